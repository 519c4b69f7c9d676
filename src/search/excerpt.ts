import { familyOf } from './families.ts';
import type { PagefindText } from './pagefind.ts';
import type { Understanding } from './understand.ts';
import { fold } from './fold.ts';
import { listWords } from './words.ts';

/** Words shown before the first word found: enough to enter the sentence. */
const BEFORE = 10;
/** Words shown in all: about three lines of a result. */
const LENGTH = 34;

/** The passage of a text that answers best, with the found words set apart. */
export interface Excerpt {
  /** Anchor of the block it comes from. */
  anchor: string;
  pieces: { text: string; found: boolean }[];
  /** The first found word with its neighbours, as they stand in the text, for pointing at it on the page; or none. */
  pointer: { before: string; word: string; after: string };
  /** Whether words of its block are left out before it. */
  isCutBefore: boolean;
  /** Whether words of its block are left out after it. */
  isCutAfter: boolean;
}

/** The excerpt of a text for a query, or nothing for a text without blocks. */
export function makeExcerpt({ anchors }: PagefindText, understanding: Understanding): Excerpt | undefined {
  const isFound = foundTester(understanding);
  const [best] = anchors
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
  return {
    anchor: best.id,
    pieces: toPieces(best.words.slice(start, end), best.hits.slice(start, end)),
    pointer: {
      before: toPageText(best.words[first - 1] ?? ''),
      word: best.worth === 0 ? '' : toPageText(best.words[first]!.replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, '')),
      after: toPageText(best.words[first + 1] ?? ''),
    },
    isCutBefore: start > 0,
    isCutAfter: end < best.words.length,
  };
}

/** A text as pages show it, with curved apostrophes: the index holds straight ones. */
export const toPageText = (text: string): string => text.replace(/'/g, '’');

function foundTester({ terms, phrases }: Understanding): (word: string) => boolean {
  const words = new Set([
    ...terms.flatMap(({ typed, alternatives }) => [typed, ...alternatives.map(({ word }) => word)]),
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
