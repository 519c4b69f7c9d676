import { listCorrectionIssues } from '../correction-rule.ts';
import type { Rule } from '../rule.ts';

export const apostrophes: Rule = {
  id: 'apostrophe-droite',
  reason: 'L’apostrophe droite est celle du clavier : elle se voit à la lecture et gêne la recherche.',
  severity: 'warning',
  examples: {
    bad: { text: "Un temps pour l'eau." },
    good: { text: 'Un temps pour l’eau.' },
  },
  inFile: (file) =>
    listCorrectionIssues(file, { kind: 'apostrophe', message: 'Une apostrophe droite se trouve dans le texte.' }),
};
