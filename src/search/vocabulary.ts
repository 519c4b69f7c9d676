import { toIndexedText } from './fold.ts';
import type { CountedWord } from './lexicon.ts';
import { isMeaningful } from './words.ts';

/**
 * The words that the index of these texts holds, as it writes them: lower-case, without accents; ligatures and letters
 * that it does not fold (œ, ı, ł) are kept. Each with the number of texts that hold it; sorted, so that they compress well.
 */
export function listVocabulary(texts: Iterable<string>): CountedWord[] {
  const frequencies = new Map<string, number>();
  for (const text of texts) {
    const plain = toIndexedText(text)
      .normalize('NFD')
      .replace(/\p{Mn}/gu, '')
      .toLowerCase();
    const words = new Set(plain.match(/[\p{L}\d]+/gu));
    for (const word of words) if (isMeaningful(word)) frequencies.set(word, (frequencies.get(word) ?? 0) + 1);
  }
  return [...frequencies]
    .map(([indexed, frequency]) => ({ indexed, frequency }))
    .sort((a, b) => (a.indexed < b.indexed ? -1 : 1));
}

/** The words for the wire: one a line, with the number of texts where it is not one. */
export const packVocabulary = (words: readonly CountedWord[]): string =>
  words.map(({ indexed, frequency }) => (frequency === 1 ? indexed : `${indexed} ${frequency}`)).join('\n');

/** The reverse of `packVocabulary`. */
export const unpackVocabulary = (packed: string): CountedWord[] =>
  packed.split('\n').map((line) => {
    const [indexed, frequency] = line.split(' ');
    return { indexed: indexed!, frequency: Number(frequency ?? 1) };
  });
