import type { Kind } from '../schema/index.ts';
import { FACETS, type Facet } from './facets.ts';

/** Every page that a search can lead to, with what is shown of it before its text is fetched. */
export interface CataloguePage {
  kind: Kind;
  /** Path from the root of the site, without the leading slash. */
  path: string;
  /** Empty for a text that cannot be named: its title comes with its words, when it is shown. */
  title: string;
  /** The line that tells the thing from its namesakes; empty for the same texts. */
  byline: string;
  /** Every other name it goes by, acronym included. */
  names: string[];
  facets: Partial<Record<Facet, string[]>>;
  /** Pagefind's name for its text; entities have none, being found by their names. */
  textId: string | undefined;
}

/**
 * The file that browsers fetch: column by column, which compresses better than page by page. Values of facets are
 * written once; each page refers to them by their places in the list, « 4 12 ».
 */
export interface CatalogueFile {
  /** A value that is the title of a page is given by the row of that page. */
  values: (string | number)[];
  kinds: Kind[];
  paths: string[];
  titles: string[];
  bylines: string[];
  names: string[][];
  /** For each page, the rank of its text among all texts in the order of Pagefind's names for them; -1 for none. */
  textRanks: number[];
  facets: Record<Facet, string[]>;
}

/** The file of a catalogue, for the wire. */
export function packCatalogue(pages: readonly CataloguePage[]): CatalogueFile {
  const values = [...new Set(pages.flatMap((page) => FACETS.flatMap((facet) => page.facets[facet] ?? [])))];
  const places = new Map(values.map((value, place) => [value, place]));
  const ids = sortIds(pages.flatMap(({ textId }) => textId ?? []));
  const ranks = new Map(ids.map((id, rank) => [id, rank]));
  const packFacet = (facet: Facet) =>
    pages.map((page) => (page.facets[facet] ?? []).map((value) => places.get(value)!).join(' '));
  const rows = new Map(pages.map(({ title }, row) => [title, row]));
  return {
    values: values.map((value) => rows.get(value) ?? value),
    kinds: pages.map(({ kind }) => kind),
    paths: pages.map(({ path }) => path),
    titles: pages.map(({ title }) => title),
    bylines: pages.map(({ byline }) => byline),
    names: pages.map(({ names }) => names),
    textRanks: pages.map(({ textId }) => (textId === undefined ? -1 : ranks.get(textId)!)),
    facets: Object.fromEntries(FACETS.map((facet) => [facet, packFacet(facet)])) as Record<Facet, string[]>,
  };
}

/**
 * The reverse of `packCatalogue`.
 * @param textIds Pagefind's names for the texts, in any order: its own index has them, so they are not fetched twice
 */
export function unpackCatalogue(
  { values, facets, ...columns }: CatalogueFile,
  textIds: readonly string[],
): CataloguePage[] {
  const ids = sortIds(textIds);
  const valueAt = (place: number): string => {
    const value = values[place]!;
    return typeof value === 'number' ? columns.titles[value]! : value;
  };
  const unpackFacet = (packed: string) =>
    packed === '' ? [] : packed.split(' ').map((place) => valueAt(Number(place)));
  return columns.paths.map((path, row) => ({
    kind: columns.kinds[row]!,
    path,
    title: columns.titles[row]!,
    byline: columns.bylines[row]!,
    names: columns.names[row]!,
    facets: Object.fromEntries(FACETS.map((facet) => [facet, unpackFacet(facets[facet][row]!)])),
    textId: ids[columns.textRanks[row]!],
  }));
}

const sortIds = (ids: readonly string[]): string[] => [...ids].sort();
