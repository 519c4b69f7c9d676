import { listWords } from './words.ts';
import { language } from '../words/edition.ts';

const A = 'A'.codePointAt(0)!;
let words: Set<string> | undefined;

/**
 * Whether a folded word stands in the name of a country, in the language of the edition, as the machine knows them: such a word is never another
 * one misspelt.
 */
export function isOfCountry(word: string): boolean {
  words ??= new Set(listCountryNames().flatMap((name) => listWords(name)));
  return words.has(word);
}

function listCountryNames(): string[] {
  const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  const letters = Array.from({ length: 26 }, (_, place) => String.fromCodePoint(A + place));
  return letters.flatMap((first) => letters.flatMap((second) => names.of(first + second) ?? []));
}
