import { foldLetters } from '../prose/letters.ts';

/** Characters that nobody sees: soft hyphens, joiners, marks of direction and of the order of bytes. */
const FORMAT_CHARACTERS = /\p{Cf}/gu;
/** Every apostrophe, and what is typed or read for one. */
const APOSTROPHES = /[’‘ʼʹ′`´＇]/g;
const DASHES = /[‐‑‒–—―−]/g;

/** A text for comparing: no case, accents, ligatures or typography. */
export const fold = (text: string): string => foldLetters(toPlainSigns(text));

/** A text in which every sign is written in one way, its letters kept: « ﬁ », full-width letters, dashes, spaces. */
export function toPlainSigns(text: string): string {
  return text
    .replace(APOSTROPHES, "'")
    .normalize('NFKC')
    .replace(FORMAT_CHARACTERS, '')
    .replace(DASHES, '-')
    .replace(/[\t\f\v\u2028\u2029 ]+/g, ' ');
}

/** A text for comparing to the letter: accents and endings count, not capitals nor typography. */
export function toLetter(text: string): string {
  return toPlainSigns(text)
    .normalize('NFC')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/["«»“”„]/g, '"')
    .replace(/\.\.\./g, '…')
    .replace(/\s+/g, ' ');
}

/**
 * A text for the index: the indexer splits words on the ASCII apostrophe only (« l’action » would become « laction »)
 * and on ordinary spaces.
 */
export function toIndexedText(text: string): string {
  return text.replace(/[’ʼ]/g, "'").replace(/[\u00A0\u202F\u2009]/g, ' ');
}
