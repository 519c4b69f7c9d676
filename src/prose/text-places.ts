import type { Link, Nodes, Text } from 'mdast';
import { PARTS_WORDS } from './text.ts';
import type { Span } from './sentences.ts';

/** A stretch of text in the tree, and where it stands in the text that `toText` makes of the whole. */
export interface TextPlace extends Span {
  node: Text;
  /** The link around it. */
  link: Link | undefined;
  /** Whether what stands before it ends in white space. */
  followsSpace: boolean;
}

/**
 * The stretches of text inside a node, in order, each with its place in `toText(node)`.
 * @param isLeft what is left out, with all that it holds; its words still count
 */
export function listTextPlaces(root: Nodes, isLeft: (node: Nodes) => boolean = () => false): TextPlace[] {
  const places: TextPlace[] = [];
  let length = 0;
  let isSpace = true;
  const addSpace = () => {
    if (!isSpace) length += 1;
    isSpace = true;
  };
  const visit = (node: Nodes, link: Link | undefined, isOut: boolean): void => {
    if (node.type === 'footnoteReference') return;
    const parts = PARTS_WORDS.has(node.type);
    if (parts) addSpace();
    if ('children' in node) {
      const around = node.type === 'link' ? node : link;
      const out = isOut || isLeft(node);
      for (const child of node.children) visit(child, around, out);
    } else if ('value' in node) {
      const [start, followsSpace] = [length, isSpace];
      for (const sign of node.value) {
        if (/[ \t\n]/.test(sign)) addSpace();
        else {
          length += sign.length;
          isSpace = false;
        }
      }
      if (node.type === 'text' && !isOut) places.push({ node, link, start, end: length, followsSpace });
    }
    if (parts) addSpace();
  };
  visit(root, undefined, false);
  return places;
}

/** Where a stretch of the folded text stands in the node as it is written. */
export function toWritten({ node, start, followsSpace }: TextPlace, stretch: Span): Span {
  const written: number[] = [];
  let isSpace = followsSpace;
  for (let at = 0; at < node.value.length; at += 1) {
    const blank = /[ \t\n]/.test(node.value[at]!);
    if (!blank || !isSpace) written.push(at);
    isSpace = blank;
  }
  return { start: written[stretch.start - start]!, end: written[stretch.end - start - 1]! + 1 };
}
