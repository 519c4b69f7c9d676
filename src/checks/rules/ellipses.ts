import { listCorrectionIssues } from '../correction-rule.ts';
import type { Rule } from '../rule.ts';

export const ellipses: Rule = {
  id: 'points-de-suspension',
  reason: 'Les points de suspension sont un seul signe, que rien ne coupe.',
  severity: 'warning',
  examples: {
    bad: { text: 'Puis...' },
    good: { text: 'Puis…' },
  },
  inFile: (file) =>
    listCorrectionIssues(file, { kind: 'ellipsis', message: 'Trois points tiennent lieu de points de suspension.' }),
};
