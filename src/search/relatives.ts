import { familyOf } from './families.ts';
import type { Lexicon } from './lexicon.ts';
import { WORTH } from './term.ts';
import { isAsking } from './words.ts';

/** Letters that two words must have in common to be of one family, where more than their endings differ. */
const MIN_FAMILY = 5;

/** Adds the words of the texts that are of a word's family. */
export function addFamily(alternatives: Map<string, number>, word: string, lexicon: Lexicon): void {
  for (const related of lexicon.relatedTo(word)) {
    if (related.indexed === undefined || alternatives.has(related.word) || !isRelated(word, related.word)) continue;
    if (isAsking(related.word) && !isAsking(word)) continue;
    alternatives.set(related.word, WORTH.family);
  }
}

/** Whether two words of one family are: « tours » and « tourisme » have four letters in common by chance. */
const isRelated = (a: string, b: string): boolean =>
  familyOf(a).length >= MIN_FAMILY || toInvariable(a) === toInvariable(b);

/** A participle without its feminine, a word without its plural: « élue » is « élu », « coupe » is not « coup ». */
export const toInvariable = (word: string): string => toSingular(word).replace(/([eiu])e$/, '$1');

/** A word without the mark of its plural. */
export const toSingular = (word: string): string => (word.length > 3 ? word.replace(/[sx]$/, '') : word);
