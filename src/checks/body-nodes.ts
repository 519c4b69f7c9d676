import type { Nodes, Parents } from 'mdast';
import type { Body } from '../prose/body.ts';
import type { CheckedFile } from './checked-content.ts';

/** A node of a body with what contains it. */
export interface BodyNode {
  node: Nodes;
  parent: Parents | undefined;
}

/** Every node of a body, in the order of the text: rules look at this list instead of each walking the tree. */
export function listBodyNodes(body: Body | undefined): BodyNode[] {
  const found: BodyNode[] = [];
  const collect = (node: Nodes, parent?: Parents): void => {
    found.push({ node, parent });
    if ('children' in node) for (const child of node.children) collect(child, node);
  };
  if (body) collect(body.root);
  return found;
}

/** The nodes of these types, in the order of the text. */
export function nodesOfType<T extends Nodes['type']>(file: CheckedFile, ...types: T[]): Extract<Nodes, { type: T }>[] {
  const found: Extract<Nodes, { type: T }>[] = [];
  for (const { node } of file.nodes()) if (isOfType(node, types)) found.push(node);
  return found;
}

const isOfType = <T extends Nodes['type']>(node: Nodes, types: readonly T[]): node is Extract<Nodes, { type: T }> =>
  (types as readonly string[]).includes(node.type);
