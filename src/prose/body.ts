import type { Nodes, Root } from 'mdast';
import { listBlocks, type Block } from './blocks.ts';
import { listHeadings, type BodyHeading } from './headings.ts';
import { listInternalLinks, type InternalLink } from './links.ts';
import { NodeList } from './nodes.ts';
import { listNotes, type Note } from './notes.ts';
import { parse } from './parse.ts';
import { listQuotations, type QuotationMarkup } from './quotations.ts';

/**
 * The body of an MDX file, read once: whoever speaks of a text (check, model, page, index) is handed this.
 * @throws {Error} when the MDX is broken (see `parse`)
 */
export const readBody = (source: string): Body => new Body(parse(source));

/** A body as a tree, and what the tree says; each list is made when it is first asked for. */
export class Body {
  readonly root: Root;
  #blocks: readonly Block[] | undefined;
  #headings: readonly BodyHeading[] | undefined;
  #links: readonly InternalLink[] | undefined;
  #nodes: NodeList | undefined;
  #notes: readonly Note[] | undefined;
  #parts: ReadonlyMap<Nodes, Block | Note> | undefined;
  #quotations: readonly QuotationMarkup[] | undefined;
  #sayings: readonly Block[] | undefined;

  constructor(root: Root) {
    this.root = root;
  }

  /** Whether nothing is written. */
  get isEmpty(): boolean {
    return this.root.children.length === 0;
  }

  get nodes(): NodeList {
    return (this.#nodes ??= new NodeList(this.root));
  }

  get blocks(): readonly Block[] {
    return (this.#blocks ??= listBlocks(this.root));
  }

  /** The blocks that say something of their own: no headings, no sentence that only leads elsewhere. */
  get sayings(): readonly Block[] {
    return (this.#sayings ??= this.blocks.filter(({ kind }) => kind !== 'heading' && kind !== 'cross-reference'));
  }

  get headings(): readonly BodyHeading[] {
    return (this.#headings ??= listHeadings(this.nodes));
  }

  get links(): readonly InternalLink[] {
    return (this.#links ??= listInternalLinks(this.nodes));
  }

  get notes(): readonly Note[] {
    return (this.#notes ??= listNotes(this.root, this.nodes));
  }

  get quotations(): readonly QuotationMarkup[] {
    return (this.#quotations ??= listQuotations(this.blocks));
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
}
