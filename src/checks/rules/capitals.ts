import { listCorrectionIssues } from '../correction-rule.ts';
import type { Prose } from '../prose.ts';
import type { Rule } from '../rule.ts';

export const capitals: Rule = {
  id: 'majuscule-sans-accent',
  reason: 'L’accent a pleine valeur en français, sur les capitales aussi.',
  severity: 'warning',
  examples: {
    bad: { text: 'A travers la ville, l’Etat agit.' },
    good: { text: 'À travers la ville, l’État agit.' },
  },
  inFile: (file) =>
    listCorrectionIssues(file, { kind: 'capital', message: 'Une capitale a perdu son accent.', skips: isToTheLetter }),
};

/** Words quoted are not ours to spell, and another name of something may be an old spelling of it. */
const isToTheLetter = ({ passage, field }: Prose): boolean =>
  passage.isQuoted || /^(?:alias|variantes)\./.test(field ?? '');
