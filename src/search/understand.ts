import { findPlacesOf } from './demonyms.ts';
import { familyOf } from './families.ts';
import { listOtherFigures, readNumber } from './figures.ts';
import type { KnownWord, Lexicon } from './lexicon.ts';
import type { Name } from './names.ts';
import { parseQuery, wordsOfPhrase, type Query, type QueryWord } from './query.ts';
import { soundOf } from './sounds.ts';
import { findCorrections } from './spelling.ts';
import { splitGlued } from './splitting.ts';
import { isAsking, isMeaningful, listMeaningful, listWords } from './words.ts';

/** The worth of a form other than the one typed, compared with the word itself, which is worth 1. */
const WORTH = { family: 0.4, prefix: 0.5, correction: 0.9, otherWord: 0.7, otherFigures: 0.9 };
/** Beyond this many, the words that begin with a few letters say nothing. */
const MAX_COMPLETIONS = 8;
/** Words that a misspelling may stand for: with more, the answer would be about something else. */
const MAX_CORRECTIONS = 2;
/** Queries proposed where a correction is not sure. */
const MAX_PROPOSALS = 3;
/** Letters from which a word is completed while it is typed: fewer begin too many words. */
const MIN_PREFIX = 3;
/** Letters from which a word that nothing holds is taken for the beginning of another. */
const MIN_UNFINISHED = 4;
/** Letters that two words must have in common to be of one family, where more than their endings differ. */
const MIN_FAMILY = 5;
/** Words that are looked for in the texts: of a longer query, those that say most. */
const MAX_TERMS = 16;
/** Letters of the longest names. */
const MAX_NAME = 200;
/** The weight of a word with which one asks, compared with others. */
const ASKING_WEIGHT = 0.05;
/** That of a word that stands in a name. */
const NAME_WEIGHT = 1.25;

/**
 * The words of these texts that each word typed may stand for: itself, its family, those it begins while it is still
 * being typed, those that it misspells, what else it is called. Only words that the texts hold are ever looked up, because
 * the index answers for an absent word with another one that begins alike.
 */
export async function understandQuery(typed: string, understander: Understander): Promise<Understanding> {
  const query = parseQuery(typed);
  return understandParts(typed, query, understander);
}

/** What is understood of a query of which some phrases are in no text: their words are taken instead. */
export function understandWithout(
  typed: string,
  phrases: readonly string[],
  understander: Understander,
): Promise<Understanding> {
  const query = parseQuery(typed);
  const loose = phrases.map(wordsOfPhrase);
  const words = [...query.words, ...loose.flatMap((part) => part.words)];
  return understandParts(
    typed,
    {
      ...query,
      phrases: query.phrases.filter((phrase) => !phrases.includes(phrase)),
      words: words.filter(({ word }, place) => words.findIndex((other) => other.word === word) === place),
      hyphenated: new Set([...query.hyphenated, ...loose.flatMap((part) => [...part.hyphenated])]),
    },
    understander,
  );
}

