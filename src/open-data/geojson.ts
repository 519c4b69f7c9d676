import type { Format } from './format.ts';

/** The places as GeoJSON (RFC 7946): those whose position is unknown are there too, without geometry. */
export const geoJson: Format = {
  extension: 'geojson',
  label: 'GeoJSON',
  mediaType: 'application/geo+json',
  open: () => ({
    begin: '{"type":"FeatureCollection","features":[\n',
    line({ latitude, longitude, ...properties }, index) {
      const isPlaced = latitude !== null && longitude !== null;
      const geometry = isPlaced ? { type: 'Point', coordinates: [longitude, latitude] } : null;
      const feature = { type: 'Feature', id: properties['id'], geometry, properties };
      return `${index === 0 ? '' : ',\n'}${JSON.stringify(feature)}`;
    },
    end: '\n]}\n',
  }),
};
