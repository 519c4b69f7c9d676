import type { Block, Point } from './blocks.ts';
import { attributesOf, isElement } from './elements.ts';

/** The quotations among the blocks of a body, in order. */
export function listQuotations(blocks: readonly Block[]): QuotationMarkup[] {
  return blocks.flatMap((block) => {
    const { kind, node, anchor, position } = block;
    if (kind !== 'quotation' || !isElement(node)) return [];
    const { by = '', gloss, reporting } = attributesOf(node);
    return [{ by, gloss, reporting, text: block.text, anchor, position }];
  });
}

/** A quotation as marked up: `<Quote by="…" gloss="…" reporting="…">text</Quote>`. */
export interface QuotationMarkup {
  /** Slug of the speaker. */
  by: string;
  /** What a word left hanging refers to; shown in square brackets, outside the quoted words. */
  gloss?: string | undefined;
  /** Whose words they are, when they stand among what is reported of the speaker and are not the speaker's own. */
  reporting?: string | undefined;
  text: string;
  anchor: string;
  position: Point;
}
