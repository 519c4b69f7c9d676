import { familyOf, toInvariable } from '../words/index.ts';
import type { Lexicon } from './lexicon.ts';
import { WORTH } from './term.ts';
import { isAsking } from './words.ts';

/** Letters that two words must have in common to be of one family, where more than their endings differ. */
const MIN_FAMILY = 5;
/** Letters in common that are more than chance, in words of so many. */
const MANY = 6;
const LONG = 8;

/** Adds the words of the texts that are of a word's family. */
export function addFamily(alternatives: Map<string, number>, word: string, lexicon: Lexicon): void {
  for (const related of lexicon.relatedTo(word)) {
    if (related.indexed === undefined || alternatives.has(related.word) || !isRelated(word, related.word)) continue;
    if (isAsking(related.word) && !isAsking(word)) continue;
    alternatives.set(related.word, WORTH.family);
  }
}

/** Whether two words of one family are: « tours » and « tourisme » have four letters in common by chance, not « touristique ». */
const isRelated = (a: string, b: string): boolean =>
  familyOf(a).length >= MIN_FAMILY ||
  toInvariable(a) === toInvariable(b) ||
  (Math.min(a.length, b.length) >= LONG && a.slice(0, MANY) === b.slice(0, MANY));
