import type { Nodes, Root, RootContent } from 'mdast';
import type { Node } from 'unist';
import {
  attributesOf,
  EDITORIAL_NOTE_TAG,
  isComponent,
  QUOTE_TAG,
  SEE_TAG,
  VOICE_TAG,
  type Element,
} from './elements.ts';
import { toText } from './text.ts';
import { EDITOR_VOICE, readVoice, type Voice } from './voice.ts';

/**
 * The blocks of a body in reading order, its notes last. Paragraphs and quotations at the top level are numbered from 1, for
 * the eye: a number says where a block stands, its anchor which it is. Other blocks belong to the number before them.
 */
export function listBlocks(root: Root): Block[] {
  let [number, notes] = [0, 0];
  return flowOf(root).flatMap(({ node, voice }) =>
    listOwnBlocks(node).map(({ kind, node: own }) => {
      const numbered = kind === 'paragraph' || kind === 'quotation';
      if (numbered) number += 1;
      const place = kind === 'editorial note' ? `ne${(notes += 1)}` : numbered ? `p${number}` : '';
      return new Block(kind, own, { number, numbered, place, voice: OWN_VOICES[kind]?.(own) ?? voice });
    }),
  );
}

/** What stands at the top level of a body, one thing under another: that a voice is named around some changes nothing. */
export const flowOf = ({ children }: Root): FlowNode[] =>
  children.flatMap((node): FlowNode[] => {
    if (!isComponent(node, VOICE_TAG)) return [{ node, voice: undefined }];
    const voice = readVoice(attributesOf(node as Element)['of'] ?? '');
    return (node as Element).children.map((child) => ({ node: child as RootContent, voice }));
  });

/** A node of the top level, with the voice that the author marked it with. */
export interface FlowNode {
  node: RootContent;
  voice: Voice | undefined;
}

/** The voices of blocks that say themselves whose they are. */
const OWN_VOICES: Partial<Record<BlockKind, (node: Nodes) => Voice>> = {
  quotation: (node) => ({ kind: 'quoted', of: [attributesOf(node as Element)['by'] ?? ''] }),
  'editorial note': () => EDITOR_VOICE,
};

/** One block of a body. */
export class Block {
  readonly kind: BlockKind;
  readonly node: Nodes;
  /** Number of this block, or of the numbered block before it; 0 when there is none. */
  readonly number: number;
  /** Whether this block carries the number itself. */
  readonly numbered: boolean;
  /** The anchor that its place gives (`p3`, `ne1`), as it was before blocks had ids: a former one, since. Empty for most. */
  readonly place: string;
  /** Where it can be pointed at: itself, or the numbered block to which it belongs. Given by its body, which knows its record. */
  anchor = '';
  /** The anchors that lead to it too: those that it had, and those of blocks that are part of it now. */
  former: readonly string[] = [];
  /** Who speaks, where the block says so; undefined where it is who speaks in the whole text. */
  readonly voice: Voice | undefined;
  #text: string | undefined;

  constructor(
    kind: BlockKind,
    node: Nodes,
    { number, numbered, place, voice }: Pick<Block, 'number' | 'numbered' | 'place' | 'voice'>,
  ) {
    this.kind = kind;
    this.node = node;
    this.number = number;
    this.numbered = numbered;
    this.place = place;
    this.voice = voice;
  }

  /** Whether it has an anchor of its own: all but what only parts or leads on. */
  get isAnchored(): boolean {
    return ANCHORED.has(this.kind);
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
  | 'paragraph'
  | 'quotation'
  | 'heading'
  | 'list item'
  | 'table'
  | 'block quotation'
  | 'editorial note'
  | 'cross-reference'
  | 'other';

const ANCHORED: ReadonlySet<BlockKind> = new Set([
  'paragraph',
  'quotation',
  'list item',
  'table',
  'block quotation',
  'editorial note',
]);

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
  if (isComponent(node, SEE_TAG)) return [{ kind: 'cross-reference', node }];
  if (isComponent(node, EDITORIAL_NOTE_TAG)) return [{ kind: 'editorial note', node }];
  return [{ kind: KINDS[node.type] ?? 'other', node }];
}

const KINDS: Partial<Record<RootContent['type'], BlockKind>> = {
  paragraph: 'paragraph',
  heading: 'heading',
  table: 'table',
  blockquote: 'block quotation',
};
