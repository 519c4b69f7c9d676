import type { Nodes, Parents, Root } from 'mdast';
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
export function toOffsets(root: Root): Root {
  const tree = withOffsets(root) as Root;
  // A list, not a call in a call: of things that stand too deep in one another, the check has to tell.
  const parents: Parents[] = [tree];
  for (const parent of parents) {
    const children = (parent.children as Nodes[]).map(withOffsets);
    for (const child of children) if ('children' in child) parents.push(child);
    parent.children = children as typeof parent.children;
  }
  return tree;
}

/** A node without its position; its children are still those that it had. */
function withOffsets(node: Nodes): Nodes {
  const { from, to } = offsetsOf(node);
  switch (node.type) {
    // Nine nodes in ten are of these few shapes, which take half as much memory when they are written out.
    case 'text':
      return { type: node.type, value: node.value, from, to };
    case 'paragraph':
    case 'tableRow':
    case 'tableCell':
    case 'emphasis':
    case 'strong':
      return { type: node.type, children: node.children, from, to } as Nodes;
    default: {
      const { position, ...rest } = node;
      const attributes = isElement(node) ? { attributes: node.attributes.map(attributeToOffsets) } : {};
      return { ...rest, ...attributes, from, to } as Nodes;
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
