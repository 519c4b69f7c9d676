import { isEntry, type Resource } from '../model/entities.ts';
import type { Proceedings } from '../model/proceedings.ts';
import type { CataloguePage } from './catalogue.ts';

/** The name of the file of that order. */
export const READING_ORDER = 'proceedings';

/**
 * The place of each resource in the order of the proceedings, from 0; what is no part of them comes after.
 * @param resources in the order of the catalogue
 */
export function listPlaces(resources: readonly Resource[], { readingOrder }: Proceedings): number[] {
  const places = new Map(readingOrder.map((entry, place) => [entry, place]));
  return resources.map((resource) => (isEntry(resource) ? places.get(resource)! : readingOrder.length));
}

/** The place of each page of a catalogue. */
export const placePages = (
  catalogue: readonly CataloguePage[],
  places: readonly number[],
): ReadonlyMap<CataloguePage, number> => new Map(catalogue.map((page, row) => [page, places[row]!]));
