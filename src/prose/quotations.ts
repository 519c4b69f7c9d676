import type { Root } from 'mdast';
import { attributesOf, blockTag, listBlocks, QUOTE_TAG, type Point } from './blocks.ts';

/** The quotations of a body, in order. */
export function listQuotations(root: Root): QuotationMarkup[] {
  return listBlocks(root)
    .filter((block) => blockTag(block.node) === QUOTE_TAG)
    .map((block) => {
      const { by = '', gloss, reporting } = attributesOf(block.node);
      return { by, gloss, reporting, text: block.text, anchor: block.anchor, position: block.position };
    });
}

/** A quotation as marked up: `<Quote by="…" gloss="…" reporting="…">text</Quote>`. */
export interface QuotationMarkup {
  /** Slug of the speaker. */
  by: string;
  /** What a word left hanging refers to; shown in square brackets, outside the quoted words. */
  gloss?: string | undefined;
  /** Whose words the speaker passes on, when they are not the speaker's own. */
  reporting?: string | undefined;
  text: string;
  anchor: string;
  position: Point;
}
