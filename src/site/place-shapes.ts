import type { Place } from '../model/entities.ts';

/** The shape by which a map tells what a place is, beside its name. */
export type PlaceShape = 'city' | 'region' | 'country' | 'site';

/** The shape of a place that is a point of the map. */
export function shapeOf({ type }: Place): PlaceShape {
  if (type === 'ville' || type === 'quartier') return 'city';
  if (type === 'site' || type === 'détroit') return 'site';
  return type === 'pays ou territoire' ? 'country' : 'region';
}
