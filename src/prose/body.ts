import type { Root } from 'mdast';
import { listBlocks, type Block } from './blocks.ts';
import { listInternalLinks, type InternalLink } from './links.ts';
import { listNotes, type Note } from './notes.ts';
import { parseBody } from './parse.ts';
import { listQuotations, type QuotationMarkup } from './quotations.ts';

/** A body read once: its tree and what the rest of the program asks of it. */
export interface Body {
  root: Root;
  blocks: Block[];
  quotations: QuotationMarkup[];
  links: InternalLink[];
  notes: Note[];
}

/** @throws {VFileMessage} when the MDX is broken (see `parseBody`). */
export function readBody(source: string): Body {
  const root = parseBody(source);
  return {
    root,
    blocks: listBlocks(root),
    quotations: listQuotations(root),
    links: listInternalLinks(root),
    notes: listNotes(root),
  };
}
