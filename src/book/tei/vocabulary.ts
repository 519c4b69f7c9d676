import type { Resource } from '../../model/entities.ts';
import type { Kind } from '../../schema/index.ts';
import { escapeText } from '../../prose/escape.ts';
import { bookId } from '../places.ts';
import type { Inline } from '../text/tree.ts';
import { element, type Attributes } from './xml.ts';
import { quote } from '../../words/index.ts';

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
  /** The name of whoever speaks; of somebody who has no page, without a pointer. */
  speaker(person: Resource | undefined, inside: string): string;
  /** One turn of a dialogue: who speaks, by what points at them and by name, and what is said. */
  turn(who: string, name: string, inside: string): string;
  /** Words other than to the letter, around what a block holds. */
  said(who: string, inside: string): string;
  /** Words to the letter, with what stands below them. */
  quotation(attributes: Attributes, parts: QuotationParts): string;
  blockQuotation(attributes: Attributes, parts: readonly { isParagraph: boolean; inside: string }[]): string;
  picture(url: string, description: string): string;
  /** The attributes of a row that heads the others. */
  labelRow: Readonly<Record<string, string>>;
  /** Whether blocks say by an attribute in which voice they are. */
  hasVoices: boolean;
  /** The attributes of a heading of a level. */
  headAttributes(level: number): Readonly<Record<string, string>>;
  editorialNote(attributes: Attributes, inside: string): string;
  see(inside: string): string;
}

type MarkedType = Extract<Inline, { language: string | undefined }>['type'] extends infer T
  ? Exclude<T, 'abbreviation'>
  : never;

interface QuotationParts {
  /** The pointer at whoever said them; empty where the file has nobody. */
  who: string;
  language: string | undefined;
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

/** The pointer at a thing: a notion is not the text that defines it. */
export const pointTo = (resource: Pick<Resource, 'kind' | 'slug'>): string =>
  resource.kind === 'definitions' ? `#notion.${resource.slug}` : `#${bookId(resource)}`;

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
  speaker: (person, inside) => (person ? RICH.named([person], inside) : element('name', {}, inside)),
  turn: (who, name, inside) => element('sp', { who }, element('speaker', {}, name), inside),
  said: (who, inside) => element('said', { who, direct: 'false' }, inside),
  quotation: (attributes, { who, language, lines: said, about, gloss }) =>
    element(
      'cit',
      attributes,
      element('quote', { 'xml:lang': language }, who === '' ? said : element('said', { who, direct: 'true' }, said)),
      about === '' ? '' : element('bibl', {}, about),
      gloss === '' ? '' : element('note', { type: 'gloss', resp: '#edition' }, gloss),
    ),
  blockQuotation: (attributes, parts) =>
    element(
      'quote',
      attributes,
      ...parts.map(({ isParagraph, inside }) => (isParagraph ? element('p', {}, inside) : inside)),
    ),
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

const inLanguage = (language: string | undefined) => (language === undefined ? {} : { 'xml:lang': language });

/** The vocabulary that the chains of OpenEdition take: form, hardly any meaning. */
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
  speaker: (_, inside) => inside,
  turn: (_, name, inside) =>
    element('p', { rend: 'noindent' }, element('hi', { rend: 'bold' }, name)) + '\n' + inside.trim(),
  said: (_, inside) => inside,
  quotation: (attributes, { language, lines: said, about, gloss }) =>
    element('q', { rend: 'quotation', ...attributes, ...inLanguage(language) }, quote(said)) +
    (about + gloss === '' ? '' : element('p', { rend: 'noindent' }, `— ${about}${gloss === '' ? '' : ` [${gloss}]`}`)),
  blockQuotation: (attributes, parts) =>
    parts
      .map(({ isParagraph, inside }, rank) =>
        isParagraph ? element('q', { rend: 'quotation2', ...(rank === 0 && attributes) }, inside) : inside,
      )
      .join('\n'),
  // It has no element for what a picture shows.
  picture: (url, description) =>
    element('figure', {}, element('graphic', { url })) + (description === '' ? '' : ` (${escapeText(description)})`),
  labelRow: {},
  headAttributes: (level) => ({ subtype: `level${Math.min(level, 6)}` }),
  editorialNote: (attributes, inside) => element('p', { rend: 'box', ...attributes }, inside),
  see: (inside) => element('p', { rend: 'noindent' }, inside),
};
