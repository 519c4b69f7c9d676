import { sortFrench } from '../french/order.ts';
import { isRead, type Chapter, type Entry, type Resource } from '../model/entities.ts';
import type { Definition } from '../model/kinds/definition.ts';
import { descriptorOf } from '../model/kinds/index.ts';
import type { Proceedings } from '../model/proceedings.ts';
import type { Edition } from '../site/edition.ts';
import { resourceLabel, standingOf } from '../site/labels.ts';
import { buildIndexes, type BookIndex } from './text/indexes.ts';
import { readText } from './text/read-text.ts';
import type { BookText } from './text/tree.ts';

/** The whole edition as a book, read once for all the formats that are made of it. */
export interface Book {
  edition: Edition;
  /** The texts in the order of reading. */
  sections: readonly Section[];
  /** The notions in French order. */
  glossary: readonly GlossaryEntry[];
  indexes: readonly BookIndex[];
}

/** A text in its place. */
export interface Section {
  entry: Entry;
  /** Of its title, from 1. */
  level: number;
  text: BookText;
}

/** A notion, with what is written of it where it has no place of its own in the book. */
export interface GlossaryEntry {
  definition: Definition;
  text: BookText | undefined;
}

export function buildBook(edition: Edition): Book {
  const { proceedings } = edition;
  const sections = proceedings.readingOrder.filter(isRead).map((entry): Section => {
    const level = levelOf(entry);
    return { entry, level, text: readText(entry, proceedings, level + 1) };
  });
  const glossary = sortFrench([...proceedings.list('definitions')], ({ title }) => title).map((definition) => ({
    definition,
    text: isRead(definition) ? undefined : readText(definition, proceedings, GLOSSARY_LEVEL),
  }));
  return { edition, sections, glossary, indexes: buildIndexes(sections, glossary, proceedings) };
}

/** The level of headings inside what a glossary says of a notion: below its own title and the term. */
const GLOSSARY_LEVEL = 3;

const levelOf = (entry: Entry): number => ('chapter' in entry ? depthOf(entry.chapter) + 1 : depthOf(entry));
const depthOf = ({ parent }: Chapter): number => (parent ? depthOf(parent) + 1 : 1);

/** What stands in a sentence under a title that is not its own text: of a notion, its definition. */
export const glossOf = ({ entry, text }: Pick<Section, 'entry' | 'text'>): string | undefined =>
  descriptorOf(entry).hasGloss || text.units.length === 0 ? entry.summary : undefined;

/** Who speaks in a text, each in their capacity there; undefined where the source gives none. */
export const speakersIn = (entry: Entry): { name: string; standing: string | undefined; resource: Resource }[] =>
  entry.kind === 'interventions'
    ? entry.speakers.map((appearance) => {
        const standing = standingOf(appearance);
        const { person } = appearance;
        return { name: standing === undefined ? resourceLabel(person) : person.name, standing, resource: person };
      })
    : [];

/** What others are to a text. */
export const relationsIn = (entry: Entry) =>
  (descriptorOf(entry).relations?.(entry) ?? []).filter(({ those }) => those.length > 0);

/** The address of a text or a thing inside the book, the same in all formats: `lieux.angers`, `interventions.x.k7f`. */
export const bookId = ({ kind, slug }: Pick<Resource, 'kind' | 'slug'>, anchor?: string): string =>
  [kind, slug, ...(anchor ? [anchor] : [])].join('.');

/** The persons who are known by that slug. */
export const findPerson = (slug: string, proceedings: Proceedings) => {
  const person = proceedings.find('intervenants', slug);
  return person?.kind === 'intervenants' ? person : undefined;
};

/** How an index calls a thing: a person by the family name first. */
export const indexedName = (resource: Resource): string =>
  resource.kind === 'intervenants'
    ? [resource.filedName, resource.distinction && `(${resource.distinction})`].filter(Boolean).join(' ')
    : resourceLabel(resource);
