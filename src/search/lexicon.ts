import { groupBy } from '../model/group-by.ts';
import { familyOf, soundOf } from '../words/index.ts';
import type { NamedPage } from './names.ts';
import { listWords } from './words.ts';

/**
 * The knowledge of the words of the texts and of the names. A word is only ever asked for once it was loaded, with all
 * those that have the same first two letters: so it can be kept in one file for each pair of letters.
 */
export interface Lexicon {
  /** The number of texts that are searched. */
  readonly textCount: number;
  /** Makes known all that begins with the first two letters of these folded words. */
  load(words: readonly string[]): Promise<void>;
  /** A folded word of the texts or of the names, or nothing when none has it. */
  find(word: string): KnownWord | undefined;
  /** The known words that begin with these two letters or more, in the order of the alphabet. */
  beginningWith(prefix: string): readonly KnownWord[];
  /** The known words of the same family as a folded word, itself included. */
  relatedTo(word: string): readonly KnownWord[];
  /** Whether so many texts hold a word that only those that say it most are found by it (see `indexed-words.ts`). */
  isCommon(word: string): boolean;
  /** Whether a word that is none of these is a common one of the language, which is near one of them. */
  isOfLanguage(word: string): boolean;
  /** The other words that may be typed for these texts, by the first of them. */
  expansionsOf(firstWord: string): readonly Expansion[];
  /** The named pages that have a word known so far in one of their names. */
  readonly named: readonly NamedPage[];
  /** The words of the names that sound so, whatever letters they begin with (see `sounds.ts`). */
  soundingLike(key: string): Promise<readonly KnownWord[]>;
}

/** A word that the texts or the names hold. */
export interface KnownWord {
  /** Folded. */
  word: string;
  /** As the index of the texts writes it; undefined where no text has it. */
  indexed: string | undefined;
  /** The number of texts that hold it. */
  frequency: number;
  /** As it is written in a name; undefined where no name has it. */
  inName: string | undefined;
}

/** Words that stand for others: « rémois » for Reims, « twinning » for « jumelage ». */
export interface Expansion {
  /** The words typed, folded, in their order. */
  typed: readonly string[];
  /**
   * Their meanings: each a name, a word or a few words of the texts, as written; nothing for a place that all know and these
   * texts do not name.
   */
  means: readonly string[];
}

/** A word of the texts, for a lexicon. */
export interface CountedWord {
  /** As the index of the texts writes it. */
  indexed: string;
  frequency: number;
}

/** The content of a lexicon. */
export interface LexiconContent {
  textCount: number;
  words: readonly CountedWord[];
  named: readonly NamedPage[];
  expansions: readonly Expansion[];
  /** Common words of the language that are none of these, and near one of them. */
  near?: readonly string[];
}

/** The lexicon of which everything is in memory. */
export function makeLexicon({ textCount, words, named, expansions, near = [] }: LexiconContent): Lexicon {
  const known = new Map<string, KnownWord>();
  for (const { indexed, frequency } of words) {
    const word = listWords(indexed)[0] ?? indexed;
    // Of several ways to write it (« XIXe », « 19e »), the one in which it is compared.
    if (word === indexed || !known.has(word)) known.set(word, { word, indexed, frequency, inName: undefined });
  }
  for (const { written } of named) {
    for (const [word, inName] of written) {
      const entry = known.get(word) ?? { word, indexed: undefined, frequency: 0, inName: undefined };
      if (entry.inName === undefined) known.set(word, { ...entry, inName });
    }
  }
  const sorted = [...known.values()].sort((a, b) => (a.word < b.word ? -1 : 1));
  const families = groupBy(sorted, ({ word }) => [familyOf(word)]);
  const byFirstWord = groupBy(expansions, ({ typed }) => [typed[0]!]);
  const bySound = groupBy(
    sorted.filter(({ inName }) => inName !== undefined),
    ({ word }) => [soundOf(word)],
  );
  return {
    textCount,
    named,
    load: async () => undefined,
    find: (word) => known.get(word),
    beginningWith: (prefix) => sorted.filter(({ word }) => word.startsWith(prefix)),
    relatedTo: (word) => families.get(familyOf(word)) ?? [],
    expansionsOf: (firstWord) => byFirstWord.get(firstWord) ?? [],
    isCommon: () => false,
    isOfLanguage: (word) => near.includes(word),
    soundingLike: async (key) => bySound.get(key) ?? [],
  };
}

/** Folded words as the index of the texts writes them. */
export const toIndexed = (words: readonly string[], { find }: Pick<Lexicon, 'find'>): string =>
  words.map((word) => find(word)?.indexed ?? word).join(' ');
