import { isBesideText } from '../prose/blocks.ts';
import type { Body } from '../prose/body.ts';
import { onceForEach } from '../prose/lazily.ts';
import type { Chapter, Entry } from './entities.ts';

/** The number of words in the blocks and notes of an entry, the editor's notes aside. */
export const countWords = ({ body }: Entry): number => wordsOf(body);

/** Once: every page of a chapter says where its other texts stand. */
const wordsOf = onceForEach(({ sayings, notes }: Body): number => {
  const texts = [...sayings.filter((block) => !isBesideText(block)), ...notes];
  return texts.reduce((count, { text }) => count + countWordsIn(text), 0);
});

/** The number of words in a text: a letter begins one, which letters, figures, apostrophes and hyphens go on. */
export function countWordsIn(text: string): number {
  let count = 0;
  let isInside = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    // Most signs are looked at in a table, and texts are long.
    const sign = code < SIGNS.length ? SIGNS[code]! : signOf(text.codePointAt(at)!);
    if (sign === LETTER && !isInside) count += 1;
    isInside = sign === LETTER || (sign === GOES_ON && isInside);
    if (code >= 0xd800 && text.codePointAt(at)! > 0xffff) at += 1;
  }
  return count;
}

const [OTHER, GOES_ON, LETTER] = [0, 1, 2];

function signOf(code: number): number {
  const character = String.fromCodePoint(code);
  if (/\p{L}/u.test(character)) return LETTER;
  return /[\p{N}’'-]/u.test(character) ? GOES_ON : OTHER;
}

/** Of Latin, Greek and Cyrillic letters, up to the signs of typography. */
const SIGNS = Uint8Array.from({ length: 0x2070 }, (_, code) => signOf(code));

/** The same for a chapter: its own text and its entries, the chapters inside it aside. */
export const countChapterWords = (chapter: Chapter): number =>
  [chapter, ...chapter.entries].reduce((count, entry) => count + countWords(entry), 0);

/** The minutes that a text takes to read, at 220 words a minute; one at least. */
export const toMinutes = (words: number): number => Math.max(1, Math.round(words / WORDS_A_MINUTE));

/** A quiet reader of French: between the 195 (aloud) and 278 (news) of the studies that Brysbaert (2019) gathers. */
const WORDS_A_MINUTE = 220;
