import { suggest } from '../nearest.ts';
import { findLikelyField } from '../likely-fields.ts';
import type { Rule } from '../rule.ts';

export const unknownFields: Rule = {
  id: 'champ-inconnu',
  reason: 'Un champ que le site ne connaît pas, souvent mal orthographié, n’y paraîtrait jamais.',
  severity: 'error',
  examples: {
    bad: { file: 'lieux/amiens.yaml', text: 'coordonées: { latitude: 47.2, longitude: -1.6 }' },
    good: { file: 'lieux/amiens.yaml', text: 'coordonnees: { latitude: 47.2, longitude: -1.6 }' },
  },
  inFile: ({ source, faults }) =>
    faults
      .filter(({ sort }) => sort === 'unknown')
      .map(({ path, siblings }) => {
        const key = String(path.at(-1));
        const near = suggestLikely(key, siblings) ?? suggest(key, siblings);
        return {
          file: source.path,
          ...source.locateKey(path.slice(0, -1), key),
          ...(/^\d+$/.test(key)
            ? {
                message: `« ,${key} » : une virgule coupe un nombre.`,
                hint: 'Écrire un point, non une virgule : 48.86.',
              }
            : {
                message: `Champ inconnu : « ${key} »${near ? ` ; ${near}` : '.'}`,
                hint: `Champs admis ici : ${siblings.join(', ')}.`,
              }),
        };
      }),
};

/** The usual field for a key that people write for it. */
function suggestLikely(key: string, siblings: readonly string[]): string | undefined {
  const [field, inside] = findLikelyField(key, siblings)?.split('.') ?? [];
  if (field === undefined) return undefined;
  return inside === undefined ? `ici, « ${field} ».` : `ici, « ${inside} », sous « ${field} ».`;
}
