import { foldLetters } from '../prose/letters.ts';
import { writeFiguresAlike } from './figures.ts';
import { ABBREVIATIONS, ASKING_WORDS, BEFORE_EAST, STOP_WORDS } from '../words/index.ts';
import { toPlainSigns } from './fold.ts';

/** « O.N.U. » and « O. N. U. » are one word. */
const DOTTED_ACRONYM = /(^|[^\p{L}\d.])((?:\p{L}\. ?){2,}(?:\p{L}(?![\p{L}\d]))?)/gu;
/** « R&D » is one word. */
const JOINED_LETTERS = /(^|[^\p{L}\d])(\p{L}(?:&\p{L})+)(?![\p{L}\d])/gu;
/** Scripts that put no space between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/**
 * The words of a text, folded: split on everything that is neither a letter nor a figure, so that hyphens and
 * apostrophes of every kind part words.
 */
export function listWords(text: string): string[] {
  const folded = foldLetters(writeFiguresAlike(joinLetters(toPlainSigns(text))));
  const words = folded.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  if (!UNSPACED.test(folded)) return words.map((word) => ABBREVIATIONS.get(word) ?? word);
  return words.flatMap((word) => (UNSPACED.test(word) ? splitUnspaced(word) : [ABBREVIATIONS.get(word) ?? word]));
}

/** A text whose acronyms are written in one way. What most texts have not is looked for first: it is quicker. */
function joinLetters(text: string): string {
  const undotted = /\. ?\p{L}\./u.test(text)
    ? text.replace(DOTTED_ACRONYM, (_, before: string, acronym: string) => `${before}${acronym.replace(/[. ]/g, '')} `)
    : text;
  return undotted.includes('&')
    ? undotted.replace(JOINED_LETTERS, (_, before: string, letters: string) => before + letters.replaceAll('&', ''))
    : undotted;
}

/** Whether a folded word says what one looks for: neither a stop word nor a single letter left by an elision. */
export const isMeaningful = (word: string): boolean =>
  !STOP_WORDS.has(word) && (word.length > 1 || /[\p{N}\p{Lo}]/u.test(word));

/** The words of a text that say what one looks for; of « l’Est » and « Sud-Est », the noun. */
export const listMeaningful = (text: string): string[] =>
  listWords(text).filter(
    (word, place, words) => isMeaningful(word) || (word === 'est' && BEFORE_EAST.has(words[place - 1] ?? '')),
  );

/** Whether a folded word is one with which one asks. */
export const isAsking = (word: string): boolean => ASKING_WORDS.has(word);

let segmenter: Intl.Segmenter | undefined;

/** Words that nothing parts, each with the whole: who types it without its last part finds it too. */
function splitUnspaced(run: string): string[] {
  segmenter ??= new Intl.Segmenter('ja', { granularity: 'word' });
  return [...segmenter.segment(run)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
}
