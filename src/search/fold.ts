import { foldLetters } from '../prose/letters.ts';

/** A text for comparing: no case, accents, ligatures or typography. */
export function fold(text: string): string {
  return foldLetters(text)
    .replace(/[’ʼ`´]/g, "'")
    .replace(/[\u00A0\u202F\u2009]/g, ' ');
}

/**
 * A text for the index: the indexer splits words on the ASCII apostrophe only (« l’action » would become « laction »)
 * and on ordinary spaces.
 */
export function toIndexedText(text: string): string {
  return text.replace(/[’ʼ]/g, "'").replace(/[\u00A0\u202F\u2009]/g, ' ');
}
