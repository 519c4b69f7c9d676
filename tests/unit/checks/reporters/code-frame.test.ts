import { expect, test } from 'vitest';
import { codeFrame, toLines } from '../../../../src/checks/reporters/code-frame.ts';

test('the line, the one before, and a caret below the place', () => {
  expect(codeFrame(toLines('un\ndeux\ntrois\n'), { line: 2, column: 3 })).toBe('  1 │ un\n  2 │ deux\n    │   ^');
});

test('the first line has none before; numbers are aligned', () => {
  expect(codeFrame(toLines('un\n'), { line: 1, column: 1 })).toBe('  1 │ un\n    │ ^');
  const ten = Array.from({ length: 10 }, (_, index) => `l${index}`).join('\n');
  expect(codeFrame(toLines(ten), { line: 10, column: 2 })).toBe('   9 │ l8\n  10 │ l9\n     │  ^');
});

test('of a long line, a window around the place', () => {
  const text = `${'a'.repeat(200)}X${'b'.repeat(200)}`;
  const [line, caret] = codeFrame(toLines(text), { line: 1, column: 201 }).split('\n');
  expect(line).toHaveLength('  1 │ '.length + 90);
  expect(line![caret!.indexOf('^')]).toBe('X');
});

test('what is not one column wide does not move the caret', () => {
  const [line, caret] = codeFrame(toLines('\uFEFFa\tb\u00A0: c\r\n'), { line: 1, column: 6 }).split('\n');
  expect(line).toBe('  1 │ a b : c');
  expect(caret).toBe('    │      ^');
});

test('a file that is missing has no line', () => expect(codeFrame(toLines(''), { line: 3, column: 1 })).toBe(''));
