import type { Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { toText } from './text.ts';
import type { Node } from 'unist';

/**
 * The blocks of a body in reading order. Paragraphs and quotations at the top level are numbered from 1:
 * that number is what readers cite and its anchor `p3` what links point at (`numbering.ts` applies the same
 * rule to the rendered page). Other blocks (lists, tables, editorial notes…) belong to the number before them.
 */
export function listBlocks(root: Root): Block[] {
  let number = 0;
  return root.children
    .filter((node) => node.type !== 'footnoteDefinition')
    .map((node) => {
      const numbered = isNumbered(node);
      if (numbered) number += 1;
      return { number, numbered, anchor: blockAnchor(number), node, text: toText(node), position: startOf(node) };
    });
}

/** The anchor of the numbered block: `p3`. Blocks before the first number have none. */
export const blockAnchor = (number: number): string => (number > 0 ? `p${number}` : '');

/** The tag of a JSX element standing as a block of its own, or undefined. */
export function blockTag(node: RootContent): string | undefined {
  return isJsxBlock(node) ? (node.name ?? undefined) : undefined;
}

/** The attributes of a JSX element whose values are plain strings. */
export function attributesOf(node: RootContent): Record<string, string> {
  if (!isJsxBlock(node)) return {};
  return Object.fromEntries(
    node.attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
        ? [[attribute.name, attribute.value]]
        : [],
    ),
  );
}

/** The names of the components that a body may use, as blocks of their own. */
export const QUOTE_TAG = 'Quote';
export const EDITORIAL_NOTE_TAG = 'EditorialNote';

/** One top-level block of a body. */
export interface Block {
  /** Number of this block, or of the numbered block before it; 0 when there is none. */
  number: number;
  /** Whether this block carries the number itself. */
  numbered: boolean;
  anchor: string;
  node: RootContent;
  /** Its text without markup, white space folded. */
  text: string;
  position: Point;
}

/** Line and column within the body, both from 1. */
export interface Point {
  line: number;
  column: number;
}

/** Where a node begins in its body. */
export function startOf(node: Node): Point {
  return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}

function isNumbered(node: RootContent): boolean {
  return node.type === 'paragraph' || blockTag(node) === QUOTE_TAG;
}

function isJsxBlock(node: RootContent): node is MdxJsxFlowElement {
  return node.type === 'mdxJsxFlowElement';
}
