import type { Facet } from './facets.ts';
import { matchNames, type NameMatch, type NamedThing } from './lexicon.ts';
import { cleanQuery } from './query.ts';

/** Cards shown above the texts. */
const MAX_CARDS = 6;

/**
 * Answers a query: the things that it names first, then the texts that contain its words, narrowed by the filters.
 * With an empty query, everything that the filters leave.
 */
export async function search(request: SearchRequest, { pagefind, lexicon }: SearchIndex): Promise<SearchAnswer> {
  const query = cleanQuery(request.query);
  const filters = Object.fromEntries(
    Object.entries(request.filters).map(([facet, values]) => [facet, { all: values }]),
  );
  const isFiltered = Object.keys(filters).length > 0;
  const answer = await pagefind.search(query === '' ? null : query, { filters });
  const named = query === '' || isFiltered ? [] : matchNames(query, lexicon).slice(0, MAX_CARDS);
  return { query, named, texts: answer.results, counts: answer.filters };
}

export interface SearchRequest {
  /** As typed. */
  query: string;
  filters: Partial<Record<Facet, string[]>>;
}

export interface SearchAnswer {
  /** As understood. */
  query: string;
  named: NameMatch[];
  /** Pages that contain the words, best first; those of `named` may be among them. */
  texts: PagefindResult[];
  /** For each facet, how many of the results have each value. */
  counts: Record<string, Record<string, number>>;
}

export interface SearchIndex {
  pagefind: Pagefind;
  lexicon: readonly NamedThing[];
}

/** What this program uses of Pagefind's browser code. */
export interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
  /** Every facet with its values and their counts; answers carry counts once this was called. */
  filters(): Promise<Record<string, Record<string, number>>>;
  search(query: string | null, options?: { filters?: Record<string, unknown> }): Promise<PagefindAnswer>;
}

export interface PagefindAnswer {
  results: PagefindResult[];
  filters: Record<string, Record<string, number>>;
}

export interface PagefindResult {
  id: string;
  score: number;
  data(): Promise<PagefindPage>;
}

export interface PagefindPage {
  url: string;
  /** HTML with the found words in `<mark>`; its text is escaped by Pagefind. */
  excerpt: string;
  meta: Record<string, string>;
}
