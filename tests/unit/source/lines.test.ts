import { expect, test } from 'vitest';
import { positionFinder } from '../../../src/source/lines.ts';

const placesOf = (text: string) =>
  [...text].map((_, offset) => positionFinder(text)(offset)).map(({ line, column }) => `${line}:${column}`);

test.each([
  ['a\nbc\n\nd', ['1:1', '1:2', '2:1', '2:2', '2:3', '3:1', '4:1']],
  ['a\r\nb', ['1:1', '1:2', '1:3', '2:1']],
  ['\uFEFFa\nb', ['1:1', '1:1', '1:2', '2:1']],
])('every character of %j has its place', (text, places) => expect(placesOf(text)).toEqual(places));

test('the end of the text has one too', () => {
  expect(positionFinder('a\n')(2)).toEqual({ line: 2, column: 1 });
});
