import { deBefore } from '../french/elision.ts';
import { escapeAttribute, escapeText } from './escape.ts';

/** The HTML of words quoted, the typographic event of a page, with who said them. */
export function quotationFigure({ words, speaker, verbatim, gloss, reporting, source }: QuotationParts): string {
  const about = reporting
    ? [escapeText(reporting.whose), speaker && escapeText(reporting.with(deBefore(speaker.label))) + link(speaker)]
    : [speaker && link(speaker), verbatim && escapeText(verbatim)];
  return [
    `<figure class="quotation"><blockquote><p>«\u00A0${words}\u00A0»</p></blockquote>`,
    `<figcaption>${about.filter(Boolean).join(', ')}`,
    gloss && ` <span class="gloss">[${escapeText(gloss)}]</span>`,
    source && ` <span>· ${link(source)}</span>`,
    '</figcaption></figure>',
  ]
    .filter(Boolean)
    .join('');
}

export interface QuotationParts {
  /** The words themselves, as HTML. */
  words: string;
  /** Who said them; undefined for a stranger. */
  speaker: Link | undefined;
  /** The words « mot pour mot ». */
  verbatim?: string | undefined;
  gloss?: string | undefined;
  /** Whose words they are, when they are not the speaker's, and how it is said among whose words they stand. */
  reporting?: { whose: string; with(ofNames: string): string } | undefined;
  /** The text where the quotation stands, when it is shown elsewhere. */
  source?: Link | undefined;
}

/** A name, and where it leads. */
export interface Link {
  label: string;
  href: string;
}

const link = ({ label, href }: Link): string => `<a href="${escapeAttribute(href)}">${escapeText(label)}</a>`;
