import type { Kind } from '../schema/index.ts';
import { kindNames } from '../words/index.ts';
import type { Facet } from './facets.ts';
import type { Manifest } from './manifest.ts';
import { nameOf } from './numbered-texts.ts';

/**
 * A page that a search can lead to. What is shown of it comes with the words of its names or with its text, whichever is
 * fetched first; until then it is a number and a kind.
 */
export interface CataloguePage {
  kind: Kind;
  /** Path from the root of its site, without the leading slash. */
  path: string;
  /** Where its site stands, where another one searches it: an address, or a path from the root of that one. */
  base?: string;
  /** Empty for a text that cannot be named: its title comes with its words, when it is shown. */
  title: string;
  /** The line that tells the thing from its namesakes; empty for the same texts. */
  byline: string;
  /** Every other name it goes by, acronym included. */
  names: string[];
  /** The values of the facets that were fetched. */
  facets: Partial<Record<Facet, readonly string[]>>;
  /** Pagefind's name for its text: its number among all pages, kind by kind (see `numbered-texts.ts`). */
  textId: string | undefined;
}

/** Every page of an index, of which nothing else has been fetched. */
export function listPages({ kinds }: Pick<Manifest, 'kinds'>): CataloguePage[] {
  const all = kinds.flatMap(({ kind, count }) => {
    const genre = [kindNames[kind].label];
    return Array.from({ length: count }, () => ({ kind, genre }));
  });
  return all.map(({ kind, genre }, number) => ({
    kind,
    path: '',
    title: '',
    byline: '',
    names: [],
    facets: { genre },
    textId: nameOf(number),
  }));
}
