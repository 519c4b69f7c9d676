import { SEMINAR_FILE } from '../../source/read-content.ts';
import { atTop } from '../places.ts';
import type { Rule } from '../rule.ts';

export const missingSeminar: Rule = {
  id: 'seminaire-absent',
  reason: 'Le titre, les dates et le lieu qui sont affichés partout viennent de ce fichier.',
  severity: 'error',
  examples: {
    bad: { file: 'seminaire.yaml' },
    good: { file: 'seminaire.yaml', text: 'titre: Un séminaire', insteadOf: 'titre: Un séminaire' },
  },
  run: ({ files, directory }) =>
    files.some(({ source }) => source.kind === 'seminaire')
      ? []
      : [
          {
            ...atTop(`${directory}/${SEMINAR_FILE}`),
            message: 'Ce fichier manque : il donne l’identité du séminaire.',
            hint: 'Le créer, avec le titre, les dates, le lieu et les organisateurs.',
          },
        ],
};
