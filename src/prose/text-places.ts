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
      for (let at = 0; at < node.value.length; at += 1) {
        if (isBlank(node.value, at)) addSpace();
        else {
          length += 1;
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
export function toWritten({ node: { value }, start: from, followsSpace }: TextPlace, stretch: Span): Span {
  let [folded, isSpace, start] = [from, followsSpace, -1];
  for (let at = 0; at < value.length; at += 1) {
    const blank = isBlank(value, at);
    if (!blank || !isSpace) {
      if (folded === stretch.start) start = at;
      folded += 1;
      if (folded === stretch.end) return { start, end: at + 1 };
    }
    isSpace = blank;
  }
  throw new RangeError(`No ${stretch.end} in « ${value} »`);
}

/** Whether a space, a tabulation or the end of a line stands there. */
function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 0x20 || code === 0x09 || code === 0x0a;
}
