import type { Nodes } from 'mdast';
import type { Body } from './body.ts';

/** The parts of a body as those who write it out ask for them: by their nodes, by the identifiers of calls and references. */
export const indexBody = (body: Body) => ({
  /** The block that a node of the top level is; of a list, its first item. */
  blocks: new Map(body.blocks.map((block) => [block.node as Nodes, block])),
  /** The anchor of each heading. */
  headings: new Map(body.headings.map(({ node, anchor }) => [node as Nodes, anchor])),
  /** The rank of each note, from 1. */
  ranks: new Map(body.notes.map(({ node }, rank) => [node.identifier, rank + 1])),
  /** Of two definitions of one name, the first counts. */
  definitions: new Map(
    body.nodes
      .ofType('definition')
      .toReversed()
      .map((node) => [node.identifier, node]),
  ),
});

export type BodyIndex = ReturnType<typeof indexBody>;
