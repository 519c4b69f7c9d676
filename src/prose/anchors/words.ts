import { ELIDED_WORDS, OPENING_WORDS } from '../../words/index.ts';
import { foldLetters } from '../letters.ts';

/**
 * The words of a passage, for telling it again: no case, accents or signs. One without words (a picture) is told by what it
 * has instead.
 */
export const listWords = (text: string): string[] => foldLetters(text).match(/[\p{L}\p{N}]+/gu) ?? [text.trim()];

/** The same as one text, a space between two words. */
export function joinWords(text: string): string {
  const folded = foldLetters(text);
  let length = 0;
  let isApart = false;
  for (let at = 0; at < folded.length; at += 1) {
    const code = folded.charCodeAt(at);
    if (code < LETTERS.length && LETTERS[code] === 0) {
      isApart = length > 0;
      continue;
    }
    // Folded, most letters are those of ASCII.
    if (code > 0x7f || at >= JOINED.length) return listWords(text).join(' ');
    if (isApart) JOINED[length++] = SPACE;
    isApart = false;
    JOINED[length++] = code;
  }
  return length > 0 ? JOINED.toString('latin1', 0, length) : text.trim();
}

/** Up to the signs of typography, whether one is a letter or a figure. */
const LETTERS = Uint8Array.from({ length: 0x2070 }, (_, code) =>
  /[\p{L}\p{N}]/u.test(String.fromCharCode(code)) ? 1 : 0,
);
const SPACE = 0x20;
/** Where words are joined: no paragraph is longer. */
const JOINED = Buffer.alloc(50_000);

/** Whether a word says something of what a passage is about: « de la » stands in all of them. */
export const isTelling = (word: string): boolean => !OPENING_WORDS.has(word) && !ELIDED_WORDS.has(word);

/** How often each word stands in lists of words. */
export function countWords(lists: Iterable<readonly string[]>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const words of lists) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
