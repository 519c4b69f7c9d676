import type { CountedWord } from './lexicon.ts';
import type { CutText, Token } from './tokenizer.ts';
import { isMeaningful } from './words.ts';

/**
 * The words that the index of these texts holds, as it writes them: lower-case, without accents; ligatures and letters
 * that it does not fold (œ, ı, ł) are kept. Each with the number of texts that hold it; sorted, so that they compress well.
 * @param texts each in its parts
 */
export function listVocabulary(texts: Iterable<readonly CutText[]>): CountedWord[] {
  const known = new Map<string, HeldWord>();
  const get = (indexed: string) => {
    const word = known.get(indexed) ?? { indexed, frequency: 0, lastText: -1 };
    known.set(indexed, word);
    return word;
  };
  /** By the number of the token. */
  const held: HeldWord[][] = [];
  let number = 0;
  const count = (word: HeldWord) => {
    if (word.lastText !== number) word.frequency += 1;
    word.lastText = number;
  };
  for (const parts of texts) {
    for (const { tokens } of parts) {
      tokens.forEach((token) => (held[token.number] ??= listHeld(token).map(get)).forEach(count));
    }
    number += 1;
  }
  return [...known.values()]
    .map(({ indexed, frequency }) => ({ indexed, frequency }))
    .sort((a, b) => (a.indexed < b.indexed ? -1 : 1));
}

/** A word, and the last text that was seen to hold it. */
type HeldWord = CountedWord & { lastText: number };

/** The words of a token, as the index writes them. */
function listHeld({ written }: Token): string[] {
  const plain = written
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
  return (plain.match(/[\p{L}\d]+/gu) ?? []).filter(isMeaningful);
}
