import { foldLetters } from '../prose/letters.ts';
import { findPlacesOf, listOtherFigures } from '../words/index.ts';
import { fetchCode } from './fetch-code.ts';
import { toLetter } from './fold.ts';
import type { KnownWord, Lexicon } from './lexicon.ts';
import { PROPER, type Name } from './names.ts';
import type { QueryWord } from './query.ts';
import { addFamily } from './relatives.ts';
import { toTerm, WORTH, type Draft } from './term.ts';
import { isAsking } from './words.ts';

/** Beyond this many, the words that begin with a few letters say nothing. */
const MAX_COMPLETIONS = 8;
/** Words that a misspelling may stand for: with more, the answer would be about something else. */
export const MAX_CORRECTIONS = 2;
/** Letters from which a word is completed while it is typed: fewer begin too many words. */
const MIN_PREFIX = 3;
/** The centuries that the two last figures of a year leave to guess. */
const CENTURIES = ['19', '20', '18'];

/** The words that one word of a query may stand for. */
export async function understandWord(asked: QueryWord, context: WordContext): Promise<Draft> {
  const { word, typed } = asked;
  const { lexicon, prefix, literal, isLast, name } = context;
  const known = lexicon.find(word);
  const alternatives = new Map<string, number>();
  if (known?.indexed !== undefined) alternatives.set(word, 1);
  addFamily(alternatives, word, lexicon);
  if (known?.inName !== undefined && known.frequency <= 1) await addTitles(alternatives, word, lexicon);
  for (const other of listOtherFigures(word)) await addOther(alternatives, other, lexicon);
  if (/^\d\d$/.test(word)) for (const century of CENTURIES) await addOther(alternatives, century + word, lexicon);
  const mayBegin = isLast && !literal && known === undefined && (prefix || word.length >= MIN_PREFIX);
  const ofName = mayBegin ? findNameBegun(word, context) : undefined;
  if (ofName !== undefined) {
    await addOther(alternatives, ofName.word, lexicon);
    const { inName, name: whole } = ofName;
    return {
      ...toTerm(word, alternatives, prefix ? undefined : inName),
      written: typed,
      completed: inName,
      means: [whole],
    };
  }
  const begun =
    prefix && word.length >= MIN_PREFIX ? lexicon.beginningWith(word).filter((one) => mayBeBegun(typed, one)) : [];
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
  // What asks is never what is looked for, misspelt or not.
  if (isAsking(word)) return toTerm(word, alternatives);
  const { correctWord } = await fetchCode(() => import('./correct-word.ts'));
  return correctWord(asked, context);
}

/** The one name that the other words of a query and the beginning of its last one are of: « victor hu ». */
export function findNameBegun(
  begun: string,
  { lexicon, words }: Pick<WordContext, 'lexicon' | 'words'>,
): { word: string; inName: string; name: string } | undefined {
  const others = words.map(({ word }) => word).filter((word) => word !== begun);
  if (others.length === 0) return undefined;
  const found = lexicon.named.flatMap(({ page, names, written }) =>
    names.slice(0, 1).flatMap(({ meaningful }) => {
      const next = meaningful.find((word) => word.startsWith(begun) && !others.includes(word));
      if (next === undefined || !others.every((word) => meaningful.includes(word))) return [];
      return [{ word: next, inName: written.find(([word]) => word === next)?.[1] ?? next, name: page.title }];
    }),
  );
  return new Set(found.map(({ name }) => name)).size === 1 ? found[0] : undefined;
}

/** Whether what is typed may be the beginning of a word: an accent that its name does not have says that it is another. */
export function mayBeBegun(typed: string, { inName }: KnownWord): boolean {
  const letters = toLetter(typed);
  return inName === undefined || letters === foldLetters(letters) || toLetter(inName).startsWith(letters);
}

/** The context of a word of a query. */
export interface WordContext {
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

export function addCompletions(alternatives: Map<string, number>, begun: readonly KnownWord[]): void {
  const added = begun
    .filter(({ word, indexed }) => indexed !== undefined && !alternatives.has(word))
    .sort((a, b) => b.frequency - a.frequency);
  for (const { word } of added.slice(0, MAX_COMPLETIONS)) alternatives.set(word, WORTH.prefix);
}

/** Adds the first of the names of what a word is another name of, which texts that hardly ever say that word have for it. */
async function addTitles(alternatives: Map<string, number>, word: string, lexicon: Lexicon): Promise<void> {
  const called = lexicon.named.filter(
    ({ page, names }) => PROPER.has(page.kind) && names.slice(1).some(({ joined }) => joined === word),
  );
  const titles = called.map(({ names }) => names[0]!.meaningful);
  await lexicon.load(titles.flat());
  for (const title of titles) {
    if (!title.includes(word)) alternatives.set(title.join(' '), WORTH.family);
  }
}

async function addOther(alternatives: Map<string, number>, word: string, lexicon: Lexicon): Promise<void> {
  await lexicon.load([word]);
  if (lexicon.find(word)?.indexed !== undefined && !alternatives.has(word)) {
    alternatives.set(word, WORTH.otherFigures);
  }
}

/** Whether a word is written as a name. */
export const isCapitalized = (typed: string): boolean => /^\p{Lu}\p{Ll}/u.test(typed);
