import { isEntry, type Resource } from '../model/entities.ts';
import type { Proceedings } from '../model/proceedings.ts';
import type { CataloguePage } from './catalogue.ts';

/** The name of the file of that order. */
export const READING_ORDER = 'proceedings';

/**
 * The place of each resource in the order of the proceedings, from 0, as the distance from that of the one before: most are
 * small. What is no part of the proceedings comes after.
 * @param resources in the order of the catalogue
 */
export function listPlaces(resources: readonly Resource[], { readingOrder }: Proceedings): number[] {
  const places = new Map(readingOrder.map((entry, place) => [entry, place]));
  const all = resources.map((resource) => (isEntry(resource) ? places.get(resource)! : readingOrder.length));
  return all.map((place, row) => place - (all[row - 1] ?? 0));
}

/** The place of each page of a catalogue. */
export function placePages(
  catalogue: readonly CataloguePage[],
  distances: readonly number[],
): ReadonlyMap<CataloguePage, number> {
  let place = 0;
  return new Map(catalogue.map((page, row) => [page, (place += distances[row]!)]));
}