async function understandParts(
  typed: string,
  { phrases, words, hyphenated, excluded }: Query,
  { lexicon, typing, literal }: Understander,
): Promise<Understanding> {
  const phraseWords = phrases.flatMap((phrase) => listWords(phrase));
  await lexicon.load([
    ...words.map(({ word }) => word),
    ...phraseWords,
    ...excluded.flatMap((word) => listWords(word)),
  ]);
  const whole = listWords(typed.slice(0, MAX_NAME)).join('');
  const name = lexicon.named.flatMap(({ names }) => names).find(({ joined }) => joined === whole);
  const isUnfinished = typing && /[\p{L}\d]$/u.test(typed);
  const units = takeUnits(words, hyphenated, lexicon);
  await lexicon.load(units.flatMap(({ term }) => term?.means.flatMap((mean) => listWords(mean)) ?? []));
  const terms: Draft[] = [];
  const ignored: string[] = [];
  const proposals: Proposal[] = [];
  let isKnownLast = false;
  for (const unit of units) {
    const isLast = unit === units.at(-1);
    const context = { lexicon, words, literal, isLast, name, prefix: isUnfinished && isLast };
    const { proposed, ...drafted } = unit.term ?? (await understandWord(unit.words[0]!, context));
    const term = { ...drafted, alternatives: drafted.alternatives.filter(({ word }) => isInTexts(word, lexicon)) };
    isKnownLast = isHeld(term, lexicon);
    if (isKnownLast) terms.push(term);
    else ignored.push(...unit.words.map((word) => word.typed));
    for (const { from, to } of proposed ?? []) proposals.push({ word: to, query: replaceWord(typed, from, to) });
  }
  const weighed = terms.map((term): Term => ({ ...term, weight: weigh(term, lexicon) }));
  const corrections = weighed.filter(({ correction }) => correction !== undefined);
  const dropped = new Set([...ignored, ...excluded].flatMap((word) => listWords(word)));
  const replaced = new Map(corrections.map((term) => [term.typed, listWords(term.correction!)]));
  const nameWords = listWords(typed.slice(0, 1500).replace(/["«»“”]/g, ' '))
    .filter((word) => !dropped.has(word))
    .flatMap((word) => replaced.get(word) ?? [word]);
  return {
    phrases,
    terms: weighed.length > MAX_TERMS ? keepTelling(weighed) : weighed,
    ignored,
    excluded,
    nameWords,
    unknown: ignored.filter((word) => !isAsking(listWords(word)[0] ?? '')),
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
  /** The query as corrected or completed, when anything was. */
  corrected?: string | undefined;
  /** The words that nothing holds, as typed: the answer does without them. */
  ignored: string[];
  /** Those of them that say what is looked for. */
  unknown: string[];
  /** Whether the last of the words is known: in French, what comes last is what the others are about. */
  endsKnown: boolean;
  /** The words that no page found may hold, as typed after a minus. */
  excluded: string[];
  /** What may be meant, and is not sure enough to be done. */
  proposals: Proposal[];
}

/** A word that may be meant, as written, and the whole query with it. */
export interface Proposal {
  word: string;
  query: string;
}

/** A word of the query, or a few that say one thing, with the words of the texts that answer it. */
export interface Term {
  typed: string;
  /** As typed, capitals included, where it is corrected. */
  written?: string;
  /** Words of the texts; several, parted by spaces, where all must be there. */
  alternatives: { word: string; worth: number }[];
  correction: string | undefined;
  /** The names that it means, as written. */
  means: readonly string[];
  /** How much it says: more for a word that few texts hold. */
  weight: number;
  /** Whether it is a word with which one asks. */
  isAsking: boolean;
}

type Draft = Omit<Term, 'weight'> & { proposed?: { from: string; to: string }[] };

interface Unit {
  words: readonly QueryWord[];
  /** What several words together are, where they are one thing. */
  term?: Draft;
}

/** The words of a query, those taken together that say one thing: other words for something, a number, a word cut in two. */
function takeUnits(words: readonly QueryWord[], hyphenated: ReadonlySet<string>, lexicon: Lexicon): Unit[] {
  const units: Unit[] = [];
  for (let place = 0; place < words.length;) {
    const rest = words.slice(place);
    const unit = takeExpansion(rest, lexicon) ?? takeNumber(rest, lexicon) ?? takeJoined(rest, hyphenated, lexicon);
    units.push(unit ?? { words: [rest[0]!] });
    place += units.at(-1)!.words.length;
  }
  return units;
}

/** The words at the beginning that stand for others, the longest of them: « human rights ». */
function takeExpansion(words: readonly QueryWord[], lexicon: Lexicon): Unit | undefined {
  const first = words[0]!.word;
  const found = [...new Set([first, toSingular(first)])]
    .flatMap((word) => lexicon.expansionsOf(word))
    .filter(({ typed }) => typed.every((word, place) => toSingular(word) === toSingular(words[place]?.word ?? '')))
    .sort((a, b) => b.typed.length - a.typed.length);
  const longest = found[0]?.typed.length;
  if (longest === undefined) return undefined;
  const means = [...new Set(found.filter(({ typed }) => typed.length === longest).flatMap((one) => one.means))];
  const taken = words.slice(0, longest);
  const alternatives = new Map<string, number>();
  const together = taken.map(({ word }) => word);
  if (together.every((word) => lexicon.find(word)?.indexed !== undefined)) alternatives.set(together.join(' '), 1);
  if (longest === 1) addFamily(alternatives, first, lexicon);
  for (const mean of means) {
    const meant = listMeaningful(mean).join(' ');
    if (!alternatives.has(meant)) alternatives.set(meant, WORTH.otherWord);
  }
  return { words: taken, term: { ...toTerm(together.join(' '), alternatives), means } };
}

/** A number in several words: « cent trente-sept ». */
function takeNumber(words: readonly QueryWord[], lexicon: Lexicon): Unit | undefined {
  const number = readNumber(words.map(({ word }) => word));
  if (number === undefined || number.length < 2) return undefined;
  const taken = words.slice(0, number.length);
  const together = taken.map(({ word }) => word);
  const alternatives = new Map<string, number>();
  if (together.every((word) => lexicon.find(word)?.indexed !== undefined)) alternatives.set(together.join(' '), 1);
  for (const value of [number.value, ...(number.value < 100 ? [1900 + number.value] : [])]) {
    alternatives.set(String(value), WORTH.otherFigures);
  }
  return { words: taken, term: toTerm(together.join(' '), alternatives) };
}

/** Two halves of a word that the texts write whole: « plate-forme », « mondia-lisation ». */
function takeJoined(words: readonly QueryWord[], hyphenated: ReadonlySet<string>, lexicon: Lexicon): Unit | undefined {
  const [first, second] = words;
  if (!second || /\d/.test(first!.word + second.word)) return undefined;
  const whole = lexicon.find(first!.word + second.word);
  if (whole === undefined) return undefined;
  const areKnown = [first!, second].every(({ word }) => lexicon.find(word) !== undefined);
  if (areKnown && !hyphenated.has(`${first!.word} ${second.word}`)) return undefined;
  const alternatives = new Map<string, number>();
  if (whole.indexed !== undefined) alternatives.set(whole.word, 1);
  if (areKnown) alternatives.set(`${first!.word} ${second.word}`, WORTH.correction);
  addFamily(alternatives, whole.word, lexicon);
  const term = { ...toTerm(whole.word, alternatives), means: whole.inName === undefined ? [] : [whole.inName] };
  return { words: [first!, second], term };
}

interface WordContext {
  lexicon: Lexicon;
  /** All the words of the query. */
  words: readonly QueryWord[];
  literal: boolean;
  /** The name that the whole query is, however its words are parted. */
  name: Name | undefined;
  /** Whether it is the last of them: only that one may be unfinished. */
  isLast: boolean;
  prefix: boolean;
}

async function understandWord({ word, typed }: QueryWord, context: WordContext): Promise<Draft> {
  const { lexicon, prefix, literal, isLast, name } = context;
  const known = lexicon.find(word);
  const alternatives = new Map<string, number>();
  if (known?.indexed !== undefined) alternatives.set(word, 1);
  addFamily(alternatives, word, lexicon);
  for (const other of listOtherFigures(word)) await addOther(alternatives, other, lexicon);
  if (/^\d\d$/.test(word))
    for (const century of ['19', '20', '18']) await addOther(alternatives, century + word, lexicon);
  const begun = prefix && word.length >= MIN_PREFIX ? lexicon.beginningWith(word) : [];
  addCompletions(alternatives, begun);
  const isBegunName = begun.some(({ inName }) => inName !== undefined);
  const places = known === undefined ? findPlacesOf(word, lexicon.named) : [];
  if (places.length > 0) {
    for (const place of places) await addOther(alternatives, place, lexicon);
    return { ...toTerm(word, alternatives), means: places };
  }
  if (known !== undefined || alternatives.size > 0 || isBegunName) {
    const begins = known === undefined && isBegunName ? begun.filter(({ inName }) => inName !== undefined) : [];
    return { ...toTerm(word, alternatives), means: begins.slice(0, MAX_CORRECTIONS).map(({ inName }) => inName!) };
  }
  if (name !== undefined) return { ...toTerm(word, alternatives), means: [name.words.join(' ')] };
  return (
    (literal || !isLast ? undefined : await complete({ word, typed }, context)) ??
    (await correct({ word, typed }, context))
  );
}

/** A word that nothing holds, taken for the beginning of one: what was shown while it was typed stays. */
async function complete({ word, typed }: QueryWord, { lexicon }: WordContext): Promise<Draft | undefined> {
  if (word.length < MIN_UNFINISHED || /\d/.test(word)) return undefined;
  const begun = lexicon.beginningWith(word);
  const names = begun.filter(({ inName }) => inName !== undefined);
  // With a capital it is a name, and a whole one if no name begins so.
  if (begun.length === 0 || (isCapitalized(typed) && names.length === 0)) return undefined;
  const alternatives = new Map<string, number>();
  addCompletions(alternatives, begun);
  const [shortest] = [...(names.length > 0 ? names : begun)].sort((a, b) => a.word.length - b.word.length);
  const correction = shortest!.inName ?? shortest!.word;
  const isOne = new Set(names.map((name) => familyOf(name.word))).size === 1;
  return {
    ...toTerm(word, alternatives, correction),
    written: typed,
    means: isOne ? [correction] : [],
  };
}

/** A word that nothing holds: two that are glued, or one misspelt; what is not sure is proposed. */
async function correct({ word, typed }: QueryWord, { lexicon, words, literal }: WordContext): Promise<Draft> {
  const glued = literal ? undefined : await splitGlued(word, lexicon);
  if (glued !== undefined) {
    const pieces = glued.map((piece) => lexicon.find(piece)!.inName ?? piece);
    const alternatives = new Map([[glued.join(' '), WORTH.correction]]);
    return { ...toTerm(word, alternatives, pieces.join(' ')), written: typed, means: pieces };
  }
  const others = words.map((other) => other.word).filter((other) => other !== word);
  const alike = [...lexicon.beginningWith(word.slice(0, 2)), ...(await lexicon.soundingLike(soundOf(word)))];
  const found = findCorrections(
    {
      word,
      isCapitalized: isCapitalized(typed),
      standsWith: (candidate) => isInNameWith(candidate, others, lexicon),
      isProper: (candidate) => isProper(candidate, lexicon),
    },
    new Set(alike.filter((candidate) => isMeaningful(candidate.word))),
  );
  const sure = !literal && found[0]?.sure === true ? found.filter((one) => one.sure).slice(0, MAX_CORRECTIONS) : [];
  if (sure.length === 0) {
    const proposed = found.slice(0, MAX_PROPOSALS).map(({ candidate }) => ({
      from: typed,
      to: candidate.inName ?? candidate.word,
    }));
    return { ...toTerm(word, new Map()), proposed };
  }
  const alternatives = new Map<string, number>();
  for (const { candidate } of sure) {
    if (candidate.indexed !== undefined) alternatives.set(candidate.word, WORTH.correction);
  }
  const { candidate } = sure[0]!;
  addFamily(alternatives, candidate.word, lexicon);
  return { ...toTerm(word, alternatives, candidate.inName ?? candidate.word), written: typed };
}

/** Whether a word stands in a name with one of others. */
const isInNameWith = ({ word }: KnownWord, others: readonly string[], { named }: Lexicon): boolean =>
  named.some(({ names }) =>
    names.some(({ meaningful }) => meaningful.includes(word) && others.some((other) => meaningful.includes(other))),
  );

/** Whether a word stands in the name of a person, a place or an organisation. */
const isProper = ({ word, inName }: KnownWord, { named }: Lexicon): boolean =>
  inName !== undefined &&
  named.some(({ page, names }) => PROPER.has(page.kind) && names.some(({ words }) => words.includes(word)));

const PROPER: ReadonlySet<string> = new Set(['intervenants', 'lieux', 'organisations']);

function addFamily(alternatives: Map<string, number>, word: string, lexicon: Lexicon): void {
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
const toInvariable = (word: string): string => toSingular(word).replace(/(?<=[eiu])e$/, '');

function addCompletions(alternatives: Map<string, number>, begun: readonly KnownWord[]): void {
  const added = begun
    .filter(({ word, indexed }) => indexed !== undefined && !alternatives.has(word))
    .sort((a, b) => b.frequency - a.frequency);
  for (const { word } of added.slice(0, MAX_COMPLETIONS)) alternatives.set(word, WORTH.prefix);
}

async function addOther(alternatives: Map<string, number>, word: string, lexicon: Lexicon): Promise<void> {
  await lexicon.load([word]);
  if (lexicon.find(word)?.indexed !== undefined && !alternatives.has(word)) {
    alternatives.set(word, WORTH.otherFigures);
  }
}

const toTerm = (typed: string, alternatives: ReadonlyMap<string, number>, correction?: string): Draft => ({
  typed,
  alternatives: [...alternatives].map(([word, worth]) => ({ word, worth })),
  correction,
  means: [],
  isAsking: typed.split(' ').every(isAsking),
});

/** Whether the texts hold each of these words. */
const isInTexts = (words: string, { find }: Lexicon): boolean =>
  words.split(' ').every((word) => find(word)?.indexed !== undefined);

/** Whether anything answers a word: the texts, or a name. */
const isHeld = ({ typed, alternatives, means, correction }: Draft, lexicon: Lexicon): boolean =>
  alternatives.length > 0 ||
  correction !== undefined ||
  [typed, ...means.flatMap((mean) => listWords(mean))].some((word) => lexicon.find(word)?.inName !== undefined);

/** What a word says of what is looked for: the logarithm of how few texts hold it. */
function weigh({ typed, alternatives, isAsking: asks }: Draft, { textCount, find }: Lexicon): number {
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

function keepTelling(terms: readonly Term[]): Term[] {
  const heaviest = new Set([...terms].sort((a, b) => b.weight - a.weight).slice(0, MAX_TERMS));
  return terms.filter((term) => heaviest.has(term));
}

const toSingular = (word: string): string => (word.length > 3 ? word.replace(/[sx]$/, '') : word);

const isCapitalized = (typed: string): boolean => /^\p{Lu}\p{Ll}/u.test(typed);

/** A query with one of its words replaced. */
function replaceWord(query: string, from: string, to: string): string {
  const at = query.search(new RegExp(`(?<![\\p{L}\\p{N}])${from}(?![\\p{L}\\p{N}])`, 'u'));
  return at < 0 ? to : query.slice(0, at) + to + query.slice(at + from.length);
}
