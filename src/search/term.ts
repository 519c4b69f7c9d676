import type { Lexicon } from './lexicon.ts';
import { isAsking } from './words.ts';

/** The weight of a word with which one asks, compared with others. */
const ASKING_WEIGHT = 0.05;
/** That of a word that stands in a name. */
const NAME_WEIGHT = 1.25;

/** Letters from which a word may be another misspelt: shorter ones are all near one another. */
export const SHORTEST = 4;

/** The worth of a form other than the one typed, compared with the word itself, which is worth 1. */
export const WORTH = { family: 0.4, prefix: 0.5, correction: 0.9, otherWord: 0.7, otherFigures: 0.9 };

/** A word of the query, or a few that say one thing, with the words of the texts that answer it. */
export interface Term {
  typed: string;
  /** As typed, capitals included, where it is corrected. */
  written?: string;
  /** Words of the texts; several, parted by spaces, where all must be there. */
  alternatives: { word: string; worth: number }[];
  correction: string | undefined;
  /** The word of a name that it begins, while it is typed. */
  completed?: string;
  /** The names that it means, as written. */
  means: readonly string[];
  /** How much it says: more for a word that few texts hold. */
  weight: number;
  /** Whether it is a word with which one asks. */
  isAsking: boolean;
}

/** A term before it is weighed, with what it may be where that is not sure. */
export type Draft = Omit<Term, 'weight'> & { proposed?: { from: string; to: string }[] };

/** A term that words of the texts answer. */
export const toTerm = (typed: string, alternatives: ReadonlyMap<string, number>, correction?: string): Draft => ({
  typed,
  alternatives: [...alternatives].map(([word, worth]) => ({ word, worth })),
  correction,
  means: [],
  isAsking: typed.split(' ').every(isAsking),
});

/** The weight of a word: the logarithm of how few texts hold it. */
export function weigh({ typed, alternatives, isAsking: asks }: Draft, { textCount, find }: Lexicon): number {
  const frequencies = alternatives.map(({ word }) =>
    Math.min(...word.split(' ').map((part) => find(part)?.frequency ?? 0)),
  );
  const frequency = frequencies.reduce((sum, one) => sum + one, 0);
  const isName = /^\p{Lu}/u.test(find(typed)?.inName ?? '');
  return weightOf(frequency, { textCount }) * (asks ? ASKING_WEIGHT : isName ? NAME_WEIGHT : 1);
}

/** The weight of what so many texts hold. */
export const weightOf = (frequency: number, { textCount }: Pick<Lexicon, 'textCount'>): number =>
  Math.log(1 + textCount / (Math.min(textCount, frequency) + 0.5));

/** The weight of a word that no text holds. */
export const unknownWeight = (lexicon: Lexicon): number => weightOf(0, lexicon);
