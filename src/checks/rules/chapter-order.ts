import { atField } from '../places.ts';
import type { Rule } from '../rule.ts';
import { siblingsOf } from '../siblings.ts';

export const chapterOrder: Rule = {
  id: 'ordre-en-double',
  reason: 'Deux entrées à la même place laisseraient l’ordre des actes au hasard.',
  severity: 'error',
  examples: {
    bad: { file: 'parties/cloture.mdx', text: '---\ntitre: Clôture\nordre: 1\nresume: La fin.\n---\n\nUn mot.\n' },
    good: { file: 'parties/cloture.mdx', text: '---\ntitre: Clôture\nordre: 2\nresume: La fin.\n---\n\nUn mot.\n' },
  },
  inContent: ({ files }) =>
    siblingsOf(files).flatMap(({ members }) => {
      const taken = new Map<number, string>();
      return members.flatMap(({ file, order }) => {
        const first = taken.get(order);
        taken.set(order, first ?? file.source.path);
        if (first === undefined) return [];
        return [
          {
            ...atField(file, ['ordre']),
            message: `La place ${order} est déjà prise par ${first}.`,
            hint: 'Donner à chacune un « ordre » différent.',
          },
        ];
      });
    }),
};
