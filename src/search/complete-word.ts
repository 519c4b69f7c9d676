import { COMBINING, familyOf, isGivenName } from '../words/index.ts';
import { stands, writeWord } from './names.ts';
import type { QueryWord } from './query.ts';
import { toTerm, type Draft } from './term.ts';
import { addCompletions, isCapitalized, mayBeBegun, type WordContext } from './understand-word.ts';

/** Letters from which a word that nothing holds is taken for the beginning of another; of a person, whose name is short too. */
const MIN_UNFINISHED = 4;
const MIN_OF_PERSON = 5;
/** Letters that a word lacks, cut so short that it is none of its own: « coop ». */
const MIN_LACKING = 4;

const PLACES: ReadonlySet<string> = new Set(['lieux']);
const PERSONS: ReadonlySet<string> = new Set(['intervenants']);

/**
 * A word that nothing holds, taken for the beginning of one: what was shown while it was typed stays. Before other words it is
 * finished: it is cut short, where only one word can be meant.
 */
export function completeWord({ word, typed }: QueryWord, { lexicon, isLast }: WordContext): Draft | undefined {
  if (word.length < MIN_UNFINISHED || /\d/.test(word) || isGivenName(word)) return undefined;
  const begun = lexicon.beginningWith(word).filter((one) => mayBeBegun(typed, one));
  const names = begun.filter(({ inName }) => inName !== undefined);
  // With a capital it is a name, and a whole one if no name begins so.
  if (begun.length === 0 || (isCapitalized(typed) && names.length === 0)) return undefined;
  const areOf = (kinds: ReadonlySet<string>) => names.map((one) => stands(one.word, kinds, lexicon.named));
  const isTold = isCapitalized(typed) ? areOf(PLACES).every(Boolean) : !areOf(PERSONS).some(Boolean);
  const isLong = word.length >= MIN_OF_PERSON || isTold;
  const [shortest] = [...(names.length > 0 ? names : begun)].sort((a, b) => a.word.length - b.word.length);
  const isShortened =
    !COMBINING.test(word) &&
    isOneFamily(begun) &&
    shortest!.word.length >= word.length + MIN_LACKING &&
    !isCapitalized(typed);
  if (!isShortened && !(isLast && isLong)) return undefined;
  const alternatives = new Map<string, number>();
  addCompletions(alternatives, begun);
  const correction = isCapitalized(typed) ? shortest!.inName! : writeWord(shortest!, lexicon.named);
  return {
    ...toTerm(word, alternatives, correction),
    written: typed,
    means: isOneFamily(names) ? [correction] : [],
  };
}

const isOneFamily = (words: readonly { word: string }[]): boolean =>
  new Set(words.map(({ word }) => familyOf(word))).size === 1;
