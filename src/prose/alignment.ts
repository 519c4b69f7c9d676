/** Two line breaks of YAML, of which a folded text keeps one. */
const FOLD = String.raw`[ \t]*\r?\n[ \t]*\r?\n[ \t]*`;

/** How one sign of a text may be written in its source otherwise than as itself, by the language of the source. */
export const ESCAPES = {
  markdown: /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});|\\[!-/:-@[-`{-~]/iy,
  attribute: /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/iy,
  plain: new RegExp(FOLD, 'y'),
  single: new RegExp(`''|${FOLD}`, 'y'),
  // A line break behind a backslash is no sign at all.
  double: new RegExp(String.raw`(?:\\\r?\n[ \t]*)?\\(?:x[\da-f]{2}|u[\da-f]{4}|.)|\\\r?\n[ \t]*[^\\]|${FOLD}`, 'iy'),
  folded: new RegExp(FOLD, 'y'),
  literal: /(?!)/y,
} as const;

/** A line break in the source, with the indent or the quotation sign that begins the next line. */
const LINE_BREAK = /[ \t]*\r?\n[ \t>]*/y;

/**
 * Says where each character of `value` stands in `source`, which writes it from `start` to `end` with escapes and
 * broken lines: as many offsets as characters, then the offset where the last one ends.
 * @returns undefined when the two cannot be matched; nobody then knows where in the source a character stands
 */
export function align(value: string, source: string, { start, end, escapes }: Written): number[] | undefined {
  if (source.slice(start, end) === value) return Array.from({ length: value.length + 1 }, (_, index) => start + index);
  const offsets: number[] = [];
  let at = start;
  while (offsets.length < value.length) {
    const index = offsets.length;
    offsets.push(at);
    at += widthOf(value, index, source, at, escapes);
    if (at > end || at === offsets[index]) return undefined;
  }
  return [...offsets, at];
}

/** Where and in which language of escapes a value is written. */
export interface Written {
  start: number;
  end: number;
  escapes: RegExp;
}

/** How many characters of the source stand for the one of the value; 0 when they do not match. */
function widthOf(value: string, index: number, source: string, at: number, escapes: RegExp): number {
  const sign = value[index]!;
  const escape = matchAt(escapes, source, at);
  // « &x; » that no entity bears is itself.
  if (escape !== undefined && !(escape.length > 2 && value.startsWith(escape, index))) return escape.length;
  if (sign === ' ' || sign === '\n' || sign === '\r') {
    const broken = matchAt(LINE_BREAK, source, at);
    if (broken !== undefined) return broken.length;
  }
  return source[at] === sign ? 1 : 0;
}

function matchAt(pattern: RegExp, source: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(source)?.[0];
}
