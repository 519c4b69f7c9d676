import type { CheckedFile } from '../checked-content.ts';
import { atField } from '../places.ts';
import type { Rule } from '../rule.ts';

export const coordinates: Rule = {
  id: 'coordonnees-impossibles',
  reason: 'Hors de ces bornes, aucun point de la Terre ne répond : le lieu sortirait de la carte.',
  severity: 'error',
  examples: {
    bad: { file: 'lieux/amiens.yaml', text: 'coordonnees: { latitude: 149.9, longitude: 2.3 }' },
    good: { file: 'lieux/amiens.yaml', text: 'coordonnees: { latitude: 49.9, longitude: 2.3 }' },
  },
  inFile: (file) =>
    file.faults
      .filter(({ sort }) => sort === 'coordinates')
      .map(({ path, name, value, description }) => ({
        ...atField(file, path),
        message: `« ${name} » est hors des bornes : ${String(value)}.`,
        hint: isSwapped(file)
          ? 'Latitude et longitude semblent interverties : les échanger.'
          : `Une latitude va de -90 à 90, une longitude de -180 à 180. ${description ?? ''}`.trim(),
      })),
};

/** Exchanged, both would be within their bounds. */
function isSwapped({ source }: CheckedFile): boolean {
  const { coordonnees } = source.data as { coordonnees?: { latitude?: unknown; longitude?: unknown } };
  const [latitude, longitude] = [Number(coordonnees?.latitude), Number(coordonnees?.longitude)];
  return Math.abs(latitude) > 90 && Math.abs(latitude) <= 180 && Math.abs(longitude) <= 90;
}
