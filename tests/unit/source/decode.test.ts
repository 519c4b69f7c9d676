import { expect, test } from 'vitest';
import { decode } from '../../../src/source/decode.ts';

const bytes = (text: string, encoding: BufferEncoding) => Buffer.from(text, encoding);

test('UTF-8 is read as it is, its mark included', () => {
  expect(decode(bytes('\uFEFFnom: Évreux\n', 'utf8'))).toEqual({ text: '\uFEFFnom: Évreux\n', misencoded: undefined });
});

test.each([
  ['the first line', 'nom: Évreux\ntype: île\n', { line: 1, column: 6 }],
  ['another line', 'nom: Angers\r\ntype: île\r\n', { line: 2, column: 7 }],
  ['the last line, not ended', 'nom: Angers\ntype: île', { line: 2, column: 7 }],
])('what is not UTF-8 is said where it stands, and read all the same: %s', (_, text, misencoded) => {
  expect(decode(bytes(text, 'latin1'))).toEqual({ text, misencoded });
});

test('UTF-16 is known by its mark', () => {
  expect(decode(bytes('\uFEFFnom: Évreux\n', 'utf16le'))).toEqual({
    text: 'nom: Évreux\n',
    misencoded: { line: 1, column: 1 },
  });
});
