import type { CheckedContent, CheckedFile } from '../checked-content.ts';
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
  inContent: (content) => {
    if (!content.isWhole) return [];
    const misplaced = content.files.flatMap((file) => misplacedOf(file, content) ?? []);
    return siblingsOf(content.files).flatMap((siblings) => gapsOf(siblings, misplaced));
  },
};

/** A file that a fault of its own, told by another rule, keeps from its place. */
interface Misplaced {
  isChapter: boolean;
  /** The part of its place that is right: its chapter, or its number in a chapter that is unknown. */
  place: { chapter: string | undefined } | { order: number };
}

function misplacedOf({ source, faults }: CheckedFile, content: CheckedContent): Misplaced | undefined {
  const { ordre, partie, parent } = (source.data ?? {}) as { ordre?: unknown; partie?: unknown; parent?: unknown };
  const isChapter = source.kind === 'parties';
  const chapter = isChapter ? parent : partie;
  if (faults.some(({ path }) => path[0] === 'ordre')) {
    return { isChapter, place: { chapter: typeof chapter === 'string' ? chapter : undefined } };
  }
  if (typeof ordre !== 'number') return undefined;
  const isKnown = typeof chapter === 'string' ? content.has('parties', chapter) : chapter === undefined && isChapter;
  return isKnown ? undefined : { isChapter, place: { order: ordre } };
}

function gapsOf({ isOfChapters, chapter, members }: Siblings, misplaced: readonly Misplaced[]): RuleIssue[] {
  const sorted = [...members].sort((a, b) => a.order - b.order);
  return sorted.flatMap(({ file, order }, index) => {
    const before = sorted[index - 1]?.order ?? 0;
    if (!Number.isInteger(order) || order - before <= 1) return [];
    const isExplained = misplaced.some(
      ({ isChapter, place }) =>
        isChapter === isOfChapters &&
        ('order' in place ? before < place.order && place.order < order : place.chapter === chapter),
    );
    if (isExplained) return [];
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
