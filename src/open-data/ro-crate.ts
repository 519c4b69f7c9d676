import type { Seminar } from '../model/entities.ts';
import { toSlug } from '../prose/letters.ts';
import { openDataText } from '../words/index.ts';
import { CRATE, dataFilesOf, type DataFile } from './data-files.ts';
import { homeOf } from './addresses.ts';
import type { Edition } from '../site/edition.ts';

/**
 * The description of all files by RO-Crate 1.2: a list of things in JSON-LD that refer to each other.
 * @param sizes file → its size in bytes
 */
export function toCrate(edition: Edition, sizes: ReadonlyMap<string, number>): string {
  const files = dataFilesOf(edition.proceedings).map((file) => toFile(file, sizes.get(file.name)!));
  const graph: Thing[] = [
    {
      '@id': CRATE,
      '@type': 'CreativeWork',
      about: { '@id': './' },
      conformsTo: { '@id': VERSION },
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
    identifier: publication.doi === undefined ? undefined : refer(toIdentifier(publication.doi)),
    publisher: publication.publisher === undefined ? undefined : refer(toPublisher(publication.publisher)),
    editor: publication.editors.length === 0 ? undefined : publication.editors.map((editor) => refer(toEditor(editor))),
    about: refer(toEvent(seminar)),
    isBasedOn: refer(toSource(seminar)),
    hasPart: files.map(refer),
  };
}

/** Everything else that the root refers to. */
function listContext(seminar: Seminar): Thing[] {
  const { licence, publisher, editors, doi } = seminar.publication;
  return [
    ...(licence ? [{ '@id': licence.url, '@type': 'CreativeWork', name: licence.name, identifier: licence.id }] : []),
    ...(publisher === undefined ? [] : [toPublisher(publisher)]),
    ...editors.map(toEditor),
    ...(doi === undefined ? [] : [toIdentifier(doi)]),
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

const toIdentifier = (doi: string): Thing => ({
  '@id': `https://doi.org/${doi}`,
  '@type': 'PropertyValue',
  propertyID: 'https://registry.identifiers.org/registry/doi',
  value: `doi:${doi}`,
  url: `https://doi.org/${doi}`,
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

/** A file; that of a table in JSON is what its schema says. */
const toFile = ({ name, table, format }: DataFile, size: number): Thing => ({
  '@id': name,
  '@type': 'File',
  name: `${table.title} (${format.label})`,
  description: table.description,
  encodingFormat: format.mediaType,
  contentSize: String(size),
  conformsTo: name === `${table.name}.json` ? { '@id': `${table.name}.schema.json` } : undefined,
});
