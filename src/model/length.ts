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

/** The number of words in a text. */
export const countWordsIn = (text: string): number => text.match(/\p{L}[\p{L}\p{N}’'-]*/gu)?.length ?? 0;

/** The same for a chapter: its own text and its entries, the chapters inside it aside. */
export const countChapterWords = (chapter: Chapter): number =>
  [chapter, ...chapter.entries].reduce((count, entry) => count + countWords(entry), 0);

/** The minutes that a text takes to read, at 220 words a minute; one at least. */
export const toMinutes = (words: number): number => Math.max(1, Math.round(words / WORDS_A_MINUTE));

/** A quiet reader of French: between the 195 (aloud) and 278 (news) of the studies that Brysbaert (2019) gathers. */
const WORDS_A_MINUTE = 220;
