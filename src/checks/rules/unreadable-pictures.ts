import { isPictureName, MOST_POINTS } from '../../schema/served-files.ts';
import { atTop } from '../places.ts';
import type { Rule, RuleIssue } from '../rule.ts';

export const unreadablePictures: Rule = {
  id: 'image-illisible',
  reason: 'Une image que les navigateurs ne savent pas lire laisse un blanc dans la page.',
  severity: 'error',
  examples: {
    bad: { file: 'fichiers/salle.png', text: 'Une image coupée' },
    // The head of a picture of one point.
    good: { file: 'fichiers/salle.gif', text: 'GIF89a\u0001\0\u0001\0\0\0\0;' },
  },
  inContent: ({ directory, servedFiles }) =>
    servedFiles
      .filter(({ path }) => isPictureName(path))
      .flatMap(({ path, picture }): RuleIssue[] => {
        const at = atTop(`${directory}/${path}`);
        if (!picture) {
          return [
            {
              ...at,
              message: 'Cette image ne se lit pas : elle est abîmée, ou d’un autre format que son nom ne dit.',
              hint: 'L’ouvrir dans un logiciel d’images et l’enregistrer de nouveau, en JPEG, en PNG ou en WebP.',
            },
          ];
        }
        if (picture.width * picture.height <= MOST_POINTS) return [];
        return [
          {
            ...at,
            message: `Cette image a ${picture.width} points sur ${picture.height} : le site ne sait pas en faire de plus petites.`,
            hint: 'La réduire : 3 000 points de large suffisent à tous les écrans.',
          },
        ];
      }),
};
