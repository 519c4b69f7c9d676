import type { Block } from './blocks.ts';
import type { Cast } from './cast.ts';
import { attributesOf, isElement, type Element } from './elements.ts';
import type { Voice } from './voice.ts';

/** The quotations among the blocks of a body, in order. */
export function listQuotations(blocks: readonly Block[], cast: Cast): QuotationMarkup[] {
  return blocks.flatMap((block) => {
    const { kind, node, anchor, language } = block;
    if (kind !== 'quotation' || !isElement(node)) return [];
    const { gloss, reporting } = attributesOf(node);
    const { of, others } = readSpeaker(node, cast);
    const work = readWork(node);
    return [{ by: of[0] ?? '', author: others?.[0], work, language, gloss, reporting, text: block.text, anchor }];
  });
}

/** Whose words a quotation gives: a person's of the seminar, those of someone who has no page, or a work's own. */
export function readSpeaker(element: Element, cast: Cast): Voice {
  const { by, author, title } = attributesOf(element);
  if (by !== undefined) {
    const [called] = cast.called(by) ?? [];
    return called ? { ...called, kind: 'quoted' } : { kind: 'quoted', of: [by] };
  }
  const name = author ?? title;
  return { kind: 'quoted', of: [], ...(name !== undefined && { others: [name] }) };
}

/** The work from which a quotation is, as its attributes say; undefined where they say nothing. */
export function readWork(element: Element): QuotedWork | undefined {
  const { author, title, year, page } = attributesOf(element);
  return [title, year, page].every((part) => part === undefined)
    ? undefined
    : { title, year, page, isItsOwnAuthor: author === undefined && attributesOf(element)['by'] === undefined };
}

/** The work in which the words of a quotation are written. */
export interface QuotedWork {
  title: string | undefined;
  year: string | undefined;
  /** As it is called there: « 12 », « 12-13 », « IV ». */
  page: string | undefined;
  /** Whether nobody else is named: « Code de l’environnement ». */
  isItsOwnAuthor: boolean;
}

/** A quotation as marked up: `<Quote by="…" gloss="…" reporting="…">text</Quote>`. */
export interface QuotationMarkup {
  /** Slug of the speaker; empty for whoever is no person of the seminar. */
  by: string;
  /** The name of whoever is none: the author of a book, a voice in the room. */
  author: string | undefined;
  /** Where the words are written. */
  work: QuotedWork | undefined;
  /** BCP 47 tag of the words when they are not in the language of the text. */
  language: string | undefined;
  /** The thing to which a word left hanging refers; shown in square brackets, outside the quoted words. */
  gloss?: string | undefined;
  /** Whose words they are, when they stand among what is reported of the speaker and are not the speaker's own. */
  reporting?: string | undefined;
  text: string;
  anchor: string;
}
