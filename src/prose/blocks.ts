import type { Nodes, Root, RootContent } from 'mdast';
import type { Node } from 'unist';
import { EDITORIAL_NOTE_TAG, isComponent, QUOTE_TAG } from './elements.ts';
import { toText } from './text.ts';

/**
 * The blocks of a body in reading order, its notes last. Paragraphs and quotations at the top level are numbered from 1:
 * that number is what readers cite and its anchor `p3` what links point at. Other blocks belong to the number before them.
 */
export function listBlocks(root: Root): Block[] {
  let number = 0;
  return root.children.flatMap(listOwnBlocks).map(({ kind, node }) => {
    const numbered = kind === 'paragraph' || kind === 'quotation';
    if (numbered) number += 1;
    return new Block(kind, node, number, numbered);
  });
}

/** The anchor of the numbered block: `p3`. Blocks before the first number have none. */
export const blockAnchor = (number: number): string => (number > 0 ? `p${number}` : '');

/** One block of a body. */
export class Block {
  readonly kind: BlockKind;
  readonly node: Nodes;
  /** Number of this block, or of the numbered block before it; 0 when there is none. */
  readonly number: number;
  /** Whether this block carries the number itself. */
  readonly numbered: boolean;
  #text: string | undefined;

  constructor(kind: BlockKind, node: Nodes, number: number, numbered: boolean) {
    this.kind = kind;
    this.node = node;
    this.number = number;
    this.numbered = numbered;
  }

  get anchor(): string {
    return blockAnchor(this.number);
  }

  /** Its text without markup, white space folded. */
  get text(): string {
    return (this.#text ??= toText(this.node));
  }

  get position(): Point {
    return startOf(this.node);
  }
}

export type BlockKind =
  'paragraph' | 'quotation' | 'heading' | 'list item' | 'table' | 'block quotation' | 'editorial note' | 'other';

/** Line and column within the body, both from 1. */
export interface Point {
  line: number;
  column: number;
}

/** Where a node begins in its body. */
export function startOf(node: Node): Point {
  return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}

/** The blocks that a node of the top level makes: a list, its items. A footnote is none: it stands apart (`notes.ts`). */
function listOwnBlocks(node: RootContent): { kind: BlockKind; node: Nodes }[] {
  if (node.type === 'footnoteDefinition' || node.type === 'definition') return [];
  if (node.type === 'list') return node.children.map((item) => ({ kind: 'list item', node: item }));
  if (isComponent(node, QUOTE_TAG)) return [{ kind: 'quotation', node }];
  if (isComponent(node, EDITORIAL_NOTE_TAG)) return [{ kind: 'editorial note', node }];
  return [{ kind: KINDS[node.type] ?? 'other', node }];
}

const KINDS: Partial<Record<RootContent['type'], BlockKind>> = {
  paragraph: 'paragraph',
  heading: 'heading',
  table: 'table',
  blockquote: 'block quotation',
};
