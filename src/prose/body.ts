import type { Nodes, Root } from 'mdast';
import { findAnchors, type Anchors } from './anchors/anchors.ts';
import type { AnchorRecord } from './anchors/record.ts';
import { flowOf, listBlocks, type Block, type FlowNode } from './blocks.ts';
import { NO_CAST, type Cast } from './cast.ts';
import { listHeadings, type BodyHeading } from './headings.ts';
import { listInternalLinks, type InternalLink } from './links.ts';
import { NodeList } from './nodes.ts';
import { listNotes, type Note } from './notes.ts';
import { parse } from './parse.ts';
import { listQuotations, type QuotationMarkup } from './quotations.ts';
import { readTurns, type Turn } from './turns.ts';

/**
 * The body of an MDX file, read once: whoever speaks of a text (check, model, page, index) is handed this.
 * @throws {Error} when the MDX is broken (see `parse`)
 */
export const readBody = (source: string, origin?: Origin): Body => toBody(parse(source), source, origin);

/**
 * The body that a tree is.
 * @param source what the places of the tree count in
 */
export const toBody = (root: Root, source: string, origin?: Origin): Body =>
  new Body(readTurns(root, source, origin?.cast ?? NO_CAST), origin);

/** Whose body it is, which makes its anchors. */
interface Origin {
  /** The address of the text: `interventions/x`. */
  entry: string;
  /** What it was; undefined before the first record. */
  record: AnchorRecord | undefined;
  /** Those who speak in it, as its fields declare; nobody unless they are given. */
  cast?: Cast;
}

/** A body as a tree, and what the tree says; each list is made when it is first asked for. */
export class Body {
  readonly root: Root;
  readonly origin: Origin;
  #anchored: Anchored | undefined;
  #blocks: readonly Block[] | undefined;
  #flow: readonly FlowNode[] | undefined;
  #headings: readonly BodyHeading[] | undefined;
  #links: readonly InternalLink[] | undefined;
  #nodes: NodeList | undefined;
  #parts: ReadonlyMap<Nodes, Block | Note> | undefined;
  #quotations: readonly QuotationMarkup[] | undefined;
  #sayings: readonly Block[] | undefined;

  constructor(root: Root, origin: Origin = { entry: '', record: undefined }) {
    this.root = root;
    this.origin = origin;
  }

  /** Whether nothing is written. */
  get isEmpty(): boolean {
    return this.root.children.length === 0;
  }

  /** What stands at its top level, one thing under another. */
  get flow(): readonly FlowNode[] {
    return (this.#flow ??= flowOf(this.root, this.cast));
  }

  /** Those who speak in it, as the fields of its text declare. */
  get cast(): Cast {
    return this.origin.cast ?? NO_CAST;
  }

  /** The turns of its dialogues, in order. */
  get turns(): readonly Turn[] {
    return [...new Set(this.flow.flatMap(({ turn }) => turn ?? []))];
  }

  get nodes(): NodeList {
    return (this.#nodes ??= new NodeList(this.root));
  }

  get blocks(): readonly Block[] {
    this.#anchor();
    return this.#unanchored;
  }

  /** The persons whose voice is said somewhere in it; anchors need not be known. */
  get heard(): readonly string[] {
    return this.#unanchored.filter(isSaying).flatMap(({ voice }) => voice?.of ?? []);
  }

  get #unanchored(): readonly Block[] {
    return (this.#blocks ??= listBlocks(this.root, this.cast));
  }

  /** The blocks that say something of their own. */
  get sayings(): readonly Block[] {
    return (this.#sayings ??= this.blocks.filter(isSaying));
  }

  get headings(): readonly BodyHeading[] {
    return (this.#headings ??= listHeadings(this.nodes));
  }

  get links(): readonly InternalLink[] {
    return (this.#links ??= listInternalLinks(this.nodes));
  }

  get notes(): readonly Note[] {
    return this.#anchor().notes;
  }

  get quotations(): readonly QuotationMarkup[] {
    return (this.#quotations ??= listQuotations(this.blocks, this.cast));
  }

  /** What has an anchor of its own, in the order of the text, notes last. */
  get passages(): readonly (Block | Note)[] {
    return this.#anchor().passages;
  }

  /** The block or note that an anchor leads to, as long as it is its own. */
  passageAt(anchor: string): Block | Note | undefined {
    return this.#anchor().byAnchor.get(anchor);
  }

  /** The same by any anchor that leads to it, former ones too. */
  passageFrom(anchor: string): Block | Note | undefined {
    return this.passageAt(anchor) ?? this.passages.find(({ former }) => former.includes(anchor));
  }

  /** The anchors of the passages, and those that lead to none. */
  get anchors(): Anchors {
    return this.#anchor().anchors;
  }

  /** The block or note in which a node of the body stands. */
  partOf(node: Nodes): Block | Note | undefined {
    this.#parts ??= new Map([...this.blocks, ...this.notes].map((part) => [part.node, part]));
    for (let around: Nodes | undefined = node; around; around = this.nodes.parentOf(around)) {
      const part = this.#parts.get(around);
      if (part) return part;
    }
    return undefined;
  }

  /** Lists blocks and notes, and gives each its anchor. */
  #anchor(): Anchored {
    if (this.#anchored) return this.#anchored;
    const blocks = this.#unanchored;
    const notes = listNotes(this.root, this.nodes);
    const passages = [...blocks.filter(({ isAnchored }) => isAnchored), ...notes];
    const { entry, record } = this.origin;
    const anchors = findAnchors(passages, record, { entry, taken: this.headings.map(({ anchor }) => anchor) });
    passages.forEach((passage, rank) => {
      passage.anchor = anchors.ids[rank]!;
      passage.former = anchors.former[rank]!;
    });
    let around = '';
    for (const block of blocks) {
      if (block.numbered) around = block.anchor;
      if (!block.isAnchored) block.anchor = around;
    }
    const byAnchor = new Map(passages.map((passage) => [passage.anchor, passage]));
    return (this.#anchored = { notes, passages, byAnchor, anchors });
  }
}

/** Whether a block says something of its own: it is no heading, nor a sentence that only leads elsewhere. */
const isSaying = ({ kind }: Block): boolean => kind !== 'heading' && kind !== 'cross-reference';

/** What of a body has anchors. */
interface Anchored {
  notes: readonly Note[];
  passages: readonly (Block | Note)[];
  byAnchor: ReadonlyMap<string, Block | Note>;
  anchors: Anchors;
}
