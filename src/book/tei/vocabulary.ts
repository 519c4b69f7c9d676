import type { Resource } from '../../model/entities.ts';
import type { Kind } from '../../schema/index.ts';
import { escapeText } from '../../prose/escape.ts';
import { bookId } from '../book.ts';
import type { Inline } from '../text/tree.ts';
import { element } from './xml.ts';

/**
 * The words that an encoding has for what a text means: TEI has many; chains that publish texts take few. What both say
 * alike is in `write-text.ts`.
 */
export interface Vocabulary {
  /** A stretch marked in a sentence. */
  marked(type: MarkedType, language: string | undefined, inside: string): string;
  abbreviation(full: string, language: string | undefined, inside: string): string;
  code(text: string): string;
  /** A name of things. */
  named(what: readonly Resource[], inside: string): string;
  /** Words of persons, other than to the letter, around what a block holds. */
  said(of: readonly string[], inside: string): string;
  /** Words to the letter, with what stands below them. */
  quotation(
    attributes: Readonly<Record<string, string | number | undefined>>,
    of: string,
    parts: QuotationParts,
  ): string;
  blockQuotation(parts: readonly { isParagraph: boolean; inside: string }[]): string;
  picture(url: string, description: string): string;
  /** What says of a row that it heads the others. */
  labelRow: Readonly<Record<string, string>>;
  /** Whether blocks say by an attribute in which voice they are. */
  hasVoices: boolean;
  /** What says that a heading is of a level. */
  headAttributes(level: number): Readonly<Record<string, string>>;
  editorialNote(attributes: Readonly<Record<string, string | number | undefined>>, inside: string): string;
  see(inside: string): string;
}

type MarkedType = Extract<Inline, { language: string | undefined }>['type'] extends infer T
  ? Exclude<T, 'abbreviation'>
  : never;

interface QuotationParts {
  lines: string;
  about: string;
  gloss: string;
}

const NAMES: Partial<Record<Kind, string>> = {
  intervenants: 'persName',
  lieux: 'placeName',
  organisations: 'orgName',
  definitions: 'term',
};

/** What a thing is named by, for what points at it: a notion is not the text that defines it. */
export const pointTo = (resource: Pick<Resource, 'kind' | 'slug'>): string =>
  resource.kind === 'definitions' ? `#notion.${resource.slug}` : `#${bookId(resource)}`;

const pointToSpeakers = (of: readonly string[]): string =>
  of.map((slug) => pointTo({ kind: 'intervenants', slug })).join(' ');

/** All that TEI P5 can say of these texts. */
export const RICH: Vocabulary = {
  hasVoices: true,
  marked: (type, language, inside) => {
    const lang = { 'xml:lang': language };
    if (type === 'title') return element('title', lang, inside);
    if (type === 'strong') return element('hi', { rend: 'bold', ...lang }, inside);
    if (type === 'deleted') return element('del', lang, inside);
    if (language !== undefined)
      return element('foreign', { ...lang, rend: type === 'plain' ? undefined : 'italic' }, inside);
    return type === 'plain' ? inside : element('emph', {}, inside);
  },
  abbreviation: (full, language, inside) =>
    full === ''
      ? element('abbr', { 'xml:lang': language }, inside)
      : element(
          'choice',
          {},
          element('abbr', { 'xml:lang': language }, inside),
          element('expan', { 'xml:lang': language }, escapeText(full)),
        ),
  code: (text) => element('code', {}, escapeText(text)),
  named: (what, inside) => {
    const [first] = what;
    const same = what.filter(({ kind }) => kind === first!.kind);
    return element(NAMES[first!.kind] ?? 'rs', { ref: same.map(pointTo).join(' ') }, inside);
  },
  said: (of, inside) => element('said', { who: pointToSpeakers(of), direct: 'false' }, inside),
  quotation: (attributes, of, { lines: said, about, gloss }) =>
    element(
      'cit',
      attributes,
      element('quote', {}, element('said', { who: pointToSpeakers([of]), direct: 'true' }, said)),
      element('bibl', {}, about),
      gloss === '' ? '' : element('note', { type: 'gloss', resp: '#edition' }, gloss),
    ),
  blockQuotation: (parts) =>
    element('quote', {}, ...parts.map(({ isParagraph, inside }) => (isParagraph ? element('p', {}, inside) : inside))),
  picture: (url, description) =>
    element(
      'figure',
      {},
      element('graphic', { url }),
      description === '' ? '' : element('figDesc', {}, escapeText(description)),
    ),
  labelRow: { role: 'label' },
  headAttributes: () => ({}),
  editorialNote: (attributes, inside) =>
    element('note', { type: 'editorial', resp: '#edition', ...attributes }, inside),
  see: (inside) => element('note', { type: 'see' }, inside),
};

/** What the chains of OpenEdition take: form, hardly any meaning. */
export const OPENEDITION: Vocabulary = {
  hasVoices: false,
  marked: (type, language, inside) => {
    if (type === 'plain' && language === undefined) return inside;
    const rend =
      type === 'strong' ? 'bold' : type === 'deleted' ? 'strikethrough' : type === 'plain' ? undefined : 'italic';
    return element('hi', { rend, 'xml:lang': language }, inside);
  },
  abbreviation: (_, language, inside) =>
    language === undefined ? inside : element('hi', { 'xml:lang': language }, inside),
  code: (text) => element('hi', { rendition: '#code' }, escapeText(text)),
  named: (_, inside) => inside,
  said: (_, inside) => inside,
  quotation: (attributes, _, { lines: said, about, gloss }) =>
    element('q', { rend: 'quotation', ...attributes }, `«\u00A0${said}\u00A0»`) +
    element('p', { rend: 'noindent' }, `— ${about}${gloss === '' ? '' : ` [${gloss}]`}`),
  blockQuotation: (parts) =>
    parts
      .map(({ isParagraph, inside }) => (isParagraph ? element('q', { rend: 'quotation2' }, inside) : inside))
      .join('\n'),
  // It has no element for what a picture shows.
  picture: (url, description) =>
    element('figure', {}, element('graphic', { url })) + (description === '' ? '' : ` (${escapeText(description)})`),
  labelRow: {},
  headAttributes: (level) => ({ subtype: `level${Math.min(level, 6)}` }),
  editorialNote: (attributes, inside) => element('p', { rend: 'box', ...attributes }, inside),
  see: (inside) => element('p', { rend: 'noindent' }, inside),
};
