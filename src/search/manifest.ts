import type { Kind } from '../schema/index.ts';
import type { Facet } from './facets.ts';

/** The way in which the parts of an index are written: a page whose code is older or newer cannot read them. */
export const FORMAT = 3;

/**
 * The description of an index, needed before its parts can be asked for. Always fetched anew: it is small, and it is all that
 * may change under the same name.
 */
export interface Manifest {
  format: number;
  /** Name of the folder of the version, made of its content. */
  version: string;
  /** The pages in the order of their numbers, kind by kind, and how many files the texts of a kind are in. */
  kinds: { kind: Kind; count: number; files: number }[];
  /** The number of the page that says what the edition is, where there is one. */
  about?: number;
  /** Number of files of words, and where each begins (see `shards.ts`). */
  words: string[];
  /** The same for the files of sounds. */
  sounds: string[];
  /** For each facet that has a file, where each of its files begins (see `facet-files.ts`). */
  facets: Partial<Record<Facet, number[]>>;
}
