import type { FootnoteDefinition, Nodes, Root } from 'mdast';
import type { NodeList } from './nodes.ts';
import { toText } from './text.ts';

/**
 * The footnotes of a body in the order in which they are called, by the text first, then by one another; one that nothing
 * calls is not shown.
 */
export function listNotes(root: Root, nodes: NodeList): Note[] {
  // Of two notes of one name, the first counts.
  const written = nodes.ofType('footnoteDefinition').toReversed();
  const definitions = new Map(written.map((node) => [node.identifier, node]));
  if (definitions.size === 0) return [];
  const notes = new Map<string, Note>();
  countCalls(root, definitions, notes);
  // A note that another calls is added at the end, and its own calls are counted in turn.
  for (const { node } of notes.values()) node.children.forEach((child) => countCalls(child, definitions, notes));
  return [...notes.values()];
}

/** The anchor of a call of a note, of which there may be several, from 1. */
export const callAnchor = (identifier: string, rank: number): string =>
  `fnref-${identifier}${rank > 1 ? `-${rank}` : ''}`;

/** A footnote. */
export interface Note {
  /** The anchor that its name gives, as it was before notes had ids. */
  place: string;
  /** Where it can be pointed at, and the anchors that lead to it too. Given by its body, as those of blocks. */
  anchor: string;
  former: readonly string[];
  /** Its text without markup, white space folded. */
  text: string;
  /** How many times it is called. */
  calls: number;
  node: FootnoteDefinition;
}

function countCalls(node: Nodes, definitions: ReadonlyMap<string, FootnoteDefinition>, notes: Map<string, Note>): void {
  if ('children' in node) {
    for (const child of node.children) {
      if (child.type !== 'footnoteDefinition') countCalls(child, definitions, notes);
    }
  }
  if (node.type !== 'footnoteReference') return;
  const { identifier } = node;
  const definition = definitions.get(identifier);
  const known = notes.get(identifier);
  if (known) known.calls += 1;
  else if (definition) {
    notes.set(identifier, {
      place: `fn-${identifier}`,
      anchor: '',
      former: [],
      text: toText(definition),
      calls: 1,
      node: definition,
    });
  }
}
