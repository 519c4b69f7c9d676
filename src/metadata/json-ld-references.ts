import type { DefinedTermLeaf, PersonLeaf } from 'schema-dts';
import {
  nameOf,
  type Definition,
  type Organisation,
  type Person as Speaker,
  type Place as Somewhere,
  type Resource,
  type Theme,
} from '../model/entities.ts';
import type { Ids } from './ids.ts';
import type { Node, OrganizationNode, PlaceNode } from './nodes.ts';

/** What schema.org calls a place, by what it is. A territory may be no country: both are areas that are administered. */
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

/** What an authority calls itself; whatever administers a place is one too. */
const AUTHORITY =
  /^(?:commune|municipalité|ville|intercommunalité|communauté|métropole|département|région|ministère|collectivité|État)\b/u;

/** A thing by its name, for a page that is not its own. */
export function refer(resource: Speaker, ids: Ids): PersonLeaf;
export function refer(resource: Somewhere, ids: Ids): PlaceNode;
export function refer(resource: Organisation, ids: Ids): OrganizationNode;
export function refer(resource: Theme | Definition, ids: Ids): DefinedTermLeaf;
export function refer(resource: Resource, ids: Ids): Node;
export function refer(resource: Resource, ids: Ids): Node {
  const name = nameOf(resource);
  const id = { '@id': ids.of(resource), name };
  switch (resource.kind) {
    case 'intervenants':
      return { '@type': 'Person', ...id };
    case 'lieux':
      return { '@type': PLACE_TYPES[resource.type], ...id };
    case 'organisations':
      return { '@type': organisationTypeOf(resource), ...id };
    case 'themes':
      return { '@type': 'DefinedTerm', ...id };
    case 'definitions':
      return { '@type': 'DefinedTerm', '@id': ids.notion(resource), name };
    case 'parties':
      return { '@type': 'Chapter', ...id };
    case 'interventions':
    case 'etudes-de-cas':
      return { '@type': 'ScholarlyArticle', ...id };
    case 'pages':
      return { '@type': 'AboutPage', ...id };
  }
}

const organisationTypeOf = ({ territory, type }: Organisation): 'Organization' | 'GovernmentOrganization' =>
  territory || AUTHORITY.test(type) ? 'GovernmentOrganization' : 'Organization';
