import { ELIDED_WORDS, OPENING_WORDS } from '../../words/index.ts';
import { foldLetters } from '../letters.ts';

/**
 * The words of a passage, for telling it again: no case, accents or signs. One without words (a picture) is told by what it
 * has instead.
 */
export const listWords = (text: string): string[] => foldLetters(text).match(/[\p{L}\p{N}]+/gu) ?? [text.trim()];

/** Whether a word says something of what a passage is about: « de la » stands in all of them. */
export const isTelling = (word: string): boolean => !OPENING_WORDS.has(word) && !ELIDED_WORDS.has(word);

/** How often each word stands in lists of words. */
export function countWords(lists: Iterable<readonly string[]>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const words of lists) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
