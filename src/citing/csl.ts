/**
 * A reference in CSL-JSON, the data of the Citation Style Language: all that is exported or written of a text is made from
 * it. What is unknown is left out.
 */
export interface CslItem {
  id: string;
  /** The edition is a book; what was said at the seminar, a paper; any other text, a part of the book; any other page, a page. */
  type: 'book' | 'paper-conference' | 'chapter' | 'webpage';
  title: string;
  /** Those whose words the text reports: the edition alone wrote them down so. */
  author?: CslName[];
  editor?: CslName[];
  'container-title'?: string;
  'event-title'?: string;
  'event-place'?: string;
  'event-date'?: CslDate;
  /** Of a talk, its day or those of the seminar; of the rest, the day of this version of the edition. */
  issued?: CslDate;
  /** The day of this version. */
  'available-date'?: CslDate;
  /** Of a text: programs take a book with a version for software. */
  version?: string;
  publisher?: string;
  'publisher-place'?: string;
  ISBN?: string;
  DOI?: string;
  URL?: string;
  language: string;
  abstract?: string;
  /** The keywords of the text, parted by semicolons. */
  keyword?: string;
  /** The source of the edition, and its version. */
  note: string;
  /** The document that the edition rewrites. */
  'original-title'?: string;
  'original-author'?: CslName[];
  'original-publisher'?: string;
  'original-date'?: CslDate;
  custom?: {
    /** BCP 47 tag of the title when it is not that of the text. */
    'title-language': string;
  };
}

/** A person, or the whole name of those who are none. */
export type CslName = PersonName | { literal: string };

export interface PersonName {
  family: string;
  given: string;
  /** The particle before the family name, which is no part of it: « de », « d’ », « van der ». */
  'non-dropping-particle'?: string;
}

/** Days, months or years: one, or the first and the last. */
export interface CslDate {
  'date-parts': number[][];
}

/** `2012-05-23` or `2012`; two of them are a first and a last one. */
export const toCslDate = (...dates: string[]): CslDate => ({
  'date-parts': [...new Set(dates)].map((date) => date.split('-').map(Number)),
});

/** The dates as they were given: `2012-05-23`. */
export const isoDates = ({ 'date-parts': dates }: CslDate): string[] =>
  dates.map((parts) => parts.map((part) => String(part).padStart(2, '0')).join('-'));

export const yearOf = (date: CslDate | undefined): string | undefined => date && String(date['date-parts'][0]![0]);
