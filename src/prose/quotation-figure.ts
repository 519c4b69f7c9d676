import { ofName, quote } from '../words/index.ts';
import { escapeAttribute, escapeText } from './escape.ts';
import { languageAttributes } from './languages.ts';

/** The HTML of words quoted, the typographic event of a page, with who said them. */
export function quotationFigure(parts: QuotationParts): string {
  const { words, language, speaker, author, work, verbatim, gloss, reporting, source } = parts;
  const about = reporting
    ? [escapeText(reporting.whose), speaker && escapeText(reporting.with(ofName(speaker.label)[0])) + link(speaker)]
    : [
        speaker ? link(speaker) : author && escapeText(author),
        work?.title && `<cite>${escapeText(work.title)}</cite>`,
        work?.details && escapeText(work.details),
        verbatim && escapeText(verbatim),
      ];
  const caption = [
    about.filter(Boolean).join(', '),
    gloss && ` <span class="gloss">[${escapeText(gloss)}]</span>`,
    source && ` <span>· ${link(source)}</span>`,
  ]
    .filter(Boolean)
    .join('');
  return [
    `<figure class="quotation"><blockquote${languageAttributes(language)}>${words}</blockquote>`,
    caption && `<figcaption>${caption}</figcaption>`,
    '</figure>',
  ].join('');
}

/** Words, as HTML, as the one paragraph of a quotation: between guillemets, which are those of the page. */
export const quotedParagraph = (words: string): string => `<p>${quote(words)}</p>`;

export interface QuotationParts {
  /** The words themselves, as HTML: paragraphs, guillemets included. */
  words: string;
  /** BCP 47 tag of the words when they are not in the language of the text. */
  language?: string | undefined;
  /** Who said them; undefined for a stranger. */
  speaker: Link | undefined;
  /** The name of whoever has no page: the author of a book. */
  author?: string | undefined;
  /** Where the words are written: the title, then the year and the page. */
  work?: { title?: string | undefined; details: string } | undefined;
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
