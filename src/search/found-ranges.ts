import { familyOf } from './families.ts';
import type { Term, Understanding } from './understand.ts';
import { listWords } from './words.ts';

/** A stretch of a text, in characters. */
export interface Range {
  start: number;
  end: number;
}

/** The words of a text that answer a query. */
export interface FoundRanges {
  /** In order; none overlaps another. */
  ranges: Range[];
  /** How many of the words and phrases asked for it holds, each once. */
  held: number;
  /** The same, a form other than the one typed counting less. */
  worth: number;
}

/** Words in another form than those typed count this much less, whatever the form. */
const OTHER_FORM = 0.4;

/**
 * Finds in a text the words of a query, in all the forms in which it was understood, and its quoted phrases. What is found
 * is the words alone: not the article elided before one, nor the comma after it.
 * @param names what is said beside the text: who speaks; words found there count, and have no range
 */
export function foundRanges(text: string, { terms, phrases }: Understanding, names = ''): FoundRanges {
  const words = locateWords(text);
  const named = locateWords(names);
  const asked = [...phrases.map(formsOfPhrase), ...terms.map(formsOfTerm)];
  const found: Range[] = [];
  let [held, worth] = [0, 0];
  for (const forms of asked) {
    const hits = findHits(words, forms);
    const all = [...hits, ...findHits(named, forms)];
    if (all.length === 0) continue;
    held += 1;
    worth += Math.max(...all.map((hit) => hit.worth));
    found.push(...hits.map(({ range }) => range));
  }
  return { ranges: withoutOverlap(found), held, worth };
}

/** Where words answer in one of some forms, and how well. */
function findHits(words: readonly Located[], forms: readonly Form[]): { range: Range; worth: number }[] {
  return words.flatMap(({ start }, place) => {
    const [best] = forms
      .map((form) => ({ length: matchAt(words, place, form), worth: form.worth }))
      .filter(({ length }) => length > 0)
      .sort((a, b) => b.worth - a.worth || b.length - a.length);
    return best ? [{ range: { start, end: words[place + best.length - 1]!.end }, worth: best.worth }] : [];
  });
}

/** Words in a row that answer: one for a word, several for a phrase or a name. */
interface Form {
  words: readonly string[];
  /** The stem of a single word that may end otherwise. */
  family?: string;
  worth: number;
}

function formsOfTerm({ typed, alternatives }: Term): Form[] {
  const others = alternatives.map(({ word, worth }) => ({ words: listWords(word), worth }));
  const own = listWords(typed);
  return [
    { words: own, worth: 1 },
    ...others,
    ...(own.length === 1 ? [{ words: own, family: familyOf(own[0]!), worth: OTHER_FORM }] : []),
  ].filter(({ words }) => words.length > 0);
}

/** The pieces of a phrase: « une ville […] en paix » is two. */
const formsOfPhrase = (phrase: string): Form[] =>
  phrase
    .split(/\[?(?:…|\.\.\.)\]?/)
    .map((piece) => ({ words: listWords(piece), worth: 1 }))
    .filter(({ words }) => words.length > 0);

/** How many words answer from a place on; none where they do not. */
function matchAt(words: readonly Located[], place: number, form: Form): number {
  if (form.family !== undefined) return familyOf(words[place]!.word) === form.family ? 1 : 0;
  return form.words.every((word, offset) => words[place + offset]?.word === word) ? form.words.length : 0;
}

interface Located extends Range {
  /** Folded. */
  word: string;
}

/** The words of a text and where they stand; where folding makes other words of them (« S.N.C.F. »), all stand as one. */
function locateWords(text: string): Located[] {
  return [...text.matchAll(/[^ \t\n]+/g)].flatMap(({ index, 0: token }) => {
    const folded = listWords(token);
    const written = [...token.matchAll(/[\p{L}\p{M}\p{N}]+/gu)];
    if (folded.length === written.length) {
      return written.map(({ index: at, 0: word }, rank) => ({
        word: folded[rank]!,
        start: index + at,
        end: index + at + word.length,
      }));
    }
    const [first, last] = [written[0], written.at(-1)];
    if (!first || !last) return [];
    return folded.map((word) => ({ word, start: index + first.index, end: index + last.index + last[0].length }));
  });
}

function withoutOverlap(ranges: readonly Range[]): Range[] {
  const kept: Range[] = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (range.start >= (kept.at(-1)?.end ?? 0)) kept.push(range);
  }
  return kept;
}
