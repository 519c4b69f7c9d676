import { escapeAttribute, escapeText } from './escape.ts';

/** The HTML of words quoted, the typographic event of a page, with who said them. */
export function quotationFigure({ words, speaker, gloss, reporting, source, number }: QuotationParts): string {
  const about = [
    speaker && link(speaker),
    reporting && `<span>· ${escapeText(reporting)}</span>`,
    source && `<span>· ${link(source)}</span>`,
  ].filter(Boolean);
  return [
    number
      ? `<figure class="quotation" id="${escapeAttribute(number.anchor)}">${numberLink(number)}`
      : '<figure class="quotation">',
    `<blockquote><p>«\u00A0${words}\u00A0»${gloss ? ` <span class="gloss">[${escapeText(gloss)}]</span>` : ''}</p></blockquote>`,
    `<figcaption>${about.join(' ')}</figcaption></figure>`,
  ].join('');
}

export interface QuotationParts {
  /** The words themselves, as HTML. */
  words: string;
  /** Who said them; undefined for a stranger. */
  speaker: Link | undefined;
  gloss?: string | undefined;
  /** Whose words they pass on, as a phrase: « citant l’État ». */
  reporting?: string | undefined;
  /** The text where the quotation stands, when it is shown elsewhere. */
  source?: Link | undefined;
  /** Its number, where it stands in its own text. */
  number?: BlockNumber | undefined;
}

/** The number of a block in the margin, which links to the block itself. */
export const numberLink = ({ number, anchor, label }: BlockNumber): string =>
  `<a class="number" href="#${escapeAttribute(anchor)}" aria-label="${escapeAttribute(label)}">${number}</a>`;

/** The number of a block, with its anchor on the page and what it is called. */
export interface BlockNumber {
  number: number;
  anchor: string;
  label: string;
}

/** A name, and where it leads. */
export interface Link {
  label: string;
  href: string;
}

const link = ({ label, href }: Link): string => `<a href="${escapeAttribute(href)}">${escapeText(label)}</a>`;
