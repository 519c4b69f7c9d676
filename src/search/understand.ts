import type { Lexicon } from './lexicon.ts';
import { parseQuery } from './query.ts';
import { editsForgiven, findNearestWords } from './spelling.ts';
import { isMeaningful, listWords } from './words.ts';

/** The worth of a form other than the one typed, compared with the word itself, which is worth 1. */
const WORTH = { family: 0.4, prefix: 0.5, correction: 0.9 };
/** Beyond this many, the words that begin with a few letters say nothing. */
const MAX_COMPLETIONS = 8;
/** Words that a misspelling may stand for: with more, the answer would be about something else. */
const MAX_CORRECTIONS = 2;
/** Letters from which a word is completed: fewer begin too many words. */
const MIN_PREFIX = 3;

/**
 * The words of these texts that each word typed may stand for: itself, its family, those it begins while it is still
 * being typed, those that it misspells. Only words that the texts hold are ever looked up, because the index answers for an
 * absent word with another one that begins alike.
 */
export function understandQuery(typed: string, { lexicon, typing, literal }: Understander): Understanding {
  const { phrases, words } = parseQuery(typed);
  const terms = words.map((word, place) => {
    const isLast = place === words.length - 1 && typing && /[\p{L}\d]$/u.test(typed);
    return understandWord(word, { lexicon, prefix: isLast, literal });
  });
  const spelled = terms.map(({ typed: word, correction }) => correction ?? word);
  const corrections = terms.filter(({ correction }) => correction !== undefined);
  return {
    phrases,
    terms,
    ignored: [],
    excluded: [],
    nameWords: corrections.length > 0 ? spelled : listWords(typed.replace(/["«»“”]/g, ' ')),
    corrected: corrections.length > 0 ? spelled.map((word) => lexicon.find(word)?.inName ?? word).join(' ') : undefined,
  };
}

export interface Understander {
  lexicon: Lexicon;
  /** The last word may be unfinished. */
  typing: boolean;
  /** The reader wants the very words typed: nothing is corrected. */
  literal: boolean;
}

export interface Understanding {
  phrases: string[];
  terms: Term[];
  /** The words to compare with names: all of them, as typed or as corrected. */
  nameWords: string[];
  /** The query as corrected or completed, when anything was. */
  corrected?: string | undefined;
  /** The words that nothing holds, as typed: the answer does without them. */
  ignored: string[];
  /** The words that no page found may hold, as typed after a minus. */
  excluded: string[];
}

/** A word of the query with the words of the texts that answer it; none when nothing does. */
export interface Term {
  typed: string;
  alternatives: { word: string; worth: number }[];
  correction: string | undefined;
}

function understandWord(typed: string, { lexicon, prefix, literal }: WordContext): Term {
  const known = lexicon.find(typed);
  const alternatives = new Map<string, number>();
  if (known?.indexed !== undefined) alternatives.set(typed, 1);
  for (const { word, indexed } of lexicon.relatedTo(typed)) {
    if (indexed !== undefined && !alternatives.has(word)) alternatives.set(word, WORTH.family);
  }
  const begun = prefix && typed.length >= MIN_PREFIX ? lexicon.beginningWith(typed) : [];
  const completions = begun.filter(({ word, indexed }) => indexed !== undefined && !alternatives.has(word));
  for (const { word } of completions.slice(0, MAX_COMPLETIONS)) alternatives.set(word, WORTH.prefix);
  const begunName = prefix && lexicon.beginningWith(typed).some(({ inName }) => inName !== undefined);
  if (known || alternatives.size > 0 || begunName || literal) return toTerm(typed, alternatives, undefined);
  const alike = lexicon.beginningWith(typed.slice(0, 2)).map(({ word }) => word);
  const isName = (word: string) => lexicon.find(word)?.inName !== undefined;
  const nearest = findNearestWords(
    typed,
    alike.filter(isMeaningful),
    { has: isName },
    editsForgiven(typed.length),
  ).slice(0, MAX_CORRECTIONS);
  for (const word of nearest) if (lexicon.find(word)?.indexed !== undefined) alternatives.set(word, WORTH.correction);
  return toTerm(typed, alternatives, nearest[0]);
}

interface WordContext {
  lexicon: Lexicon;
  prefix: boolean;
  literal: boolean;
}

function toTerm(typed: string, alternatives: ReadonlyMap<string, number>, correction: string | undefined): Term {
  return { typed, alternatives: [...alternatives].map(([word, worth]) => ({ word, worth })), correction };
}
