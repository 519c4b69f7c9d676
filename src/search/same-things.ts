import type { CataloguePage } from './catalogue.ts';
import type { Facet, FacetCount, Filters } from './facets.ts';
import { listWords } from './words.ts';

/**
 * The things that several seminars have in common, as it was found out when their portal was made: for each of them, in order, the key
 * of what cannot be told by its kind and name alone, and the name by which all call what it calls otherwise.
 */
export type KnownThings = readonly { keys: Record<string, string>; names: Record<string, string> }[];

/** The facets whose values are names of things. */
const NAMING: readonly Facet[] = ['intervenant', 'ville', 'organisation'];

/** Which pages of several seminars are about the same thing. */
export class SameThings {
  readonly #known: KnownThings;

  constructor(known: KnownThings) {
    this.#known = known;
  }

  /** The key that the pages of one thing share. */
  keyOf({ kind, path, title }: Pick<CataloguePage, 'kind' | 'path' | 'title'>, seminar: number): string {
    return this.#known[seminar]?.keys[`${kind}: ${path}`] ?? keyOfName(kind, title);
  }

  /** Filters as a seminar calls what they name. */
  filtersIn(filters: Filters, seminar: number): Filters {
    const own = new Map(Object.entries(this.#known[seminar]?.names ?? {}).map(([name, common]) => [common, name]));
    const naming = NAMING.flatMap((facet) =>
      filters[facet] ? [[facet, filters[facet].map((value) => own.get(value) ?? value)] as const] : [],
    );
    return { ...filters, ...Object.fromEntries(naming) };
  }

  /** The counts of a seminar, by the names that all use. */
  countsOf(counts: FacetCount, facet: Facet, seminar: number): FacetCount {
    const names = NAMING.includes(facet) ? (this.#known[seminar]?.names ?? {}) : {};
    return new Map([...counts].map(([value, count]) => [names[value] ?? value, count]));
  }
}

/** The key of what is told by its kind and name. */
export const keyOfName = (kind: string, name: string): string => `${kind}: ${listWords(name).join(' ')}`;
