import type { CataloguePage } from './catalogue.ts';

/** The facets by which results can be narrowed, in the order in which they are shown; also the address's parameters. */
export const FACETS = [
  // Of several seminars that are searched together.
  'seminaire',
  'voix',
  'intervenant',
  'ville',
  'pays',
  'theme',
  'genre',
  'annee',
  'chapitre',
  'organisation',
] as const;
export type Facet = (typeof FACETS)[number];

/** The values chosen for each facet. */
export type Filters = Partial<Record<Facet, readonly string[]>>;

/** The number of pages that have each value of a facet; undefined where nobody has looked. */
export type FacetCount = Map<string, number | undefined>;

/** The facets of which something is chosen. */
export const chosenFacets = (filters: Filters): Facet[] => FACETS.filter((facet) => (filters[facet] ?? []).length > 0);

/** Whether a page has, for every facet chosen, one of the values chosen. */
export function passesFilters(page: CataloguePage, filters: Filters, except?: Facet): boolean {
  for (const facet in filters) {
    const chosen = facet === except ? [] : (filters[facet as Facet] ?? []);
    if (chosen.length > 0 && !chosen.some((value) => page.facets[facet as Facet]?.includes(value))) return false;
  }
  return true;
}

/**
 * The number of pages that choosing each value of a facet would show: those that pass the filters of the other facets.
 * Values chosen in the address that no page has count zero.
 */
export function countFacet(facet: Facet, pages: readonly CataloguePage[], filters: Filters): FacetCount {
  const counts: FacetCount = new Map((filters[facet] ?? []).map((value) => [value, 0]));
  for (const page of pages) {
    if (!passesFilters(page, filters, facet)) continue;
    for (const value of page.facets[facet] ?? []) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
