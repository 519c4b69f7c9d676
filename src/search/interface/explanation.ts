import { searchText } from '../../words/index.ts';
import type { Silent } from '../engine.ts';

/** Another query that is offered: what it asks for, and whether to the letter. */
export interface Offer {
  query: string;
  literal: boolean;
}

/** A line of words, and of other queries that are offered in it. */
export type Line = (string | { words: string; offer: Offer })[];

/** The part of an answer that says how it was reached. */
export interface Explained {
  understanding: { corrected?: string | undefined; ignored?: readonly string[]; excluded?: readonly string[] };
  proposals?: readonly string[];
  unmatchedPhrases?: readonly string[];
  /** Whether nothing was found: that a word is nowhere is said already. */
  isEmpty?: boolean;
  /** Whether a part of the index could not be fetched. */
  lacksParts?: boolean;
  suggestions?: readonly { word: string }[];
  /** Of several seminars, those that have not answered. */
  silent?: readonly Silent[];
}

/**
 * The understanding of a query in words, where it is not what was typed: words that were corrected, left out or excluded, phrases
 * that are not to be found; then other queries that are offered.
 */
export function explain(
  { understanding, proposals = [], unmatchedPhrases = [], suggestions = [], ...state }: Explained,
  query: string,
): Line[] {
  const { lacksParts = false, isEmpty = false, silent = [] } = state;
  const { corrected, ignored = [], excluded = [] } = understanding;
  const offered = [...new Set([...proposals, ...suggestions.map(({ word }) => word)])].filter(
    (words) => words !== query,
  );
  const offers = offered.flatMap((words, rank): Line => [
    rank > 0 ? ', ' : '',
    { words, offer: { query: words, literal: false } },
  ]);
  const literal = { words: searchText.literal(query), offer: { query, literal: true } };
  return [
    ...sayWhoIsSilent(silent),
    ...(lacksParts ? [[searchText.lacksParts]] : []),
    ...(corrected === undefined ? [] : [[`${searchText.corrected(corrected)} `, literal]]),
    ...(ignored.length > 0 && !isEmpty ? [[searchText.ignored(ignored)]] : []),
    ...(unmatchedPhrases.length > 0 ? [[searchText.unmatched(unmatchedPhrases)]] : []),
    ...(excluded.length > 0 ? [[searchText.excluded(excluded)]] : []),
    ...(offers.length > 0 ? [[`${searchText.didYouMean}\u00A0`, ...offers, '\u202F?']] : []),
  ];
}

/** The seminars without which an answer is made, by what keeps them silent. */
const sayWhoIsSilent = (silent: readonly Silent[]): Line[] =>
  [...new Set(silent.map(({ why }) => why))].map((each) => [
    searchText.silent[each](silent.filter(({ why }) => why === each).map(({ seminar }) => seminar)),
  ]);
