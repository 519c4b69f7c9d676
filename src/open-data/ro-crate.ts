import type { Seminar } from '../model/entities.ts';
import { toSlug } from '../prose/letters.ts';
import { openDataText } from '../site/open-data-text.ts';
import { homeOf, type Edition } from './edition.ts';
import type { DescribedTable } from './table.ts';

/** The file that describes all others to programs; its name is RO-Crate's. */
export const CRATE = 'ro-crate-metadata.json';

/** What it says, by RO-Crate 1.2: a list of things in JSON-LD that refer to each other. */
export function toCrate(edition: Edition, tables: readonly DescribedTable[]): string {
  const files = tables.flatMap(toFiles);
  const graph: Thing[] = [
    {
      '@id': CRATE,
      '@type': 'CreativeWork',
      about: { '@id': './' },
      conformsTo: { '@id': `${VERSION}` },
    },
    toRoot(edition, files),
    ...listContext(edition.proceedings.seminar),
    ...files,
  ];
  return `${JSON.stringify({ '@context': `${VERSION}/context`, '@graph': graph }, undefined, 2)}\n`;
}

const VERSION = 'https://w3id.org/ro/crate/1.2';

interface Thing extends Record<string, unknown> {
  '@id': string;
  '@type': string;
}

const refer = ({ '@id': id }: Thing) => ({ '@id': id });

function toRoot(edition: Edition, files: readonly Thing[]): Thing {
  const { seminar } = edition.proceedings;
  const { publication, versions } = seminar;
  return {
    '@id': './',
    '@type': 'Dataset',
    name: openDataText.crate.name(seminar.title),
    description: openDataText.crate.description(seminar.source.name),
    datePublished: versions[0]?.date,
    version: versions[0]?.version,
    license: publication.licence ? { '@id': publication.licence.url } : openDataText.reuse.noLicence,
    inLanguage: seminar.language,
    url: homeOf(edition),
    publisher: publication.publisher === undefined ? undefined : refer(toPublisher(publication.publisher)),
    editor: publication.editors.length === 0 ? undefined : publication.editors.map((editor) => refer(toEditor(editor))),
    about: refer(toEvent(seminar)),
    isBasedOn: refer(toSource(seminar)),
    hasPart: files.map(refer),
  };
}

/** Everything else that the root refers to. */
function listContext(seminar: Seminar): Thing[] {
  const { licence, publisher, editors } = seminar.publication;
  return [
    ...(licence ? [{ '@id': licence.url, '@type': 'CreativeWork', name: licence.name, identifier: licence.id }] : []),
    ...(publisher === undefined ? [] : [toPublisher(publisher)]),
    ...editors.map(toEditor),
    toEvent(seminar),
    toSource(seminar),
  ];
}

const toPublisher = (name: string): Thing => ({ '@id': '#editeur', '@type': 'Organization', name });

const toEditor = ({ givenName, familyName }: Seminar['publication']['editors'][number]): Thing => ({
  '@id': `#${toSlug(`${givenName} ${familyName}`)}`,
  '@type': 'Person',
  name: `${givenName} ${familyName}`,
  givenName,
  familyName,
});

const toEvent = ({ title, start, end, venue }: Seminar): Thing => ({
  '@id': '#seminaire',
  '@type': 'Event',
  name: title,
  startDate: start,
  endDate: end,
  location: venue,
});

const toSource = ({ source }: Seminar): Thing => ({
  '@id': '#source',
  '@type': 'CreativeWork',
  name: source.title,
  author: source.authors.length === 0 ? undefined : source.authors,
  publisher: source.publisher,
  datePublished: source.year,
  url: source.url,
});

/** The files of a table; that of its schema says what the one in JSON holds. */
const toFiles = ({ table, files }: DescribedTable): Thing[] =>
  files.map(({ name, format, mediaType, size }) => ({
    '@id': name,
    '@type': 'File',
    name: `${table.title} (${format})`,
    description: table.description,
    encodingFormat: mediaType,
    contentSize: String(size),
    conformsTo: name === `${table.name}.json` ? { '@id': `${table.name}.schema.json` } : undefined,
  }));
