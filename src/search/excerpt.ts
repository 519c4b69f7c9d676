import { rangeFinder, type Range } from './found-ranges.ts';
import type { PagefindText } from './pagefind.ts';
import { readPassageId, type PassageId } from './passage-id.ts';
import { toPageText } from '../words/index.ts';
import type { Understanding } from './understand.ts';
import { isInVoice, isVoiceless, VOICES, type Speaking } from './voices.ts';

/** Words shown before the first word found: enough to enter the sentence. */
const BEFORE = 12;
/** Words shown in all: some four lines. What was said to the letter is given whole as long as it fits in twice as many. */
const LENGTH = 45;
const SPOKEN_LENGTH = 90;

/** A passage of a text that answers, with the found words set apart: a paragraph, a note, the summary. */
export interface Passage extends PassageId {
  /** In order; their texts together are the words shown. */
  pieces: { text: string; found: boolean }[];
  /** Whether words of its block are left out before it, and after it. */
  isCutBefore: boolean;
  isCutAfter: boolean;
  /** All that was found in its block, as it is written there, each once. */
  found: string[];
  /** How many of the words and phrases asked for the block holds, each once. */
  held: number;
}

const ANYBODY: Speaking = { kinds: undefined, persons: [] };

/**
 * The passages of a text that answer a query, best first: those with the most of what is asked, in the surest voice, as they
 * come. A text that answers without holding a word of it (by its title, by what it is filed under) gives its first passage.
 */
export function listPassages(
  { anchors }: PagefindText,
  understanding: Understanding,
  speaking: Speaking = ANYBODY,
): Passage[] {
  const all = anchors
    .map(({ id, text }) => ({ id: readPassageId(id), text: toPageText(text) }))
    .filter(({ id, text }) => text !== '' && isInVoice(id, speaking));
  const findIn = rangeFinder(understanding);
  // Of whom one asks for, as long as they say something of it.
  const isTheirs = ({ speakers }: PassageId) => speakers.some((name) => speaking.persons.includes(name));
  const passages = all
    .map(({ id, text }) => ({ id, text, ...findIn(text, isPerson(id) ? id.speakers.join(' ') : '') }))
    .filter(({ held }) => held > 0)
    .sort(
      (a, b) =>
        Number(isTheirs(b.id)) - Number(isTheirs(a.id)) ||
        b.held - a.held ||
        b.worth - a.worth ||
        VOICES.indexOf(a.id.kind) - VOICES.indexOf(b.id.kind),
    );
  // A summary and a heading say again what the text says, where it says as much.
  const isNeeded = ({ id, held }: Found) =>
    !isVoiceless(id) || !passages.some((other) => !isVoiceless(other.id) && other.held >= held);
  if (passages.length > 0) return passages.filter(isNeeded).map(toPassage);
  const [first] = all;
  return first ? [toPassage({ ...first, ranges: [], held: 0 })] : [];
}

/** Whether a voice that is asked for says something of what is asked. */
export const isSaidBy = (text: PagefindText, understanding: Understanding, speaking: Speaking): boolean =>
  (listPassages(text, understanding, speaking)[0]?.held ?? 0) > 0;

/** Whether those who speak are persons: the source is none. */
const isPerson = ({ kind }: PassageId): boolean => kind === 'quoted' || kind === 'reported';

function toPassage({ id, text, ranges, held }: Found): Passage {
  const { start, end } = chooseStretch(text, ranges, id.kind === 'quoted' ? SPOKEN_LENGTH : LENGTH);
  return {
    ...id,
    pieces: toPieces(text, { start, end }, ranges),
    isCutBefore: start > 0,
    isCutAfter: end < text.length,
    found: [...new Set(ranges.map((range) => text.slice(range.start, range.end)))],
    held,
  };
}

interface Found {
  id: PassageId;
  text: string;
  ranges: Range[];
  held: number;
}

/** The stretch of a text that is shown: all of it, or whole sentences about the words found as far as they fit. */
function chooseStretch(text: string, ranges: readonly Range[], length: number): Range {
  const words = [...text.matchAll(/[^ ]+/g)].map(({ index, 0: word }) => ({ start: index, end: index + word.length }));
  if (words.length <= length) return { start: 0, end: text.length };
  const places = ranges.map((range) => words.findIndex(({ end }) => end > range.start));
  const within = (from: number) => places.filter((place) => place >= from && place < from + length - BEFORE).length;
  const first = Math.max(
    0,
    places.reduce((best, place) => (within(place) > within(best) ? place : best), places[0] ?? 0),
  );
  const latest = words.length - length;
  const begins = (place: number) => place === 0 || /[.!?…]\u00A0?»?$/.test(text.slice(0, words[place - 1]!.end));
  let from = first;
  while (from > 0 && first - from < BEFORE && !begins(from)) from -= 1;
  // At the end of a block there is room before.
  if (from > latest) {
    from = latest;
    while (from < first && !begins(from)) from += 1;
    if (!begins(from)) from = latest;
  }
  const last = Math.max(...places.filter((place) => place < from + length), first);
  let to = Math.min(words.length, from + length);
  while (to > last + 1 && to - from > length / 2 && to < words.length && !begins(to)) to -= 1;
  if (to < words.length && !begins(to)) to = Math.min(words.length, from + length);
  return { start: words[from]!.start, end: words[to - 1]!.end };
}

function toPieces(text: string, { start, end }: Range, ranges: readonly Range[]): Passage['pieces'] {
  const pieces: Passage['pieces'] = [];
  let at = start;
  for (const range of ranges.filter((each) => each.start >= start && each.end <= end)) {
    if (range.start > at) pieces.push({ text: text.slice(at, range.start), found: false });
    pieces.push({ text: text.slice(range.start, range.end), found: true });
    at = range.end;
  }
  return at < end ? [...pieces, { text: text.slice(at, end), found: false }] : pieces;
}
