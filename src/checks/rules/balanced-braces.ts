import { listLoneMarks } from '../lone-marks.ts';
import type { Rule } from '../rule.ts';

export const balancedBraces: Rule = {
  id: 'accolades-depareillees',
  reason: 'Une accolade sans sa pareille est d’ordinaire une faute de frappe, que chaque référence reprendrait.',
  severity: 'warning',
  examples: {
    bad: { file: 'organisations/ligue.yaml', text: 'note: Une école {laïque.' },
    good: { file: 'organisations/ligue.yaml', text: 'note: Une école laïque.' },
  },
  // In a body, a brace is code.
  inFile: (file) =>
    file
      .prose()
      .filter(({ field }) => field !== undefined)
      .flatMap((prose) =>
        listLoneMarks(prose.passage.text, /[{}]/g, '{').map((index) => ({
          ...prose.placeAt(index),
          message: `L’accolade « ${prose.passage.text[index]} » n’a pas sa pareille.`,
          hint: 'L’enlever, ou écrire celle qui manque.',
        })),
      ),
};
