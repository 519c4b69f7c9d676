import { FACETS, type Facet, type Filters } from '../facets.ts';

/** The state that the address of the search page holds: `?q=paix&ville=Lyon&ville=Lille&exact=oui`. */
export interface SearchState {
  query: string;
  filters: Filters;
  /** The very words typed: nothing is to be corrected. */
  literal: boolean;
}

/** Anything unknown in an address is left out. */
export function readAddress(parameters: URLSearchParams): SearchState {
  const chosen = FACETS.map((facet) => [facet, [...new Set(parameters.getAll(facet))].filter(Boolean)] as const);
  return {
    query: parameters.get('q') ?? '',
    filters: Object.fromEntries(chosen.filter(([, values]) => values.length > 0)),
    literal: parameters.get('exact') === 'oui',
  };
}

export function writeAddress({ query, filters, literal }: SearchState): URLSearchParams {
  const parameters = new URLSearchParams();
  if (query.trim() !== '') parameters.set('q', query.trim());
  for (const facet of FACETS) for (const value of filters[facet] ?? []) parameters.append(facet, value);
  if (literal) parameters.set('exact', 'oui');
  return parameters;
}

/** The filters with one value chosen or given up. */
export function toggleFilter(filters: Filters, facet: Facet, value: string): Filters {
  const current = filters[facet] ?? [];
  const values = current.includes(value) ? current.filter((other) => other !== value) : [...current, value];
  const { [facet]: _, ...others } = filters;
  return values.length > 0 ? { ...others, [facet]: values } : others;
}
