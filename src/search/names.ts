import type { Kind } from '../schema/index.ts';
import type { CataloguePage } from './catalogue.ts';
import type { KnownWord } from './lexicon.ts';
import { familyOf } from '../words/index.ts';
import { isMeaningful, listWords } from './words.ts';

/** The kinds of pages that a query can name, persons and places before what is called after them. */
export const NAMED_KINDS: readonly Kind[] = ['intervenants', 'lieux', 'organisations', 'definitions', 'themes'];

/** The kinds of which a name is one's own. */
export const PROPER: ReadonlySet<string> = new Set(['intervenants', 'lieux', 'organisations']);

/** A smaller share of a name than this does not call it. */
const MIN_CLOSENESS = 0.2;

/** From this closeness on, the query is a whole name, title or alias, and not a part of one. */
export const WHOLE_NAME = 0.99;

/** A page that the query names, and how well. */
export interface NameMatch {
  page: CataloguePage;
  /** 1 when the query is one of its names, less when it is a part of one. */
  closeness: number;
  /** The pages of the same thing in other seminars. */
  elsewhere?: readonly CataloguePage[];
}

/** A page that a query can name, its names ready to be compared with it. */
export interface NamedPage {
  page: CataloguePage;
  names: Name[];
  /** The words of its names: folded, and as they are written. */
  written: [word: string, inName: string][];
}

/** The names of every page of a catalogue that a query can name. */
export function indexNames(catalogue: readonly CataloguePage[]): NamedPage[] {
  return catalogue
    .filter(({ kind }) => NAMED_KINDS.includes(kind))
    .map((page) => {
      const names = [page.title, ...page.names];
      return { page, names: names.map(toName), written: names.flatMap(spell) };
    });
}

function toName(name: string): Name {
  const words = listWords(name);
  const meaningful = [...new Set(words.filter(isMeaningful))];
  return { words, meaningful, families: new Set(meaningful.map(familyOf)), joined: words.join('') };
}

/** The words of a name, folded, each with the way it is written there. */
function spell(name: string): NamedPage['written'] {
  const written = name.match(/[\p{L}\p{M}\d]+/gu) ?? [];
  const folded = listWords(name);
  return folded.map((word, place) => [word, written.length === folded.length ? written[place]! : word]);
}

/**
 * The pages that words name, closest first.
 * @param typed every word of the query, folded
 */
export function matchNames(typed: readonly string[], named: readonly NamedPage[]): NameMatch[] {
  if (typed.length === 0) return [];
  const joined = typed.join('');
  const wanted = [...new Set(typed.filter(isMeaningful))];
  const families = wanted.map(familyOf);
  return named
    .map(({ page, names }) => ({
      page,
      closeness: Math.max(
        // The title is the first of the names; another name counts a hair less.
        ...names.map((name, place) =>
          name.joined === joined ? 1 - (place && 0.01) : shareOf({ wanted, families, joined }, name),
        ),
        acrossNames(wanted, names),
      ),
    }))
    .filter(({ closeness }) => closeness >= MIN_CLOSENESS)
    .sort(
      (a, b) =>
        b.closeness - a.closeness ||
        NAMED_KINDS.indexOf(a.page.kind) - NAMED_KINDS.indexOf(b.page.kind) ||
        a.page.title.length - b.page.title.length,
    );
}

/** Whether a word stands in the name of something of some kinds. */
export const stands = (word: string, kinds: ReadonlySet<string>, named: readonly NamedPage[]): boolean =>
  named.some(({ page, names }) => kinds.has(page.kind) && names.some(({ words }) => words.includes(word)));

/**
 * A known word as it is said in place of what was typed: as names write it, but for a capital that it only has at the beginning
 * of a title: « diplomatie des villes ».
 */
export function writeWord({ word, inName = word }: KnownWord, named: readonly NamedPage[]): string {
  if (!/^\p{Lu}\p{Ll}+$/u.test(inName)) return inName;
  const spellings = named.flatMap(({ written }) =>
    written.filter(([one]) => one === word).map(([, spelling]) => spelling),
  );
  const isCommon = spellings.some((spelling) => /^\p{Ll}/u.test(spelling)) || !stands(word, PROPER, named);
  return isCommon ? inName.toLowerCase() : inName;
}

/** The pages one of whose names stands whole among the words: « qui a parlé de Lyon » names Lyon. */
export function findNamesWithin(typed: readonly string[], named: readonly NamedPage[]): NameMatch[] {
  const words = new Set(typed);
  return named
    .filter(({ names }) =>
      names.some(({ meaningful }) => meaningful.length > 0 && meaningful.every((word) => words.has(word))),
    )
    .map(({ page }) => ({ page, closeness: 0 }));
}

/**
 * The share of a name that is asked for, when all that is asked for stands in it. A related form counts a little less;
 * words that begin the name, or follow one another in it as they were typed, a little more.
 */
function shareOf({ wanted, families, joined }: Wanted, { meaningful, families: own, joined: whole }: Name): number {
  if (wanted.length === 0 || wanted.length > meaningful.length) return 0;
  let related = 0;
  for (const [place, word] of wanted.entries()) {
    if (meaningful.includes(word)) continue;
    if (!own.has(families[place]!)) return 0;
    related += 1;
  }
  const share = (wanted.length - 0.05 * related) / meaningful.length;
  const order = whole.startsWith(joined) ? 0.2 : whole.includes(joined) ? 0.1 : 0;
  return Math.min(0.95, 0.95 * share + order);
}

/** An acronym and a name, or two names, typed together: « iclei local governments ». */
function acrossNames(wanted: readonly string[], names: readonly Name[]): number {
  const words = new Set(names.flatMap(({ meaningful }) => meaningful));
  return wanted.length > 1 && wanted.every((word) => words.has(word)) ? 0.5 : 0;
}

export interface Name {
  words: string[];
  /** Each once, without stop words. */
  meaningful: string[];
  /** Those of its meaningful words. */
  families: ReadonlySet<string>;
  joined: string;
}

/** The words asked of names: those that say something, each with its family, and all that is typed, in one. */
interface Wanted {
  wanted: readonly string[];
  families: readonly string[];
  joined: string;
}
