import type { Entry, Organisation, Person, Place } from '../../model/entities.ts';
import type { Proceedings } from '../../model/proceedings.ts';
import type { Identifier } from '../../schema/index.ts';
import { toSlug } from '../../prose/letters.ts';
import { bookId } from '../places.ts';
import { element, lines, words } from './xml.ts';

/** The persons, places and organisations of the proceedings, to which the texts point. */
export function writeStandOff(proceedings: Proceedings): string {
  const lists: [string, string[]][] = [
    ['listPerson', [...proceedings.list('intervenants').map(writePerson), ...listUnnamed(proceedings)]],
    ['listPlace', proceedings.list('lieux').map(writePlace)],
    ['listOrg', proceedings.list('organisations').map(writeOrganisation)],
  ];
  const filled = lists.filter(([, items]) => items.length > 0);
  return filled.length === 0
    ? ''
    : element('standOff', {}, lines(...filled.map(([name, items]) => element(name, {}, lines(...items)))));
}

/** Those who speak in a text and have no page: in each they are others. */
const listUnnamed = (proceedings: Proceedings): string[] =>
  proceedings
    .list('interventions')
    .flatMap((entry) =>
      entry.voices.map(({ name, organisations }) =>
        element(
          'person',
          { 'xml:id': unnamedId(entry, name) },
          words('persName', name, { type: 'unnamed' }),
          ...organisations.map((organisation) =>
            element('affiliation', {}, words('orgName', organisation.name, { ref: `#${bookId(organisation)}` })),
          ),
        ),
      ),
    );

export const unnamedId = (entry: Pick<Entry, 'kind' | 'slug'>, name: string): string =>
  `voix.${bookId(entry)}.${toSlug(name)}`;

const numbers = (identifiers: readonly Identifier[]): string[] =>
  identifiers.map(({ name, value }) => words('idno', value, { type: name.replace(/\s+/g, '-') }));

const writePerson = (person: Person): string =>
  element(
    'person',
    { 'xml:id': bookId(person) },
    element(
      'persName',
      {},
      words('forename', person.givenName),
      person.givenName ? ' ' : '',
      words('surname', person.familyName),
    ),
    ...person.aliases.map((alias) => words('persName', alias, { type: 'alias' })),
    ...numbers(person.identifiers),
    words('note', person.note),
  );

const writePlace = (place: Place): string =>
  element(
    'place',
    { 'xml:id': bookId(place) },
    words('placeName', place.name, { 'xml:lang': place.nameLanguage }),
    ...place.aliases.map((alias) => words('placeName', alias, { type: 'alias' })),
    ...place.localNames.map(({ name, language }) => words('placeName', name, { type: 'local', 'xml:lang': language })),
    ...place.countries.map(({ code, name }) => words('country', name, { key: code })),
    place.coordinates &&
      element('location', {}, words('geo', `${place.coordinates.latitude} ${place.coordinates.longitude}`)),
    words('note', place.note),
    ...numbers(place.identifiers),
  );

const writeOrganisation = (organisation: Organisation): string =>
  element(
    'org',
    { 'xml:id': bookId(organisation) },
    words('orgName', organisation.name, { 'xml:lang': organisation.nameLanguage }),
    words('orgName', organisation.acronym, { type: 'acronym' }),
    ...organisation.aliases.map((alias) => words('orgName', alias, { type: 'alias' })),
    ...numbers(organisation.identifiers),
    organisation.place &&
      element('placeName', { ref: `#${bookId(organisation.place)}` }, words('name', organisation.place.name)),
    words('note', organisation.note),
  );
