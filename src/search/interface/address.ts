import { FACETS, type Facet, type Filters } from '../facets.ts';

/** The state that the address of the search page holds: `?q=paix&ville=Lyon&ville=Lille&tri=actes&n=15&exact=oui`. */
export interface SearchState {
  query: string;
  filters: Filters;
  /** The very words typed: nothing is to be corrected. */
  literal: boolean;
  order: Order;
  /** How many texts are shown. */
  shown: number;
}

/** Best first, or as the proceedings go. */
export type Order = 'relevance' | 'proceedings';

/** Texts shown at first, and more at each request. */
export const BATCH = 5;
/** An address asks for no more at once: each is fetched. */
const MOST_SHOWN = 200;

/** Anything unknown in an address is left out. */
export function readAddress(parameters: URLSearchParams): SearchState {
  const chosen = FACETS.map((facet) => [facet, [...new Set(parameters.getAll(facet))].filter(Boolean)] as const);
  const shown = Number(parameters.get('n'));
  return {
    query: parameters.get('q') ?? '',
    filters: Object.fromEntries(chosen.filter(([, values]) => values.length > 0)),
    literal: parameters.get('exact') === 'oui',
    order: parameters.get('tri') === 'actes' ? 'proceedings' : 'relevance',
    shown: Number.isInteger(shown) ? Math.min(Math.max(shown, BATCH), MOST_SHOWN) : BATCH,
  };
}

export function writeAddress({ query, filters, literal, order, shown }: SearchState): URLSearchParams {
  const parameters = new URLSearchParams();
  if (query.trim() !== '') parameters.set('q', query.trim());
  for (const facet of FACETS) for (const value of filters[facet] ?? []) parameters.append(facet, value);
  if (order === 'proceedings') parameters.set('tri', 'actes');
  if (literal) parameters.set('exact', 'oui');
  if (shown > BATCH) parameters.set('n', String(shown));
  return parameters;
}

/** The filters with one value chosen or given up. */
export function toggleFilter(filters: Filters, facet: Facet, value: string): Filters {
  const current = filters[facet] ?? [];
  const values = current.includes(value) ? current.filter((other) => other !== value) : [...current, value];
  const { [facet]: _, ...others } = filters;
  return values.length > 0 ? { ...others, [facet]: values } : others;
}
