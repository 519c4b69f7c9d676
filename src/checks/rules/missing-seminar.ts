import { SEMINAR_FILE } from '../../source/read-content.ts';
import { findMeantName } from '../misnamed.ts';
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
  inContent: (content) => {
    const { files, strays, directory } = content;
    if (files.some(({ source }) => source.kind === 'seminaire')) return [];
    // It is there under another name: the rule on files that nothing reads says so.
    if (strays.some((file) => findMeantName(file, content) === SEMINAR_FILE)) return [];
    return [
      {
        ...atTop(`${directory}/${SEMINAR_FILE}`),
        message: 'Ce fichier manque : il donne l’identité du séminaire.',
        hint: 'Le créer, avec le titre, les dates, le lieu et les organisateurs.',
      },
    ];
  },
};
