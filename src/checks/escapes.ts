import { lastAtMost } from '../source/lines.ts';
import type { CheckedFile } from './checked-content.ts';
import { codeFinder } from './spans.ts';

/** The text of a file in which what is written by its number or its name (« &#x200B; », « \u200B ») is that character. */
export interface ReadText {
  text: string;
  /** Where what begins at an index of the text is written in the file; the index of its end gives where it ends. */
  offsetOf(index: number): number;
}

/** Reads what is escaped in a file: in its quoted YAML texts, and in its body but for code. */
export function readEscapes(file: CheckedFile): ReadText {
  const { text } = file.source;
  const [indexes, offsets] = [[0], [0]];
  let [read, reached] = ['', 0];
  for (const { start, end, character } of [...inFields(file), ...inBody(file)]) {
    read += text.slice(reached, start);
    indexes.push(read.length, read.length + character.length);
    offsets.push(start, end);
    read += character;
    reached = end;
  }
  const offsetOf = (index: number): number => {
    const last = lastAtMost(indexes, index);
    return offsets[last]! + index - indexes[last]!;
  };
  return { text: read + text.slice(reached), offsetOf };
}

interface Escape {
  start: number;
  end: number;
  character: string;
}

function inFields(file: CheckedFile): Escape[] {
  const { source } = file;
  if (!/\\[0xuULPNabefv]/.test(source.text.slice(0, source.bodyStart))) return [];
  return listTextKeys(source.data)
    .map((path) => source.findText(path))
    .filter((written) => written?.style === 'double')
    .flatMap((written) => {
      const { start, end } = written!;
      return listEscapes(source.text.slice(start, end), start, OF_YAML, fromYaml);
    })
    .sort((a, b) => a.start - b.start);
}

function inBody(file: CheckedFile): Escape[] {
  const { bodyText, bodyStart } = file.source;
  const isCode = codeFinder(file);
  return listEscapes(bodyText, bodyStart, OF_MARKDOWN, fromMarkdown).filter(({ start }) => !isCode(start - bodyStart));
}

/** A backslash and what it changes, so that one behind another is not taken for the first of an escape. */
const OF_YAML = /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|([^]))/g;
const OF_MARKDOWN = /\\[!-/:-@[-`{-~]|&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]+));/gi;

const LETTERS: Readonly<Record<string, string>> = {
  0: '\0',
  L: '\u2028',
  P: '\u2029',
  N: '\u0085',
  a: '\x07',
  b: '\b',
  e: '\x1B',
  f: '\f',
  v: '\v',
};

/** The named characters of HTML that cannot be seen. */
const NAMES: Readonly<Record<string, string>> = {
  shy: '\u00AD',
  zwnj: '\u200C',
  zwj: '\u200D',
  lrm: '\u200E',
  rlm: '\u200F',
  ZeroWidthSpace: '\u200B',
  NegativeVeryThinSpace: '\u200B',
  NegativeThinSpace: '\u200B',
  NegativeMediumSpace: '\u200B',
  NegativeThickSpace: '\u200B',
  NoBreak: '\u2060',
  ApplyFunction: '\u2061',
  af: '\u2061',
  InvisibleTimes: '\u2062',
  it: '\u2062',
  InvisibleComma: '\u2063',
  ic: '\u2063',
};

const fromYaml = ([, byte, short, long, letter = '']: string[]): string | undefined =>
  fromCode(byte ?? short ?? long, 16) ?? LETTERS[letter];

const fromMarkdown = ([, hexadecimal, decimal, name = '']: string[]): string | undefined =>
  fromCode(hexadecimal, 16) ?? fromCode(decimal, 10) ?? (Object.hasOwn(NAMES, name) ? NAMES[name] : undefined);

function fromCode(digits: string | undefined, base: number): string | undefined {
  const code = digits === undefined ? NaN : parseInt(digits, base);
  return code >= 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : undefined;
}

function listEscapes(
  text: string,
  origin: number,
  pattern: RegExp,
  read: (match: string[]) => string | undefined,
): Escape[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const [start, character] = [origin + match.index, read(match)];
    return character === undefined ? [] : [{ start, end: start + match[0].length, character }];
  });
}

/** The paths of the texts of a file, at any depth. */
function listTextKeys(data: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof data === 'string') return [path];
  if (data === null || typeof data !== 'object') return [];
  return Object.entries(data).flatMap(([key, value]) =>
    listTextKeys(value, [...path, Array.isArray(data) ? Number(key) : key]),
  );
}
