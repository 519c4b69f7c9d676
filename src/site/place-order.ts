import type { Place } from '../model/entities.ts';
import { PLACE_TYPES } from '../schema/index.ts';

/** Cities first, then larger and larger places; the schema's own list of types gives the order. */
export const byPlaceSize = (places: readonly Place[]): Place[] =>
  [...places].sort((a, b) => PLACE_TYPES.indexOf(a.type) - PLACE_TYPES.indexOf(b.type));
