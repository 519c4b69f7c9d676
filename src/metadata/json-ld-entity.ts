import type { PersonLeaf } from 'schema-dts';
import type { Entity, Organisation, Person as Speaker, Place as Somewhere, ResourceOf } from '../model/entities.ts';
import type { Proceedings } from '../model/proceedings.ts';
import { pathOf } from '../site/paths.ts';
import type { Ids } from './ids.ts';
import { refer } from './json-ld-references.ts';
import type { Node, OrganizationNode, PlaceNode } from './nodes.ts';
import type { AddressedEdition } from './page.ts';

/** The page of a person, a place, an organisation or a theme, and what it is about. */
export function describeEntity(entity: Entity, { proceedings }: AddressedEdition, ids: Ids): Node[] {
  const page = { '@id': ids.page(pathOf(entity)), inLanguage: proceedings.seminar.language } as const;
  const around = { isPartOf: { '@id': ids.website }, mainEntity: { '@id': ids.of(entity) } } as const;
  return describers[entity.kind](entity as never, { page, around, proceedings, ids });
}

interface Context {
  page: { '@id': string; inLanguage: string };
  around: { isPartOf: { '@id': string }; mainEntity: { '@id': string } };
  proceedings: Proceedings;
  ids: Ids;
}

const describers: { [K in Entity['kind']]: (entity: ResourceOf<K>, context: Context) => Node[] } = {
  intervenants: (person, { page, around, proceedings, ids }) => [
    { '@type': 'ProfilePage', ...page, ...around },
    describePerson(person, proceedings, ids),
  ],
  lieux: (place, { page, around, proceedings, ids }) => [
    { '@type': 'WebPage', ...page, ...around },
    describePlace(place, ids),
    // Those that bear its name have no page but this one.
    ...proceedings
      .organisationsAt(place)
      .filter(({ standsWith }) => standsWith)
      .map((organisation) => describeOrganisation(organisation, ids)),
  ],
  organisations: (organisation, { page, around, ids }) => [
    { '@type': 'WebPage', ...page, ...around },
    describeOrganisation(organisation, ids),
  ],
  themes: (theme, { page, around, ids }) => [
    { '@type': 'CollectionPage', ...page, ...around },
    {
      '@type': 'DefinedTerm',
      '@id': ids.of(theme),
      name: theme.name,
      ...(theme.description !== undefined && { description: theme.description }),
      inDefinedTermSet: { '@id': ids.termSet('themes') },
    },
  ],
};

function describePerson(person: Speaker, proceedings: Proceedings, ids: Ids): PersonLeaf {
  const organisations = proceedings.organisationsOf(person).map((organisation) => refer(organisation, ids));
  return {
    ...refer(person, ids),
    ...(person.givenName && { givenName: person.givenName, familyName: person.familyName }),
    ...listed('alternateName', person.aliases),
    ...listed('jobTitle', proceedings.capacitiesOf(person)),
    ...listed('affiliation', organisations),
    ...(proceedings.appearancesOf(person).length > 0 && { performerIn: { '@id': ids.event } }),
    ...(person.biography && { description: person.biography }),
    ...(person.portrait && { image: ids.page(person.portrait.path) }),
    ...sameAs(person),
  };
}

const describePlace = (place: Somewhere, ids: Ids): PlaceNode => ({
  ...refer(place, ids),
  ...listed('alternateName', [...place.aliases, ...place.localNames.map(({ name }) => name)]),
  ...(place.coordinates && { geo: { '@type': 'GeoCoordinates', ...place.coordinates } }),
  ...listed(
    'containedInPlace',
    place.countries
      .filter(({ name }) => name !== place.name)
      .map(({ name }) => ({ '@type': 'Country' as const, name })),
  ),
  ...sameAs(place),
});

const describeOrganisation = (organisation: Organisation, ids: Ids): OrganizationNode => ({
  ...refer(organisation, ids),
  ...listed('alternateName', [...(organisation.acronym ? [organisation.acronym] : []), ...organisation.aliases]),
  ...(organisation.place && { location: refer(organisation.place, ids) }),
  ...sameAs(organisation),
});

const sameAs = ({ identifiers }: Entity) =>
  listed(
    'sameAs',
    identifiers.map(({ url }) => url),
  );

/** A property that is left out where it has no value. */
const listed = <Name extends string, Value>(name: Name, values: readonly Value[]) =>
  (values.length > 0 ? { [name]: values } : {}) as { [N in Name]?: readonly Value[] };
