import { authorsOf, issuedOn, publishedOn } from '../citing/authorship.ts';
import type { Entry } from '../model/entities.ts';
import { invertedName, keywordsOf } from './facts.ts';
import { toMetas, type LinkElement, type Meta, type Tag } from './page.ts';
import type { Edition } from '../site/edition.ts';

/** The schemas of Dublin Core. Readers know them by these addresses alone, in http. */
export const SCHEMAS: LinkElement[] = [
  { rel: 'schema.DC', href: 'http://purl.org/dc/elements/1.1/' },
  { rel: 'schema.DCTERMS', href: 'http://purl.org/dc/terms/' },
];

/** The elements of Dublin Core for an entry, which ISIDORE and other catalogues read. */
export function describeEntry(entry: Entry, { proceedings }: Edition): Meta[] {
  const { seminar } = proceedings;
  return toMetas([
    ['DC.title', entry.title],
    ...entry.translations.map(({ title }): Tag => ['DCTERMS.alternative', title]),
    ...authorsOf(entry, proceedings).map((person): Tag => ['DC.creator', invertedName(person)]),
    ['DC.publisher', seminar.publication.publisher],
    ['DC.date', issuedOn(entry, proceedings)[0]],
    ['DC.language', entry.language ?? seminar.language],
    ...keywordsOf(entry).map((keyword): Tag => ['DC.subject', keyword]),
    ...entry.themes.map(({ name }): Tag => ['DC.subject', name]),
    ['DCTERMS.abstract', entry.abstract.join(' ')],
    ...entry.translations.map(({ abstract }): Tag => ['DCTERMS.abstract', abstract.join(' ')]),
    ...proceedings.namedIn(entry, 'lieux').map(({ name }): Tag => ['DC.coverage.spatial', name]),
    ['DC.type', 'Text'],
    ['DCTERMS.isPartOf', seminar.title],
  ]);
}

/** The same for the home page, which is that of the whole book. */
export function describeEdition({ proceedings: { seminar } }: Edition): Meta[] {
  return toMetas([
    ['DC.title', seminar.title],
    ...seminar.publication.editors.map((editor): Tag => ['DC.contributor', invertedName(editor)]),
    ['DC.publisher', seminar.publication.publisher],
    ['DC.date', publishedOn(seminar)],
    ['DC.language', seminar.language],
    ['DC.coverage.spatial', seminar.city?.name],
    ['DC.type', 'Text'],
  ]);
}
