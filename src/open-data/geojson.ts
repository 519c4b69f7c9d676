import type { z } from 'zod';
import type { places } from './tables/places.ts';

/** Places as GeoJSON (RFC 7946): those whose position is unknown are there too, without geometry. */
export function toGeoJson(rows: Iterable<z.output<typeof places.row>>): string {
  const features: string[] = [];
  for (const { id, latitude, longitude, ...properties } of rows) {
    const geometry =
      latitude === null || longitude === null ? null : { type: 'Point', coordinates: [longitude, latitude] };
    features.push(JSON.stringify({ type: 'Feature', id, geometry, properties: { id, ...properties } }));
  }
  return `{"type":"FeatureCollection","features":[\n${features.join(',\n')}\n]}\n`;
}
