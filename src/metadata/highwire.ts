import { authorsOf, isPaper, issuedOn, publishedOn } from '../citing/authorship.ts';
import type { Entry, Person } from '../model/entities.ts';
import { downloadsOf } from '../site/downloads.ts';
import { absoluteUrl, pathOf, paths } from '../site/paths.ts';
import { eventPlaceOf, invertedName, keywordsOf } from './facts.ts';
import { toMetas, type LinkElement, type Meta, type Tag } from './page.ts';
import type { Edition } from '../site/edition.ts';

/** The schema of the places of an event and of a publication. */
export const EPRINTS: LinkElement = { rel: 'schema.eprints', href: 'http://purl.org/eprint/terms/' };

/**
 * The tags of Highwire Press for an entry, which Zotero, Google Scholar and others read. Their order counts: of the two
 * titles of what contains it, the last decides that it is a paper of a conference, and not a chapter of a book.
 */
export function tagEntry(entry: Entry, { proceedings, site, downloads }: Edition): Meta[] {
  const { seminar } = proceedings;
  const { pdf } = downloadsOf(entry, downloads);
  return toMetas([
    ['citation_title', entry.title],
    ...authorsOf(entry, proceedings).map((person): Tag => ['citation_author', toParted(person)]),
    ...seminar.publication.editors.map((editor): Tag => ['citation_editor', toParted(editor)]),
    ['citation_publication_date', withSlashes(issuedOn(entry, proceedings)[0])],
    ['citation_online_date', withSlashes(publishedOn(seminar))],
    ['citation_inbook_title', seminar.title],
    ['citation_conference_title', isPaper(entry) ? seminar.title : undefined],
    ['citation_publisher', seminar.publication.publisher],
    ['citation_isbn', seminar.publication.isbn],
    ['citation_language', entry.language ?? seminar.language],
    ['citation_keywords', [...keywordsOf(entry), ...entry.themes.map(({ name }) => name)].join(';')],
    ['citation_abstract', entry.abstract.join(' ') || entry.summary],
    ['citation_public_url', site && absoluteUrl(pathOf(entry), site)],
    ['citation_pdf_url', site && pdf && absoluteUrl(pdf.path, site)],
    // Of a paper, readers would take the place of publication for that of the event.
    isPaper(entry)
      ? ['eprints.event_location', eventPlaceOf(seminar)]
      : ['eprints.place_of_pub', seminar.publication.place],
  ]);
}

/** The same for the home page, which is that of the whole book. */
export function tagEdition({ proceedings: { seminar }, site, downloads }: Edition): Meta[] {
  const pdf = downloads?.book.get('a5')?.[0];
  const { publisher, place, editors, isbn, doi } = seminar.publication;
  return toMetas([
    ['citation_title', seminar.title],
    ...editors.map((editor): Tag => ['citation_editor', toParted(editor)]),
    ['citation_publication_date', withSlashes(publishedOn(seminar))],
    ['citation_publisher', publisher],
    ['citation_isbn', isbn],
    ['citation_doi', doi],
    ['citation_language', seminar.language],
    ['citation_abstract', seminar.description],
    ['citation_public_url', site && absoluteUrl(paths.home, site)],
    // No one volume is the whole.
    ['citation_pdf_url', site && pdf && pdf.volume === undefined ? absoluteUrl(pdf.path, site) : undefined],
    ['eprints.place_of_pub', place],
  ]);
}

/**
 * « Nom, Prénom » for readers that guess where names are parted: of a person who stands alone, two names of several words
 * each would be two persons, unless the given names hold together; a single name of several words would be parted at its
 * last space, unless a comma says that it is a family name.
 */
function toParted({ familyName, givenName }: Pick<Person, 'familyName' | 'givenName'>): string {
  if (!familyName.includes(' ')) return invertedName({ familyName, givenName });
  return `${familyName}, ${givenName.replaceAll(' ', '\u00A0')}`.trimEnd();
}

const withSlashes = (day: string | undefined): string | undefined => day?.replaceAll('-', '/');
