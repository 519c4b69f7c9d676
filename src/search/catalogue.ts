import type { Kind } from '../schema/index.ts';
import { FACETS, type Facet } from './facets.ts';

/** Every page that a search can lead to, with what is shown of it before its text is fetched. */
export interface CataloguePage {
  kind: Kind;
  /** Path from the root of the site, without the leading slash. */
  path: string;
  /** Empty for a text that cannot be named: its title comes with its words, when it is shown. */
  title: string;
  /** What tells the thing from its namesakes, in one line; empty for the same texts. */
  byline: string;
  /** Every other name it goes by, acronym included. */
  names: string[];
  facets: Partial<Record<Facet, string[]>>;
  /** Pagefind's name for its text; entities have none, being found by their names. */
  textId: string | undefined;
}

/** The file that browsers fetch: values of facets are written once, pages refer to them by their place in the list. */
export interface CatalogueFile {
  values: string[];
  pages: [Kind, string, string, string, string[], number[][], string?][];
}

/** Packs a catalogue for the wire. */
export function packCatalogue(pages: readonly CataloguePage[]): CatalogueFile {
  const values = [...new Set(pages.flatMap((page) => FACETS.flatMap((facet) => page.facets[facet] ?? [])))];
  const places = new Map(values.map((value, place) => [value, place]));
  return {
    values,
    pages: pages.map(({ kind, path, title, byline, names, facets, textId }) => {
      const packed = FACETS.map((facet) => (facets[facet] ?? []).map((value) => places.get(value)!));
      return textId === undefined
        ? [kind, path, title, byline, names, packed]
        : [kind, path, title, byline, names, packed, textId];
    }),
  };
}

/** The reverse of `packCatalogue`. */
export function unpackCatalogue({ values, pages }: CatalogueFile): CataloguePage[] {
  return pages.map(([kind, path, title, byline, names, packed, textId]) => ({
    kind,
    path,
    title,
    byline,
    names,
    facets: Object.fromEntries(
      FACETS.map((facet, place) => [facet, (packed[place] ?? []).map((value) => values[value]!)]),
    ) as Partial<Record<Facet, string[]>>,
    textId,
  }));
}
