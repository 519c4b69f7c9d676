import { foldLetters } from '../prose/letters.ts';
import type { Token } from './tokenizer.ts';
import { isMeaningful, listWords } from './words.ts';

/** Where the indexer parts words; every other sign that is no letter, it drops. */
const INDEX_SEPARATORS = /[\s!-/:-@[-`{-~]+/;
const COMPOUND = /[\p{L}\p{M}]+(?:[-‐‑][\p{L}\p{M}]+)+/gu;

/**
 * The words of texts that the indexer would not see in them, written as queries are read: « sncf » for « S.N.C.F. », the
 * two towns of « Quimper–Dunkerque », « 5238 » for « 5 238 », and « plateforme » for « plate-forme ».
 */
export class HiddenWords {
  /** What is seen of each token, by its number. */
  readonly #sights: Sight[] = [];

  list(tokens: readonly Token[]): string[] {
    const hiding: Hidden[] = [];
    tokens.forEach((token) => {
      const { hidden } = (this.#sights[token.number] ??= lookAt(token));
      if (hidden) hiding.push(hidden);
    });
    if (hiding.length === 0) return [];
    const words = new Set([...hiding.flatMap((one) => one.words), ...hiding.flatMap(({ compounds }) => compounds)]);
    // What one token hides, another may show.
    tokens.forEach(({ number }) => this.#sights[number]!.seen.forEach((word) => words.delete(word)));
    return [...words];
  }
}

/** What the indexer sees of a token, and what it does not: nothing, of most. */
interface Sight {
  seen: readonly string[];
  hidden?: Hidden;
}

interface Hidden {
  words: readonly string[];
  compounds: readonly string[];
}

function lookAt({ written }: Token): Sight {
  const seen = written
    .split(INDEX_SEPARATORS)
    .map((part) => foldLetters(part).replace(/[^\p{L}\p{N}]/gu, ''))
    .filter(Boolean);
  const isHidden = (word: string) => !seen.includes(word);
  const words = listWords(written).filter(isMeaningful).filter(isHidden);
  const compounds = (written.match(COMPOUND) ?? [])
    .map(listWords)
    .filter((parts) => parts.length > 1 && parts.every(isMeaningful))
    .map((parts) => parts.join(''))
    .filter(isHidden);
  return { seen, ...(words.length + compounds.length > 0 && { hidden: { words, compounds } }) };
}
