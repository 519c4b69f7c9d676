import type { Root } from 'mdast';
import { listBlocks, type Block } from './blocks.ts';
import { listInternalLinks, type InternalLink } from './links.ts';
import { listNotes, type Note } from './notes.ts';
import { parseAsRendered } from './parse.ts';
import { listQuotations, type QuotationMarkup } from './quotations.ts';

/** A body read once: its tree and what the rest of the program asks of it. */
export interface Body {
  root: Root;
  blocks: Block[];
  quotations: QuotationMarkup[];
  links: InternalLink[];
  notes: Note[];
}

/**
 * A body as its page will show it.
 * @throws {Error} when the MDX is broken (see `parseAsRendered`)
 */
export function readBody(source: string): Body {
  return toBody(parseAsRendered(source));
}

/** What a tree says, whichever parser made it. */
export function toBody(root: Root): Body {
  return {
    root,
    blocks: listBlocks(root),
    quotations: listQuotations(root),
    links: listInternalLinks(root),
    notes: listNotes(root),
  };
}
