import { language } from '../words/edition.ts';

/** What names begin with. */
const PREFIX = `${language}_`;

/**
 * Pagefind's name for a text, or for a part of its index, in CBOR: the length of the name in one byte, then the language and
 * a digest. What follows may look like more of it.
 */
const NAME = /* @__PURE__ */ new RegExp(`([\\x6a-\\x77])(${PREFIX}[\\da-f]+)`, 'g');

/**
 * Pagefind's list of texts and of parts of its index, with numbers of the same length in the place of digests, which cannot
 * be compressed: a list of 13,000 texts is half as long. Names of parts tell nothing more: the folder of the version does.
 * @param list uncompressed
 * @param numbers Pagefind's name for a text → its number
 * @returns the list, and the number of each part by Pagefind's name for it
 * @throws {Error} when the list does not hold what this was written for
 */
export function numberTexts(
  list: Buffer,
  numbers: ReadonlyMap<string, number>,
): { list: Buffer; parts: Map<string, string> } {
  const parts = new Map<string, string>();
  const seen = new Set<string>();
  const written = list.toString('latin1').replace(NAME, (_, length: string, run: string) => {
    const name = run.slice(0, length.charCodeAt(0) - 0x60);
    const number = numbers.get(name);
    const next = nameOf(number ?? parts.size, name.length - PREFIX.length);
    if (number === undefined) parts.set(name, next);
    else seen.add(name);
    return length + next + run.slice(name.length);
  });
  if (seen.size !== numbers.size) throw new Error('Pagefind has changed: its list does not name every text.');
  const isLong = numbers.size > MANY;
  return { list: Buffer.from(isLong ? written.replace(LENGTH, roundLength) : written, 'latin1'), parts };
}

/** Texts beyond which the length of each is rounded in the list: to a sixteenth, which ranks texts alike, it weighs half. */
const MANY = 1000;

/** The length of a text, in CBOR: a number of one byte or two after its name. Smaller ones are kept. */
const LENGTH = /* @__PURE__ */ new RegExp(`(?<=${PREFIX}\\d{7,16})(?:\\x18[^]|\\x19[^]{2})`, 'g');

/** A length without its last bits, in as many bytes: it never falls below the least that these are for. */
function roundLength(length: string): string {
  const bytes = [...length.slice(1)].map((byte) => byte.charCodeAt(0));
  const number = bytes.reduce((sum, byte) => sum * 256 + byte, 0);
  const step = 2 ** Math.max(0, Math.floor(Math.log2(number)) - 3);
  const rounded = number - (number % step);
  return length[0] + String.fromCharCode(...(bytes.length === 1 ? [rounded] : [rounded >> 8, rounded & 0xff]));
}

/** The number of a text by its name; not a number for none. */
export const numberOf = (name = ''): number => Number(name.slice(PREFIX.length) || NaN);

/** The name of a text by its number, of the length that Pagefind gives to most. */
export const nameOf = (number: number, length = 7): string => `${PREFIX}${String(number).padStart(length, '0')}`;
