import type { Measures } from '../open-data/make-files.ts';
import { buildProceedings, type Proceedings } from '../model/proceedings.ts';
import type { Downloads } from '../site/downloads.ts';
import { contentDirectory } from '../source/content-directory.ts';
import { loadContent, type Content } from '../source/content.ts';

/** The model that all pages are made from. */
export interface Publication {
  /** How many times content has been published in this process, this time included. */
  edition: number;
  proceedings: Proceedings;
  accessibility: Content['accessibility'];
  /** The measures of the files of open data, where they have been written. */
  dataFiles?: Measures;
  /** The formats of the book that have been made. */
  downloads?: Downloads;
  /** Makes what pages say something of, where it is made beside them. */
  prepare?(): Promise<void>;
}

/**
 * Hands content over to the pages that will be made in this process. Vite runs them from a copy of these modules of its own:
 * only what is global is seen from both sides.
 */
export function publish(content: Content): Publication {
  const publication: Publication = {
    edition: edition() + 1,
    proceedings: buildProceedings(content),
    accessibility: content.accessibility,
  };
  (globalThis as Shared)[PUBLICATION] = publication;
  return publication;
}

/**
 * The model that was handed over last. Where nobody has read the content (Astro started by hand), it is read now.
 * @throws {Error} when the content has a fault
 */
export const published = (): Publication =>
  (globalThis as Shared)[PUBLICATION] ?? publish(loadContent(contentDirectory()));

/** How many times content has been published in this process. */
export const edition = (): number => (globalThis as Shared)[PUBLICATION]?.edition ?? 0;

const PUBLICATION = Symbol.for('actes.publication');

type Shared = typeof globalThis & { [PUBLICATION]?: Publication };
