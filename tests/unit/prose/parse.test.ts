import type { Nodes, Root } from 'mdast';
import { describe, expect, test } from 'vitest';
import { parse, parseWithPlaces } from '../../../src/prose/parse.ts';
import { readContent } from '../../../src/source/read-content.ts';
import { BODIES } from '../../cases/bodies.ts';

/** A tree with the place of each node, without what one parser alone says. */
function outline(node: Nodes): unknown {
  const { type, from, to, ...rest } = node as Nodes & { children?: Nodes[]; attributes?: object[] };
  const { value, url, identifier, depth, ordered, name } = rest as Record<string, unknown>;
  const attributes = rest.attributes?.map((attribute) => ({
    ...attribute,
    from: undefined,
    to: undefined,
    data: undefined,
  }));
  const facts = { type, from, to, value, url, identifier, depth, ordered, name, attributes };
  return { ...facts, children: rest.children?.map(outline) };
}

const outlines = (body: string) => [parse(body), parseWithPlaces(body)].map((root: Root) => root.children.map(outline));

/** Pages are made of one tree, and faults are shown on the other. */
describe('the two parsers read the same', () => {
  const written = readContent('content').files.filter(({ bodyText }) => bodyText.trim() !== '');

  test.each(written.map(({ path, bodyText }) => [path, bodyText]))('%s', (_, body) => {
    const [rendered, placed] = outlines(body);
    expect(rendered).toEqual(placed);
  });

  test.each(BODIES)('%s', (_, body) => {
    const [rendered, placed] = outlines(body);
    expect(rendered).toEqual(placed);
  });
});

const typesOf = (body: string) => parse(body).children.map(({ type }) => type);

test.each([
  ['a component alone on its line', '<EditorialNote>x</EditorialNote>', ['mdxJsxFlowElement']],
  ['an element alone on its line', '<b>x</b>', ['paragraph']],
  ['a component in a sentence', 'Voir <b>x</b>.', ['paragraph']],
  ['a note', 'x[^1]\n\n[^1]: y', ['paragraph', 'footnoteDefinition']],
  ['a table', '| a |\n|---|\n| b |', ['table']],
])('%s', (_, body, types) => expect(typesOf(body)).toEqual(types));

test.each([
  ['a brace left open', 'a\n\nb { c', 3],
  ['a tag left open in a paragraph', 'a\n\nb <Quote by="x">c', 3],
  ['a tag closed without being open', 'a\n\nb</Quote>', 3],
  ['an attribute without quotation marks', 'a\n\n<Quote by=x>b</Quote>', 3],
])('%s is refused, with its line', (_, body, line) => {
  expect(() => parseWithPlaces(body)).toThrow(expect.objectContaining({ line }));
  expect(() => parse(body)).toThrow(new RegExp(`^${line}:`));
});
