import { expect, test } from 'vitest';
import { parseWithPlaces } from '../../../src/prose/parse.ts';

const typesOf = (body: string) => parseWithPlaces(body).children.map(({ type }) => type);

test.each([
  ['a component alone on its line', '<EditorialNote>x</EditorialNote>', ['mdxJsxFlowElement']],
  ['a component in a sentence', 'Voir <b>x</b>.', ['paragraph']],
  ['a note', 'x[^1]\n\n[^1]: y', ['paragraph', 'footnoteDefinition']],
  ['a table', '| a |\n|---|\n| b |', ['table']],
])('%s', (_, body, types) => expect(typesOf(body)).toEqual(types));

test('a component alone on its line keeps where it stands', () => {
  expect(parseWithPlaces('a\n\n<b>x</b>').children[1]?.position?.start).toMatchObject({ line: 3, column: 1 });
});

test.each([
  ['a brace left open', 'a\n\nb { c', 3],
  ['a tag left open in a paragraph', 'a\n\nb <Quote by="x">c', 3],
  ['a tag closed without being open', 'a\n\nb</Quote>', 3],
  ['an attribute without quotation marks', 'a\n\n<Quote by=x>b</Quote>', 3],
])('%s is refused, with its line', (_, body, line) => {
  expect(() => parseWithPlaces(body)).toThrow(expect.objectContaining({ line }));
});
