import type { DefinedTermLeaf, PersonLeaf } from 'schema-dts';
import {
  nameOf,
  type Definition,
  type Organisation,
  type Person as Speaker,
  type Place as Somewhere,
  type Resource,
  type ResourceOf,
  type Theme,
} from '../model/entities.ts';
import type { Ids } from './ids.ts';
import type { Node, OrganizationNode, PlaceNode } from './nodes.ts';
import { text } from '../words/index.ts';

/** The types of places in schema.org. A territory may be no country: both are areas that are administered. */
const PLACE_TYPES = {
  ville: 'City',
  quartier: 'Place',
  site: 'Place',
  détroit: 'BodyOfWater',
  département: 'AdministrativeArea',
  comté: 'AdministrativeArea',
  région: 'AdministrativeArea',
  'pays ou territoire': 'AdministrativeArea',
  'aire régionale': 'Place',
  mer: 'SeaBodyOfWater',
  continent: 'Continent',
} as const satisfies Record<Somewhere['type'], string>;

/** A thing by its name, for a page that is not its own. */
export function refer(resource: Speaker, ids: Ids): PersonLeaf;
export function refer(resource: Somewhere, ids: Ids): PlaceNode;
export function refer(resource: Organisation, ids: Ids): OrganizationNode;
export function refer(resource: Theme | Definition, ids: Ids): DefinedTermLeaf;
export function refer(resource: Resource, ids: Ids): Node;
export function refer(resource: Resource, ids: Ids): Node {
  const name = nameOf(resource);
  const id = { '@id': resource.kind === 'definitions' ? ids.notion(resource) : ids.of(resource), name };
  return { '@type': typeOf(resource), ...id } as Node;
}

/** The type of a resource in schema.org. */
const typeOf = (resource: Resource): string => types[resource.kind](resource as never);

const types: { [K in Resource['kind']]: (resource: ResourceOf<K>) => string } = {
  intervenants: () => 'Person',
  lieux: ({ type }) => PLACE_TYPES[type],
  organisations: organisationTypeOf,
  themes: () => 'DefinedTerm',
  definitions: () => 'DefinedTerm',
  parties: () => 'Chapter',
  interventions: () => 'ScholarlyArticle',
  'etudes-de-cas': () => 'ScholarlyArticle',
  debats: () => 'Question',
  pages: () => 'AboutPage',
};

function organisationTypeOf({ territory, type }: Organisation): 'Organization' | 'GovernmentOrganization' {
  return territory || (type !== undefined && text.authority.test(type)) ? 'GovernmentOrganization' : 'Organization';
}
