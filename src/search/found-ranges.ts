import { groupBy } from '../model/group-by.ts';
import { familyOf, toPageText } from '../words/index.ts';
import { fold } from './fold.ts';
import { Latest } from './latest.ts';
import { WORTH, type Term } from './term.ts';
import type { Understanding } from './understand.ts';
import { listWords } from './words.ts';

/** A stretch of a text, in characters. */
export interface Range {
  start: number;
  end: number;
}

/** The words of a text that answer a query. */
interface FoundRanges {
  /** In order; none overlaps another. */
  ranges: Range[];
  /** How much of what is asked it holds: each word and phrase once, for what it weighs. */
  held: number;
  /** The same, a form other than the one typed counting less. */
  worth: number;
}

/** The part of an understanding that is asked of a text. */
export type Asked = Pick<Understanding, 'phrases'> & { terms: readonly AskedTerm[] };

/** A term, with what understanding may say of it beside its words. */
type AskedTerm = Pick<Term, 'typed' | 'alternatives'> & {
  /** The names that it means. */
  means?: readonly string[];
  /** How much it says, beside the others. */
  weight?: number;
  /** Whether it is a word with which one asks, and tells nothing of what one looks for. */
  isAsking?: boolean;
};

/**
 * The finder, in a text, of the words of a query, in all the forms in which it was understood, and its quoted phrases. What is found
 * is the words alone: not the article elided before one, nor the comma after it.
 */
export function rangeFinder({ terms, phrases }: Asked): RangeFinder {
  const telling = terms.filter(({ isAsking = false }) => !isAsking);
  const asked = [
    ...phrases.map((phrase) => ({ forms: formsOfPhrase(phrase), weight: 1 })),
    ...(telling.length > 0 || phrases.length > 0 ? telling : terms).map((term) => ({
      forms: formsOfTerm(term),
      weight: term.weight ?? 1,
    })),
  ];
  return (text, names = '') => findRanges(locateWords(text), locateWords(names), asked);
}

/** Finds in a text, and in the names said beside it (who speaks): words found there count, and have no range. */
type RangeFinder = (text: string, names?: string) => FoundRanges;

function findRanges(
  words: readonly Located[],
  named: readonly Located[],
  asked: readonly { forms: Form[]; weight: number }[],
): FoundRanges {
  const found: Range[] = [];
  let [held, worth] = [0, 0];
  for (const { forms, weight } of asked) {
    const hits = findHits(words, forms);
    const all = [...hits, ...findHits(named, forms)];
    if (all.length === 0) continue;
    held += weight;
    worth += weight * Math.max(...all.map((hit) => hit.worth));
    found.push(...hits.map(({ range }) => range));
  }
  return { ranges: withoutOverlap(found), held, worth };
}

type Comparison = (word: Located, other: string) => boolean;

/** One way in which something that is asked may be written. */
interface Form {
  /** Several stand in a row, or anywhere in the text. */
  words: readonly string[];
  isScattered?: boolean;
  /** How a word compares with one of the text; the same word unless it is given. */
  isSame?: Comparison;
  worth: number;
}

function formsOfTerm({ typed, alternatives, means = [] }: AskedTerm): Form[] {
  const own = listWords(typed);
  const family = familyOf(own[0] ?? '');
  // The words of a family begin alike, which is quicker to see.
  const isAkin: Comparison = ({ word }) => family.startsWith(word.slice(0, 2)) && familyOf(word) === family;
  return [
    { words: own, worth: 1 },
    ...alternatives.map(({ word, worth }) => ({ words: listWords(word), isScattered: true, worth })),
    ...means.map((name) => ({ words: listWords(name), worth: WORTH.correction })),
    ...(own.length === 1 ? [{ words: own, isSame: isAkin, worth: WORTH.family }] : []),
  ].filter(({ words }) => words.length > 0);
}

/** The pieces of a phrase: « une ville […] en paix » is two. Letters are those typed: « pêche » is not « péché ». */
const formsOfPhrase = (phrase: string): Form[] =>
  toPageText(phrase)
    .split(/\[[^\]]*\]|…|\.\.\./)
    .map((piece) => ({ words: piece.match(WORD) ?? [], isSame: isToTheLetter, worth: 1 }))
    .filter(({ words }) => words.length > 0);

const isToTheLetter: Comparison = ({ word, letters }, other) =>
  letters === other.toLowerCase() || (fold(other) === other && word === other);

/** Where words answer in one of some forms, and how well. */
function findHits(words: readonly Located[], forms: readonly Form[]): { range: Range; worth: number }[] {
  const usable = forms.flatMap((form) => {
    if (!form.isScattered || form.words.length === 1) return [form];
    const areThere = form.words.every((other) => words.some(({ word }) => word === other));
    return areThere ? form.words.map((word) => ({ words: [word], worth: form.worth })) : [];
  });
  // The forms of a word may be many; that which is the word of the text is looked up.
  const byFirstWord = groupBy(
    usable.filter(({ isSame }) => isSame === undefined),
    (form) => [form.words[0]!],
  );
  const compared = usable.filter(({ isSame }) => isSame !== undefined);
  const hits: { range: Range; worth: number }[] = [];
  for (const [place, { word, start }] of words.entries()) {
    let best: Form | undefined;
    for (const form of [...(byFirstWord.get(word) ?? []), ...compared]) {
      if (isBetter(form, best) && answersAt(words, place, form)) best = form;
    }
    if (best) hits.push({ range: { start, end: words[place + best.words.length - 1]!.end }, worth: best.worth });
  }
  return hits;
}

const isBetter = (form: Form, best: Form | undefined): boolean =>
  best === undefined || form.worth > best.worth || (form.worth === best.worth && form.words.length > best.words.length);

const answersAt = (words: readonly Located[], place: number, { words: asked, isSame = isSameWord }: Form): boolean =>
  asked.every((other, offset) => {
    const word = words[place + offset];
    return word !== undefined && isSame(word, other);
  });

const isSameWord: Comparison = ({ word }, other) => word === other;

interface Located extends Range {
  /** Folded. */
  word: string;
  /** As written, in lower case. */
  letters: string;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** The words of a text and where they stand; where folding makes other words of them (« S.N.C.F. »), all stand as one. */
function locateWords(text: string): Located[] {
  const located: Located[] = [];
  for (const { index, 0: token } of text.matchAll(/[^ \t\n]+/g)) {
    for (const { word, letters, start, end } of tokens.get(token, () => locateInToken(token)))
      located.push({ word, letters, start: index + start, end: index + end });
  }
  return located;
}

/** The words of tokens, each read once: the same texts are looked at after each key. */
const tokens = new Latest<readonly Located[]>(20_000);

/** The words of a run of signs without space, placed in it. */
function locateInToken(token: string): Located[] {
  const folded = listWords(token);
  const written = [...token.matchAll(WORD)];
  const locate = (word: string, first: RegExpExecArray, last: RegExpExecArray) => ({
    word,
    letters: token.slice(first.index, last.index + last[0].length).toLowerCase(),
    start: first.index,
    end: last.index + last[0].length,
  });
  if (folded.length === written.length) return folded.map((word, rank) => locate(word, written[rank]!, written[rank]!));
  const [first, last] = [written[0], written.at(-1)];
  return first && last ? folded.map((word) => locate(word, first, last)) : [];
}

function withoutOverlap(ranges: readonly Range[]): Range[] {
  const kept: Range[] = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (range.start >= (kept.at(-1)?.end ?? 0)) kept.push(range);
  }
  return kept;
}
