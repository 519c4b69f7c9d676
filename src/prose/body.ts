import type { Root } from 'mdast';
import { findAnchors, type Anchors } from './anchors/anchors.ts';
import type { AnchorRecord } from './anchors/record.ts';
import { flowOf, listBlocks, type Block, type FlowNode } from './blocks.ts';
import { NO_CAST, type Cast } from './cast.ts';
import { listHeadings, type BodyHeading } from './headings.ts';
import { listInternalLinks, type InternalLink } from './links.ts';
import { NodeList } from './nodes.ts';
import { callAnchor, listNotes, type Note } from './notes.ts';
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
  /** The record of its past; undefined before the first. */
  record: AnchorRecord | undefined;
  /** Those who speak in it, as its fields declare; nobody unless they are given. */
  cast?: Cast;
}

/** A body as a tree, and what the tree says; each list is made when it is first asked for. */
export class Body {
  readonly root: Root;
  readonly origin: Origin;
  #anchored: Anchored | undefined;
  #everyAnchor: readonly string[] | undefined;
  #fixed: ReadonlySet<string> | undefined;
  #flow: readonly FlowNode[] | undefined;
  #headings: readonly BodyHeading[] | undefined;
  #links: readonly InternalLink[] | undefined;
  #nodes: NodeList | undefined;
  #listed: Listed | undefined;
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

  /** The things of its top level, one under another. */
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
    return this.#anchor().blocks;
  }

  /** The persons whose voice is said somewhere in it. */
  get heard(): readonly string[] {
    return this.#list()
      .blocks.filter(isSaying)
      .flatMap(({ voice }) => voice?.of ?? []);
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

  /** The parts that have an anchor of their own, in the order of the text, notes last. */
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

  /** Whether an anchor leads to something in it: a passage, a heading, the call of a note. */
  leadsTo(anchor: string): boolean {
    return this.#fixedAnchors().has(anchor) || this.passageFrom(anchor) !== undefined;
  }

  /** Every anchor that leads to something in it. */
  get everyAnchor(): readonly string[] {
    const own = this.passages.flatMap(({ anchor, former }) => [anchor, ...former]);
    return (this.#everyAnchor ??= [...new Set([...own, ...this.#fixedAnchors()])]);
  }

  /** The anchors that are known before the passages are given theirs; of a text without a record, those of their places too. */
  #fixedAnchors(): ReadonlySet<string> {
    if (this.#fixed) return this.#fixed;
    const { passages, notes } = this.#list();
    const places = this.origin.record ? [] : passages.map(({ place }) => place).filter(Boolean);
    const calls = notes.map(({ node }) => callAnchor(node.identifier, 1));
    return (this.#fixed = new Set([...this.headings.map(({ anchor }) => anchor), ...calls, ...places]));
  }

  /** The anchors of the passages, and those that lead to none. */
  get anchors(): Anchors {
    return this.#anchor().anchors;
  }

  /** Lists blocks and notes, which have no anchors yet: to draw those takes longer, and not everybody asks for them. */
  #list(): Listed {
    if (this.#listed) return this.#listed;
    const blocks = listBlocks(this.root, this.cast);
    const notes = listNotes(this.root, this.nodes);
    return (this.#listed = { blocks, notes, passages: [...blocks.filter(({ isAnchored }) => isAnchored), ...notes] });
  }

  /** Gives each passage its anchor. */
  #anchor(): Anchored {
    if (this.#anchored) return this.#anchored;
    const { blocks, notes, passages } = this.#list();
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
    return (this.#anchored = { blocks, notes, passages, byAnchor, anchors });
  }
}

/** Whether a block says something of its own: it is no heading, nor a sentence that only leads elsewhere. */
const isSaying = ({ kind }: Block): boolean => kind !== 'heading' && kind !== 'cross-reference';

interface Listed {
  blocks: readonly Block[];
  notes: readonly Note[];
  /** The parts that have an anchor of their own. */
  passages: readonly (Block | Note)[];
}

interface Anchored extends Listed {
  byAnchor: ReadonlyMap<string, Block | Note>;
  anchors: Anchors;
}
