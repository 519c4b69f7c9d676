import { toRoman } from '../words/roman.ts';
import type { Chapter } from './entities.ts';

/**
 * Numbers a tree of chapters in place: parts in Roman figures, what they contain in Arabic (« II.3 »).
 * Chapters in `unnumbered` (introduction, conclusion) get none and do not count; nor does an only one, since no other
 * has to be told from it: what it contains is numbered in its place.
 */
export function numberChapters(roots: readonly Chapter[], unnumbered: ReadonlySet<string>): void {
  const numberLevel = (chapters: readonly Chapter[], toNumber: (rank: number) => string): void => {
    const numbered = chapters.filter(({ slug }) => !unnumbered.has(slug));
    const [only, second] = numbered;
    if (only && !second) return numberLevel(only.children, toNumber);
    let rank = 0;
    for (const chapter of numbered) {
      rank += 1;
      const number = toNumber(rank);
      chapter.number = number;
      numberLevel(chapter.children, (child) => `${number}.${child}`);
    }
  };
  numberLevel(roots, toRoman);
}
