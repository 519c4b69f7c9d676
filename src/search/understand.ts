import { familyOf } from './families.ts';
import type { NameIndex } from './names.ts';
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

/** The words of the texts: folded form → the form to ask the index for, and the families that they make. */
export interface Vocabulary {
  forms: ReadonlyMap<string, string>;
  families: ReadonlyMap<string, readonly string[]>;
}

/**
 * The vocabulary made of the words of an index.
 * @param words as the index holds them: lower-case, without accents, ligatures kept
 */
export function indexVocabulary(words: readonly string[]): Vocabulary {
  const forms = new Map(words.map((word) => [listWords(word)[0] ?? word, word]));
  const families = new Map<string, string[]>();
  for (const word of forms.keys()) {
    const family = families.get(familyOf(word));
    if (family) family.push(word);
    else families.set(familyOf(word), [word]);
  }
  return { forms, families };
}

/**
 * The words of these texts that each word typed may stand for: itself, its family, those it begins while it is still
 * being typed, those that it misspells. Only words that the texts hold are ever looked up, because the index answers for an
 * absent word with another one that begins alike.
 */
export function understandQuery(typed: string, { vocabulary, names, typing, literal }: Understander): Understanding {
  const { phrases, words } = parseQuery(typed);
  const terms = words.map((word, place) => {
    const isLast = place === words.length - 1 && typing && /[\p{L}\d]$/u.test(typed);
    return understandWord(word, { vocabulary, names, prefix: isLast, literal });
  });
  const spelled = terms.map(({ typed: word, correction }) => correction ?? word);
  const corrections = terms.filter(({ correction }) => correction !== undefined);
  return {
    phrases,
    terms,
    nameWords: corrections.length > 0 ? spelled : listWords(typed.replace(/["«»“”]/g, ' ')),
    corrected: corrections.length > 0 ? spelled.map((word) => names.words.get(word) ?? word).join(' ') : undefined,
  };
}

export interface Understander {
  vocabulary: Vocabulary;
  names: NameIndex;
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
  /** The query as corrected, when anything was. */
  corrected: string | undefined;
}

/** A word of the query with the words of the texts that answer it; none when nothing does. */
export interface Term {
  typed: string;
  alternatives: { word: string; worth: number }[];
  correction: string | undefined;
}

function understandWord(typed: string, { vocabulary, names, prefix, literal }: WordContext): Term {
  const known = vocabulary.forms.has(typed) || names.words.has(typed);
  const family = vocabulary.families.get(familyOf(typed)) ?? [];
  const alternatives = new Map<string, number>();
  if (vocabulary.forms.has(typed)) alternatives.set(typed, 1);
  for (const word of family) if (!alternatives.has(word)) alternatives.set(word, WORTH.family);
  if (prefix && typed.length >= MIN_PREFIX) {
    const begun = [...vocabulary.forms.keys()].filter((word) => word.startsWith(typed) && !alternatives.has(word));
    for (const word of begun.slice(0, MAX_COMPLETIONS)) alternatives.set(word, WORTH.prefix);
  }
  const begunName = prefix && [...names.words.keys()].some((word) => word.startsWith(typed));
  if (known || alternatives.size > 0 || begunName || literal) return toTerm(typed, alternatives, undefined);
  const all = new Set([...names.words.keys(), ...vocabulary.forms.keys()].filter(isMeaningful));
  const nearest = findNearestWords(typed, all, names.words, editsForgiven(typed.length)).slice(0, MAX_CORRECTIONS);
  for (const word of nearest) if (vocabulary.forms.has(word)) alternatives.set(word, WORTH.correction);
  return toTerm(typed, alternatives, nearest[0]);
}

interface WordContext {
  vocabulary: Vocabulary;
  names: NameIndex;
  prefix: boolean;
  literal: boolean;
}

function toTerm(typed: string, alternatives: ReadonlyMap<string, number>, correction: string | undefined): Term {
  return { typed, alternatives: [...alternatives].map(([word, worth]) => ({ word, worth })), correction };
}
