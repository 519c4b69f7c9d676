import { matchesOf } from '../../prose/matches.ts';
import type { CheckedFile } from '../checked-content.ts';
import { isFrench, type Prose } from '../prose.ts';
import type { Rule, RuleIssue } from '../rule.ts';

export const balancedQuotes: Rule = {
  id: 'guillemets-depareilles',
  reason: 'Un guillemet sans son pareil ne dit plus où commencent ni où finissent les mots cités.',
  severity: 'error',
  examples: {
    bad: { text: 'Elle parle de «\u00A0paix et de justice.' },
    good: { text: 'Elle parle de «\u00A0paix\u00A0» et de justice.' },
  },
  inFile: (file) =>
    file
      .prose()
      // German closes with what French opens.
      .filter(({ passage }) => isFrench(passage.language))
      .flatMap((prose) => inPassage(file, prose)),
};

const GUILLEMET = /[«»]/g;

function inPassage({ source }: CheckedFile, prose: Prose): RuleIssue[] {
  const marks = matchesOf(prose.passage.text, GUILLEMET);
  if (marks.length === 0) return [];
  const opened: number[] = [];
  const lone: number[] = [];
  for (const { 0: character, index } of marks) {
    if (character === '«') opened.push(index);
    else if (opened.pop() === undefined) lone.push(index);
  }
  return [...lone, ...opened].map((index) => ({
    file: source.path,
    ...prose.positionAt(index),
    message:
      prose.passage.text[index] === '«'
        ? 'Un guillemet n’est pas refermé.'
        : 'Un guillemet est refermé sans avoir été ouvert.',
    hint: 'Chaque « a son », dans le même paragraphe.',
  }));
}
