import { listCorrectionIssues } from '../correction-rule.ts';
import type { Rule } from '../rule.ts';

export const noBreakSpaces: Rule = {
  id: 'espace-insecable',
  reason: 'Une espace ordinaire laisse un signe de ponctuation passer seul à la ligne suivante.',
  severity: 'warning',
  examples: {
    bad: { text: 'La paix : un but.' },
    good: { text: 'La paix\u00A0: un but.' },
  },
  inFile: (file) => listCorrectionIssues(file, { kind: 'no-break space', message: 'Une espace insécable manque.' }),
};
