import type { BookLeaf, EducationEventLeaf, EventLeaf, OrganizationLeaf, PersonLeaf, WebSiteLeaf } from 'schema-dts';
import { publishedOn } from '../citing/authorship.ts';
import type { Seminar } from '../model/entities.ts';
import type { Session } from '../model/programme.ts';
import { PAGE_SIZE } from '../site/pagination.ts';
import { paths, sessionPath } from '../site/paths.ts';
import { doiUrl } from './facts.ts';
import type { Ids } from './ids.ts';
import { refer } from './json-ld-references.ts';
import type { Node } from './nodes.ts';
import type { AddressedEdition } from './page.ts';

/** The site, the edition as a book, and the seminar. */
export function describeEdition({ proceedings }: AddressedEdition, ids: Ids): Node[] {
  const { seminar } = proceedings;
  // Whoever is only quoted did not take part.
  const persons = proceedings.list('intervenants').filter((person) => proceedings.appearancesOf(person).length > 0);
  return [
    describeWebsite(seminar, ids),
    describeBook(seminar, ids),
    {
      ...describeEvent(seminar, ids),
      description: seminar.description,
      // Of very many, each says so on their own page.
      ...(persons.length <= PAGE_SIZE && { performer: persons.map((person) => refer(person, ids)) }),
    },
  ];
}

const describeWebsite = (seminar: Seminar, ids: Ids): WebSiteLeaf => ({
  '@type': 'WebSite',
  '@id': ids.website,
  url: ids.page(paths.home),
  name: seminar.shortTitle,
  inLanguage: seminar.language,
  mainEntity: { '@id': ids.book },
  potentialAction: {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${ids.page(paths.search)}?q={search_term_string}` },
    // Google's own property, outside the vocabulary.
    ...{ 'query-input': 'required name=search_term_string' },
  },
});

function describeBook(seminar: Seminar, ids: Ids): BookLeaf {
  const { publisher, editors, licence, isbn, doi } = seminar.publication;
  const { source } = seminar;
  return {
    '@type': 'Book',
    '@id': ids.book,
    url: ids.page(paths.home),
    name: seminar.title,
    alternateName: seminar.shortTitle,
    description: seminar.description,
    inLanguage: seminar.language,
    about: { '@id': ids.event },
    ...(editors.length > 0 && { editor: editors.map(toPerson) }),
    ...(publisher && { publisher: toPublisher(publisher, seminar) }),
    ...(licence && { license: licence.url }),
    ...(isbn && { isbn }),
    ...(doi && { sameAs: doiUrl(doi) }),
    ...(seminar.versions.length > 0 && {
      version: seminar.versions[0]!.version,
      datePublished: seminar.versions.at(-1)!.date,
      dateModified: publishedOn(seminar)!,
    }),
    isBasedOn: {
      '@type': 'CreativeWork',
      name: source.title,
      ...(source.authors.length > 0 && { creditText: source.authors.join(', ') }),
      ...(source.publisher && { publisher: { '@type': 'Organization', name: source.publisher } }),
      ...(source.year && { datePublished: source.year }),
      ...(source.url && { url: source.url }),
    },
  };
}

/** The seminar itself, as any page of it may say. */
export const describeEvent = (seminar: Seminar, ids: Ids): EducationEventLeaf => ({
  '@type': 'EducationEvent',
  '@id': ids.event,
  name: seminar.title,
  startDate: seminar.start,
  endDate: seminar.end,
  ...locationOf(seminar, ids),
  organizer: seminar.organisers.map((organiser) => refer(organiser, ids)),
});

/** A part of the seminar, which the page of the programme describes. */
export const describeSession = (session: Session, seminar: Seminar, ids: Ids): EventLeaf => ({
  '@type': 'Event',
  '@id': ids.page(sessionPath(session)),
  name: session.title,
  startDate: session.day,
  superEvent: describeEvent(seminar, ids),
});

/** The building in its town, or what is known of it. */
function locationOf({ venue, city }: Seminar, ids: Ids): Pick<EducationEventLeaf, 'location'> {
  const town = city && refer(city, ids);
  if (venue === undefined) return town ? { location: town } : {};
  return { location: { '@type': 'Place', name: venue, ...(town && { containedInPlace: town }) } };
}

const toPerson = ({ givenName, familyName }: { givenName: string; familyName: string }): PersonLeaf => ({
  '@type': 'Person',
  name: [givenName, familyName].filter(Boolean).join(' '),
  ...(givenName && { givenName }),
  familyName,
});

/** Whoever publishes is one of those who established the edition, or an organisation. */
function toPublisher(publisher: string, { publication }: Seminar): PersonLeaf | OrganizationLeaf {
  const editor = publication.editors.find(
    ({ givenName, familyName }) => publisher === [givenName, familyName].filter(Boolean).join(' '),
  );
  return editor ? toPerson(editor) : { '@type': 'Organization', name: publisher };
}
