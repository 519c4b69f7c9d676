import { readCbor, writeCbor, type Cbor } from './cbor.ts';
import { nameOf } from './numbered-texts.ts';

/**
 * Pagefind's list of texts and of the parts of its index, without all that follows from numbers: a list of 13,000 texts weighs a
 * tenth of what Pagefind writes.
 */
export interface PackedList {
  /** Of Pagefind. */
  version: string;
  /** The length of each text, by number, each as one character. */
  lengths: string;
  /** Where the words of each part but the first begin: as few letters as tell it from the one before. */
  starts: string[];
  /** The names of what texts have beside their words. */
  fields: readonly string[];
}

/** The list as Pagefind writes it. */
type List = readonly [
  version: string,
  texts: readonly (readonly [name: string, length: number, group: string])[],
  parts: readonly (readonly [first: string, last: string, name: string])[],
  filters: readonly Cbor[],
  sorts: readonly Cbor[],
  fields: readonly string[],
];

/** Texts beyond which the length of each is rounded: to an eighth, which ranks texts alike, it weighs half. */
const MANY = 1000;

/**
 * @param list in CBOR
 * @param given the length of each text, by number, as Pagefind told it when it was given the text
 * @returns the list, and Pagefind's name for each part, by number
 * @throws {Error} when the list is not written as this expects
 */
export function packList(list: Uint8Array, given: readonly number[]): { packed: PackedList; parts: string[] } {
  const [version, texts, parts, filters, sorts, fields] = readCbor(list) as unknown as List;
  const areAsGiven = texts.length === given.length && texts.every(([, length], number) => length === given[number]);
  if (!areAsGiven || filters.length + sorts.length > 0) {
    throw new Error('Pagefind has changed: its list does not hold the texts as they were given.');
  }
  const lengths = texts.length > MANY ? given.map(round) : given;
  return {
    packed: {
      version,
      lengths: lengths.map((length) => String.fromCharCode(Math.min(LONGEST, length) + FIRST)).join(''),
      starts: parts.slice(1).map(([first], place) => tellApart(parts[place]![1], first)),
      fields,
    },
    parts: parts.map(([, , name]) => name),
  };
}

/** The list in CBOR, texts and parts named after their numbers (see `nameOf`). */
export function unpackList({ version, lengths, starts, fields }: PackedList): Uint8Array {
  const texts = Array.from(lengths, (length, number) => [nameOf(number), length.charCodeAt(0) - FIRST, '']);
  const parts = ['', ...starts].map((first, number) => [
    first,
    number < starts.length ? lastBefore(starts[number]!) : LAST,
    nameOf(number),
  ]);
  return writeCbor([version, texts, parts, [], [], fields]);
}

/** The character of no length: the next ones need no escape in JSON, nor are they halves of others. */
const [FIRST, LONGEST] = [0x5d, 0xd000];
/** After all words. */
const LAST = '\u{10ffff}';

/** A length without its last bits. */
const round = (length: number): number => length - (length % 2 ** Math.max(0, Math.floor(Math.log2(length)) - 3));

/** The beginning of a word that the last of the words before does not have. */
function tellApart(last: string, first: string): string {
  const [before, letters] = [[...last], [...first]];
  const shared = letters.findIndex((letter, place) => letter !== before[place]);
  return letters.slice(0, shared + 1).join('');
}

/** A word after every word before a beginning, and before it. */
function lastBefore(beginning: string): string {
  const letters = [...beginning];
  return letters.slice(0, -1).join('') + String.fromCodePoint(letters.at(-1)!.codePointAt(0)! - 1) + LAST;
}
