import { atField } from '../places.ts';
import type { Rule, RuleIssue } from '../rule.ts';
import { siblingsOf, type Siblings } from '../siblings.ts';

export const chapterGaps: Rule = {
  id: 'ordre-incomplet',
  reason: 'Une place vide annonce souvent une entrée oubliée, ou rangée dans un autre chapitre.',
  severity: 'warning',
  examples: {
    bad: { file: 'parties/cloture.mdx', text: '---\ntitre: Clôture\nordre: 3\nresume: La fin.\n---\n\nUn mot.\n' },
    good: { file: 'parties/cloture.mdx', text: '---\ntitre: Clôture\nordre: 2\nresume: La fin.\n---\n\nUn mot.\n' },
  },
  run: ({ files, isWhole }) => (isWhole ? siblingsOf(files).flatMap(gapsOf) : []),
};

function gapsOf({ chapter, members }: Siblings): RuleIssue[] {
  const sorted = [...members].sort((a, b) => a.order - b.order);
  return sorted.flatMap(({ file, order }, index) => {
    const before = sorted[index - 1]?.order ?? 0;
    if (!Number.isInteger(order) || order - before <= 1) return [];
    const missing = order - before === 2 ? `la place ${before + 1}` : `les places ${before + 1} à ${order - 1}`;
    return [
      {
        ...atField(file, ['ordre']),
        message: `Rien n’occupe ${missing} ${chapter ? `dans « ${chapter} »` : 'au premier niveau'}.`,
        hint: 'Retrouver ce qui manque, ou renuméroter ce qui suit.',
      },
    ];
  });
}
