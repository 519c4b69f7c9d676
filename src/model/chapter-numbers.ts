import type { Chapter } from './entities.ts';

/** The signs of Roman numbers, greatest first, with what each is worth. */
export const ROMAN = [
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
] as const;

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

/** 4 → « IV ». Takes positive integers. */
export function toRoman(value: number): string {
  const step = ROMAN.find(([, amount]) => amount <= value);
  return step ? step[0] + toRoman(value - step[1]) : '';
}
