import { COMBINING, MAYBE_ELIDED } from '../words/index.ts';
import { fetchCode } from './fetch-code.ts';
import type { Lexicon } from './lexicon.ts';
import { PROPER } from './names.ts';
import { parseQuery, wordsOfPhrase, type Query } from './query.ts';
import { replaceWord } from './replace-word.ts';
import { weigh, type Draft, type Term } from './term.ts';
import { understandWord } from './understand-word.ts';
import { takeUnits, type Unit } from './units.ts';
import { isAsking, listWords } from './words.ts';

/** Queries proposed where a correction is not sure. */
const MAX_PROPOSALS = 3;
/** The qualifier that librarians write after a name: « Calais (France ; ville) ». */
const QUALIFIED = /^([^()"«]+)\([^()]*\)\s*$/;
/** Words that are looked for in the texts: of a longer query, those that say most. */
const MAX_TERMS = 16;

/**
 * The words of these texts that each word typed may stand for: itself, its family, those it begins while it is still
 * being typed, those that it misspells, what else it is called. Only words that the texts hold are ever looked up, because
 * the index answers for an absent word with another one that begins alike.
 */
export async function understandQuery(typed: string, understander: Understander): Promise<Understanding> {
  const restored = await restoreSigns(typed, understander);
  const understanding = await understandParts(restored, parseQuery(restored), understander);
  return sayRestored(understanding, restored, typed);
}

/** The understanding of a query of which some phrases are in no text: their words are taken instead. */
export async function understandWithout(
  typed: string,
  phrases: readonly string[],
  understander: Understander,
): Promise<Understanding> {
  const restored = await restoreSigns(typed, understander);
  const query = parseQuery(restored);
  const loose = phrases.map(wordsOfPhrase);
  const words = [...query.words, ...loose.flatMap((part) => part.words)];
  const understanding = await understandParts(
    restored,
    {
      ...query,
      phrases: query.phrases.filter((phrase) => !phrases.includes(phrase)),
      words: words.filter(({ word }, place) => words.findIndex((other) => other.word === word) === place),
      compounds: [...query.compounds, ...loose.flatMap((part) => part.compounds)],
    },
    understander,
  );
  return sayRestored(understanding, restored, typed);
}

/** A query with the signs that were forgotten in it: it is read as if they were there. */
async function restoreSigns(typed: string, { lexicon, typing, literal }: Understander): Promise<string> {
  const query = parseQuery(typed);
  const asked = literal ? [] : query.words.map(({ word }) => word).filter((word) => MAYBE_ELIDED.test(word));
  if (asked.length === 0) return typed;
  await lexicon.load(asked);
  if (asked.every((word) => lexicon.beginningWith(word).length > 0)) return typed;
  const { restoreApostrophes } = await fetchCode(() => import('./forgotten-apostrophes.ts'));
  return restoreApostrophes(typed, query, { lexicon, typing });
}

/** The understanding, said to be corrected where signs were restored. */
const sayRestored = (understanding: Understanding, restored: string, typed: string): Understanding =>
  restored === typed ? understanding : { ...understanding, corrected: understanding.corrected ?? restored };

async function understandParts(
  typed: string,
  { asked, phrases, words, compounds, excluded }: Query,
  { lexicon, typing, literal }: Understander,
): Promise<Understanding> {
  const phraseWords = phrases.flatMap((phrase) => listWords(phrase));
  await lexicon.load([
    ...words.map(({ word }) => word),
    ...phraseWords,
    ...excluded.flatMap((word) => listWords(word)),
  ]);
  const whole = listWords(asked).join('');
  const name = lexicon.named.flatMap(({ names }) => names).find(({ joined }) => joined === whole);
  const isUnfinished = typing && /[\p{L}\d]$/u.test(typed);
  const units = takeUnits(words, compounds, lexicon);
  await lexicon.load(units.flatMap(({ term }) => term?.means.flatMap((mean) => listWords(mean)) ?? []));
  const terms: Draft[] = [];
  const ignored: string[] = [];
  const proposals: Proposal[] = [];
  let isKnownLast = false;
  for (const unit of units) {
    const isLast = unit === units.at(-1);
    const context = { lexicon, words, literal, isLast, name, prefix: isUnfinished && isLast };
    // What means nothing here may be the beginning of what does.
    const mayBegin =
      context.prefix &&
      unit.words.length === 1 &&
      unit.term?.means.length === 0 &&
      lexicon.find(unit.words[0]!.word) === undefined;
    const told = mayBegin ? undefined : unit.term;
    const { proposed, ...drafted } = told ?? (await understandWord(unit.words[0]!, context));
    const term = { ...drafted, alternatives: drafted.alternatives.filter(({ word }) => isInTexts(word, lexicon)) };
    isKnownLast = isHeld(term, lexicon) && !isOfUnknown(unit, compounds, ignored, lexicon);
    if (isKnownLast) terms.push(term);
    else ignored.push(asTyped(unit, typed));
    for (const { from, to } of proposed ?? []) proposals.push({ word: to, query: replaceWord(typed, from, to) });
  }
  const weighed = terms.map((term): Term => ({ ...term, weight: weigh(term, lexicon) }));
  const corrections = weighed.filter(({ correction }) => correction !== undefined);
  await lexicon.load(weighed.flatMap(({ correction, means }) => [correction ?? '', ...means].flatMap(listWords)));
  const dropped = new Set(ignored.flatMap((word) => listWords(word)));
  const replaced = new Map(
    weighed.flatMap(({ typed: word, correction, completed = correction }) =>
      completed === undefined ? [] : [[word, listWords(completed)] as const],
    ),
  );
  const nameWords = listWords(asked)
    .filter((word) => !dropped.has(word))
    .flatMap((word) => replaced.get(word) ?? [word]);
  const before = QUALIFIED.exec(asked)?.[1] ?? '';
  return {
    phrases,
    headWords: listWords(before),
    terms: weighed.length > MAX_TERMS ? keepTelling(weighed) : weighed,
    ignored,
    excluded,
    nameWords,
    unknown: ignored.filter((words) => !listWords(words).every(isAsking)),
    endsKnown: units.length > 0 && isKnownLast,
    corrected:
      corrections.length > 0
        ? corrections.reduce((text, term) => replaceWord(text, term.written ?? term.typed, term.correction!), typed)
        : undefined,
    proposals: proposals.slice(0, MAX_PROPOSALS),
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
  /** Quoted, as typed. */
  phrases: string[];
  terms: Term[];
  /** The words to compare with names: all that are known, as typed or as corrected. */
  nameWords: string[];
  /** Those before what stands between brackets at the end, when anything does. */
  headWords: readonly string[];
  /** The query as corrected or completed, when anything was. */
  corrected?: string | undefined;
  /** The words that nothing holds, as typed: the answer does without them. */
  ignored: string[];
  /** Those of them that say what is looked for. */
  unknown: string[];
  /** Whether the last of the words is known: in French, what comes last is what the others are about. */
  endsKnown: boolean;
  /** The words and the phrases that no page found may hold, as typed after a minus. */
  excluded: string[];
  /** Meanings that are not sure enough to be acted on. */
  proposals: Proposal[];
}

/** A word that may be meant, as written, and the whole query with it. */
interface Proposal {
  word: string;
  query: string;
}

/** The words that must be held: not those with which one asks, unless there are no others. */
export function listAsked({ terms, phrases }: Pick<Understanding, 'terms' | 'phrases'>): Term[] {
  const told = terms.filter(({ isAsking }) => !isAsking);
  return told.length > 0 || phrases.length > 0 ? told : [...terms];
}

/** Whether the texts hold each of these words. */
const isInTexts = (words: string, { find }: Lexicon): boolean =>
  words.split(' ').every((word) => find(word)?.indexed !== undefined);

/** Whether anything answers a word: the texts, or a name. */
const isHeld = ({ typed, alternatives, means, correction }: Draft, lexicon: Lexicon): boolean =>
  alternatives.length > 0 ||
  correction !== undefined ||
  [typed, ...means.flatMap((mean) => listWords(mean))].some((word) => lexicon.find(word)?.inName !== undefined);

/**
 * Whether words are the rest of a compound whose first word is unknown: of « Lot-sur-Mer », the sea says nothing. Not where
 * that joins words (« franco-malien »), nor where they name something by themselves.
 */
function isOfUnknown(
  { words, term }: Unit,
  compounds: Query['compounds'],
  ignored: readonly string[],
  { named }: Lexicon,
): boolean {
  const [first] = words;
  const compound = compounds.find((parts) => parts.indexOf(first!.word) > 0);
  const head = compound?.[0];
  if (head === undefined || COMBINING.test(head) || !ignored.some((words) => listWords(words).includes(head)))
    return false;
  const meant = new Set([
    ...words.map(({ word }) => word),
    ...(term?.means.map((mean) => listWords(mean).join('')) ?? []),
  ]);
  return !named.some(({ page, names }) => PROPER.has(page.kind) && names.some(({ joined }) => meant.has(joined)));
}

/** The words of a unit as they are typed together, where they are. */
function asTyped({ words }: Unit, typed: string): string {
  const [first, last] = [words[0]!.typed, words.at(-1)!.typed];
  const start = typed.indexOf(first);
  const end = typed.indexOf(last, start + first.length) + last.length;
  return words.length === 1 || start < 0 || end < start
    ? words.map((word) => word.typed).join(' ')
    : typed.slice(start, end);
}

function keepTelling(terms: readonly Term[]): Term[] {
  const heaviest = new Set([...terms].sort((a, b) => b.weight - a.weight).slice(0, MAX_TERMS));
  return terms.filter((term) => heaviest.has(term));
}
