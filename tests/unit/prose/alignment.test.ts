import { expect, test } from 'vitest';
import { align, ESCAPES } from '../../../src/prose/alignment.ts';

/** The source of each character of the value, with a bar between. */
function writtenAs(value: string, source: string, escapes: RegExp): string | undefined {
  const offsets = align(value, source, { start: 0, end: source.length, escapes });
  return offsets && [...value].map((_, index) => source.slice(offsets[index], offsets[index + 1])).join('|');
}

test.each([
  ['plain words', 'un', 'un', ESCAPES.markdown, 'u|n'],
  ['an entity', 'a & b', 'a &amp; b', ESCAPES.markdown, 'a| |&amp;| |b'],
  ['a numbered entity', 'é!', '&#xE9;&#33;', ESCAPES.markdown, '&#xE9;|&#33;'],
  ['an entity that nothing bears', '&zz;', '&zz;', ESCAPES.markdown, '&|z|z|;'],
  ['an ampersand alone', 'R&D', 'R&D', ESCAPES.markdown, 'R|&|D'],
  ['an escape', '*a', '\\*a', ESCAPES.markdown, '\\*|a'],
  ['an indented line', 'a\nb', 'a\n  b', ESCAPES.markdown, 'a|\n  |b'],
  ['a line of a block quotation', 'a\nb', 'a\r\n> b', ESCAPES.markdown, 'a|\r\n> |b'],
  ['a doubled apostrophe', "l'eau", "l''eau", ESCAPES.single, "l|''|e|a|u"],
  ['an escaped quotation mark', 'a"é', 'a\\"\\xe9', ESCAPES.double, 'a|\\"|\\xe9'],
  ['a folded line', 'a b', 'a\n  b', ESCAPES.plain, 'a|\n  |b'],
  ['two lines folded into one', 'a\nb', 'a\n\n  b', ESCAPES.plain, 'a|\n\n  |b'],
  ['lines of a folded block', 'a b\nc', 'a\n  b\n\n  c', ESCAPES.folded, 'a|\n  |b|\n\n  |c'],
  ['lines of a block', 'a\n\nb', 'a\n\n  b', ESCAPES.literal, 'a|\n|\n  |b'],
  ['a line break that is none', 'a b', 'a \\\n  b', ESCAPES.double, 'a| |\\\n  b'],
  ['something else', 'ab', 'xy', ESCAPES.plain, undefined],
  ['too short a source', 'abc', 'ab', ESCAPES.plain, undefined],
])('%s', (_, value, source, escapes, expected) => expect(writtenAs(value, source, escapes)).toBe(expected));
