import type { Nodes, Paragraph, Parents, Root, Text } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { createRequire } from 'node:module';
import { mdxToMdast } from 'satteri';
import { isComponent, isKnownElement, isElement, isSiteComponent, LANGUAGE_TAG, type Element } from './elements.ts';
import { lazily } from './lazily.ts';
import { toOffsets } from './offsets.ts';

/**
 * The tree of an MDX body (without its frontmatter), with the place of every node but attributes.
 * @throws {Error} `line:column: …` when the MDX is broken
 */
export const parse = (body: string): Root =>
  // Of a file without a text, of which there are many, nothing is asked.
  body.trim() === '' ? { type: 'root', children: [] } : settle(mdxToMdast(body) as Root, body);

/**
 * The same tree, fifty times slower, with the places of attributes and a reason for what is broken: for a body that has a
 * fault to be shown.
 * @throws {VFileMessage} with `line` and `column` relative to the body when the MDX is broken
 */
export const parseWithPlaces = (body: string): Root => settle(diagnostic().parse(body), body);

const settle = (root: Root, body: string): Root => settleElements(keepTildes(toOffsets(root), body), body);

/** The parser that knows places. Its two hundred modules are loaded for the first fault only: most contents have none. */
const diagnostic = lazily(() => {
  const require = createRequire(import.meta.url);
  const { unified } = require('unified') as typeof import('unified');
  const { default: remarkParse } = require('remark-parse') as typeof import('remark-parse');
  const { default: remarkMdx } = require('remark-mdx') as typeof import('remark-mdx');
  const { default: remarkGfm } = require('remark-gfm') as typeof import('remark-gfm');
  return unified().use(remarkParse).use(remarkMdx).use(remarkGfm).freeze();
});

/**
 * A tree in which only two tildes strike words through: one is a sign of its own, « 1990~2000 », « H~2~O », whatever the
 * parser makes of it.
 */
function keepTildes<Parent extends Parents>(parent: Parent, body: string): Parent {
  if (!body.includes('~')) return parent;
  const children = (parent.children as Nodes[]).flatMap((node): Nodes[] => {
    if (!('children' in node)) return [node];
    const settled = keepTildes(node as Parents, body);
    const { from, to } = node;
    if (node.type !== 'delete' || from === undefined || to === undefined || body.startsWith('~~', from)) {
      return [settled as Nodes];
    }
    return [toTilde(from), ...(settled.children as Nodes[]), toTilde(to - 1)];
  });
  return { ...parent, children } as Parent;
}

/** A tilde as text, at an offset. */
const toTilde = (from: number): Text => ({ type: 'text', value: '~', from, to: from + 1 });

/**
 * Elements that stand alone between blocks: parsers do not agree whether they are blocks themselves. Components are, their
 * words a paragraph; what is part of a sentence is a paragraph, which readers cite as any other.
 */
function settleElements<Parent extends Parents>(parent: Parent, body: string): Parent {
  const children: Nodes[] = [];
  for (const node of parent.children as Nodes[]) {
    if (node.type === 'paragraph' && holdsComponents(node) && !isSentenceOf(parent, node)) {
      children.push(...node.children.filter((child) => isElement(child)).map((element) => toBlock(element, body)));
    } else if (!isElement(node)) children.push(HOLDERS.has(node.type) ? settleElements(node as Parents, body) : node);
    else if (isComponent(node) || isSiteComponent(node)) children.push(toBlock(node, body));
    else if (isKnownElement(node) && !hasBlocks(node)) addToSentence(node, children, body);
    else children.push(node);
  }
  return { ...parent, children } as Parent;
}

/** The holders of blocks, other than elements. */
const HOLDERS: ReadonlySet<string> = new Set(['blockquote', 'footnoteDefinition', 'list', 'listItem']);

/** Whether a paragraph is made of components alone: `<Quote>…</Quote>` on one line. */
function holdsComponents({ children }: Paragraph): boolean {
  const meaningful = children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  return meaningful.length > 0 && meaningful.every((child) => isComponent(child) || isSiteComponent(child));
}

/** Whether words in another language are all that a point of a list, a note or a quotation says there: a sentence of it. */
const isSentenceOf = (parent: Parents, { children }: Paragraph): boolean =>
  HOLDERS.has(parent.type) && children.every((child) => child.type === 'text' || isComponent(child, LANGUAGE_TAG));

function toBlock(element: Element, body: string): Nodes {
  const { children, from, to } = element;
  const words = { type: 'paragraph', children, ...(children[0] && { from, to }) } as Paragraph;
  const block = { ...element, type: 'mdxJsxFlowElement', children: [words] } as MdxJsxFlowElement;
  return hasBlocks(element) ? settleElements({ ...block, children } as MdxJsxFlowElement, body) : block;
}

const hasBlocks = ({ children }: Element): boolean => children.some(({ type }) => !PHRASING.has(type));

const PHRASING: ReadonlySet<string> = new Set([
  'break',
  'delete',
  'emphasis',
  'footnoteReference',
  'image',
  'imageReference',
  'inlineCode',
  'link',
  'linkReference',
  'mdxJsxTextElement',
  'mdxTextExpression',
  'strong',
  'text',
]);

/** Makes an element a paragraph, together with those that follow it on its line or the next. */
function addToSentence(element: Element, blocks: Nodes[], body: string): void {
  const inline = { ...element, type: 'mdxJsxTextElement' } as MdxJsxTextElement;
  const last = blocks.at(-1);
  const between = body.slice(last?.to, element.from);
  if (last?.type === 'paragraph' && /^[ \t]*(?:\n[ \t]*)?$/.test(between)) {
    last.children.push({ type: 'text', value: between }, inline);
    last.to = element.to;
  } else blocks.push({ type: 'paragraph', children: [inline], from: element.from, to: element.to });
}
