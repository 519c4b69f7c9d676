import { isEntry, type Resource } from '../model/entities.ts';
import { absoluteUrl, listPath, ownPathOf, pathOf, paths } from '../site/paths.ts';
import type { AddressedEdition } from './page.ts';

/**
 * The names by which JSON-LD tells things apart, the same on every page. A text is named by the address of its page; a
 * person, a place… is not their page, so that its address is completed by what stands there.
 */
export class Ids {
  readonly #site: URL;

  constructor({ site }: AddressedEdition) {
    this.#site = site;
  }

  /** The address of a page of the site. */
  page(path: string): string {
    return absoluteUrl(path, this.#site);
  }

  of(resource: Resource): string {
    if (isEntry(resource) || resource.kind === 'pages') return this.page(pathOf(resource));
    return `${this.page(ownPathOf(resource))}#${SUBJECT}`;
  }

  /** The notion of which a text is the definition. */
  notion(definition: Resource): string {
    return `${this.page(pathOf(definition))}#${SUBJECT}`;
  }

  /** All notions, or all themes. */
  termSet(kind: 'definitions' | 'themes'): string {
    return `${this.page(listPath(kind))}#termes`;
  }

  get website(): string {
    return this.page(paths.home);
  }

  /** The edition as a book. */
  get book(): string {
    return `${this.page(paths.home)}#actes`;
  }

  /** The tables of what the proceedings hold. */
  get dataset(): string {
    return `${this.page(paths.openData)}#donnees`;
  }

  get event(): string {
    return `${this.page(paths.home)}#seminaire`;
  }
}

/** The fragment for the thing that a page is about: a person, a place… */
const SUBJECT = 'sujet';
