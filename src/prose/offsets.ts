import type { Nodes } from 'mdast';
import type { Node } from 'unist';
import { isElement } from './elements.ts';

declare module 'unist' {
  interface Node {
    /** Where it begins and ends in the text from which it was read; undefined where that is not known. */
    from?: number | undefined;
    to?: number | undefined;
  }
}

/**
 * A tree whose nodes say where they stand in two numbers. The lines and columns of parsers are three objects for each node,
 * most of the memory that texts take, and nobody asks for them.
 */
export function toOffsets<Kind extends Nodes>(tree: Kind): Kind {
  const node: Nodes = tree;
  const { from, to } = offsetsOf(node);
  switch (node.type) {
    // Nine nodes in ten are of these few shapes, which take half as much memory when they are written out.
    case 'text':
      return { type: node.type, value: node.value, from, to } as Kind;
    case 'paragraph':
    case 'tableRow':
    case 'tableCell':
    case 'emphasis':
    case 'strong':
      return { type: node.type, children: node.children.map(toOffsets<Nodes>), from, to } as Kind;
    default: {
      const { position, ...rest } = node;
      const children = 'children' in node ? { children: (node.children as Nodes[]).map(toOffsets<Nodes>) } : {};
      const attributes = isElement(node) ? { attributes: node.attributes.map(attributeToOffsets) } : {};
      return { ...rest, ...children, ...attributes, from, to } as Kind;
    }
  }
}

function attributeToOffsets<Attribute extends Node>({ position, ...attribute }: Attribute) {
  return { ...attribute, ...(position && offsetsOf({ position })) };
}

const offsetsOf = ({ position }: Pick<Node, 'position'>) => ({
  from: position?.start.offset,
  to: position?.end.offset,
});
