import { nodesOfType } from '../body-nodes.ts';
import type { CheckedFile } from '../checked-content.ts';
import { listCorrectionIssues } from '../correction-rule.ts';
import { atOffset } from '../places.ts';
import type { Rule, RuleIssue } from '../rule.ts';
import { codeFinder } from '../spans.ts';

export const spaces: Rule = {
  id: 'espaces-en-trop',
  reason: 'Une espace de trop ne se voit pas toujours à l’écran, mais se copie, se cherche et coupe parfois la ligne.',
  severity: 'warning',
  examples: {
    bad: { text: 'Un temps  pour la paix , enfin.' },
    good: { text: 'Un temps pour la paix, enfin.' },
  },
  inFile: (file) => [
    ...listCorrectionIssues(file, { kind: 'superfluous space', message: 'Une espace est de trop.' }),
    ...atLineEnds(file),
  ],
};

/** Spaces that end a line. Two of them may cut it there: whether that was meant is not certain. */
function atLineEnds(file: CheckedFile): RuleIssue[] {
  const { bodyText, bodyStart } = file.source;
  if (!file.body) return [];
  const isCode = codeFinder(file);
  const cuts = new Set(nodesOfType(file, 'break').map(({ from }) => from));
  return [...bodyText.matchAll(/(?<![ \t])[ \t]+(?=\r?\n|$)/g)]
    .filter(({ index }) => !isCode(index))
    .map(({ 0: blank, index }) => ({
      ...atOffset(file, index),
      ...(cuts.has(index)
        ? {
            message: 'Deux espaces en fin de ligne la coupent sans que cela se voie.',
            hint: 'Les enlever, ou finir la ligne par « \\ » pour la couper.',
          }
        : {
            message: 'Une espace finit la ligne.',
            hint: 'L’enlever.',
            fix: { start: bodyStart + index, end: bodyStart + index + blank.length, text: '' },
          }),
    }));
}
