import { familyOf } from './families.ts';
import type { PagefindText } from './pagefind.ts';
import type { Understanding } from './understand.ts';
import { fold } from './fold.ts';
import { listWords } from './words.ts';

/** Words shown before the first word found: enough to enter the sentence. */
const BEFORE = 10;
/** Words shown in all: about three lines of a result. */
const LENGTH = 34;
/** Words on either side that tell a word found from the same word elsewhere on its page. */
const NEIGHBOURS = 3;

/** The passage of a text that answers best, with the found words set apart. */
export interface Excerpt {
  /** Anchor of the block it comes from. */
  anchor: string;
  pieces: { text: string; found: boolean }[];
  /** The first found word with its neighbours, as they stand in the text, where they stand on the page only once. */
  pointer?: Pointer;
  /** Whether words of its block are left out before it. */
  isCutBefore: boolean;
  /** Whether words of its block are left out after it. */
  isCutAfter: boolean;
  /** How many of the words asked for the block holds, each once. */
  worth: number;
}

interface Pointer {
  before: string;
  word: string;
  after: string;
}

/**
 * The excerpt of a text for a query, or nothing for a text without blocks.
 * @param spokenOnly whether it is to be one of words spoken
 */
export function makeExcerpt(page: PagefindText, understanding: Understanding, spokenOnly = false): Excerpt | undefined {
  const isFound = foundTester(understanding);
  const spoken = page.meta.quoted?.split(' ') ?? [];
  const [best] = page.anchors
    .filter(({ id }) => !spokenOnly || spoken.includes(id))
    .map(({ id, text }) => {
      const words = joinDigits(text)
        .split(/[ \t\n]+/)
        .filter(Boolean);
      const hits = words.map((word) => isFound(word));
      return { id, words, hits, worth: new Set(words.filter((_, place) => hits[place]).map(fold)).size };
    })
    .sort((a, b) => b.worth - a.worth);
  if (!best) return undefined;
  // Found in the title alone: the summary says what the text holds.
  const first = Math.max(0, best.hits.indexOf(true));
  const start = Math.max(0, Math.min(first - BEFORE, best.words.length - LENGTH));
  const end = Math.min(best.words.length, start + LENGTH);
  const pointer = best.worth === 0 ? undefined : pointAt(best.words, first);
  return {
    anchor: best.id,
    pieces: toPieces(best.words.slice(start, end), best.hits.slice(start, end)),
    ...(pointer && isAlone(pointer, page) && { pointer }),
    worth: best.worth,
    isCutBefore: start > 0,
    isCutAfter: end < best.words.length,
  };
}

function pointAt(words: readonly string[], place: number): Pointer {
  const [, left, word, right] = /^([^\p{L}\d]*)(.*?)([^\p{L}\d]*)$/su.exec(words[place]!)!;
  const before = words.slice(Math.max(0, place - NEIGHBOURS), place).reverse();
  return {
    before: left === '' ? takePlain(before).reverse().join(' ') : '',
    word: toPageText(word!),
    after: right === '' ? takePlain(words.slice(place + 1, place + 1 + NEIGHBOURS)).join(' ') : '',
  };
}

/** Words up to the first that the page may write otherwise: with an apostrophe, a note. */
function takePlain(words: readonly string[]): string[] {
  const end = words.findIndex((word) => !/^[\p{L}\d]+$/u.test(word));
  return words.slice(0, end === -1 ? undefined : end);
}

/** A browser goes to the first place that reads so: in the title or under it, rather than in the block. */
function isAlone({ before, word, after }: Pointer, { content, meta }: PagefindText): boolean {
  const words = fold(`${before} ${word} ${after}`.trim());
  // Fewer may stand in what surrounds the text, of which the index knows nothing.
  if (words.split(' ').length <= NEIGHBOURS) return false;
  return fold(toPageText([meta.title, meta.byline, content].join(' '))).split(words).length === 2;
}

/** A text as pages show it, with curved apostrophes: the index holds straight ones. */
export const toPageText = (text: string): string => text.replace(/'/g, '’');

function foundTester({ terms, phrases }: Understanding): (word: string) => boolean {
  const words = new Set([
    ...terms.flatMap(({ typed, alternatives }) =>
      [typed, ...alternatives.map(({ word }) => word)].flatMap((one) => one.split(' ')),
    ),
    ...phrases.flatMap((phrase) => listWords(phrase).filter((word) => word.length > 2)),
  ]);
  const families = new Set([...words].map(familyOf));
  return (word) => listWords(word).some((part) => words.has(part) || families.has(familyOf(part)));
}

/** « 5 238 » is one word: its groups are held by a narrow no-break space, as on the page. */
const joinDigits = (text: string): string => text.replace(/(\d) (?=\d{3}(?!\d))/g, '$1\u202F');

function toPieces(words: readonly string[], hits: readonly boolean[]): Excerpt['pieces'] {
  return words.map((word, place) => ({ text: toPageText(word), found: hits[place]! }));
}
