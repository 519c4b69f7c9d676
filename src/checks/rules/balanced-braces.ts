import { matchesOf } from '../../prose/matches.ts';
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
        listLoneBraces(prose.passage.text).map((index) => ({
          file: file.source.path,
          ...prose.positionAt(index),
          message: `L’accolade « ${prose.passage.text[index]} » n’a pas sa pareille.`,
          hint: 'L’enlever, ou écrire celle qui manque.',
        })),
      ),
};

function listLoneBraces(text: string): number[] {
  const opened: number[] = [];
  const lone: number[] = [];
  for (const { 0: brace, index } of matchesOf(text, /[{}]/g)) {
    if (brace === '{') opened.push(index);
    else if (opened.pop() === undefined) lone.push(index);
  }
  return [...lone, ...opened];
}
