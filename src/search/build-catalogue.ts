import { isEntry, type Entity, type Entry, type Person, type Place, type Resource } from '../model/entities.ts';
import type { Proceedings } from '../model/proceedings.ts';
import { bylineOf, chapterLabel, resourceLabel } from '../site/labels.ts';
import { pathOf } from '../site/paths.ts';
import { kindNames } from '../site/kind-names.ts';
import type { CataloguePage } from './catalogue.ts';
import type { Facet } from './facets.ts';
import { NAMED_KINDS } from './names.ts';

/**
 * The catalogue of every page that a search can lead to: entities by name, then the texts in the order of the proceedings.
 * @param textIds path of a page → Pagefind's name for its text
 */
export function buildCatalogue(proceedings: Proceedings, textIds: ReadonlyMap<string, string>): CataloguePage[] {
  return proceedings.resources.map((resource) => {
    const path = pathOf(resource).slice(1);
    const isNamed = NAMED_KINDS.includes(resource.kind);
    return {
      kind: resource.kind,
      path,
      title: isNamed ? titleOf(resource) : '',
      byline: isNamed ? bylineFor(resource, proceedings) : '',
      names: namesOf(resource),
      facets: facetsOf(resource, proceedings),
      textId: textIds.get(path),
    };
  });
}

const titleOf = (resource: Resource): string => ('name' in resource ? resource.name : resourceLabel(resource));

function namesOf(resource: Resource): string[] {
  switch (resource.kind) {
    case 'lieux':
      return [...resource.aliases, ...resource.localNames.map(({ name }) => name)];
    case 'organisations':
      return [...(resource.acronym === undefined ? [] : [resource.acronym]), ...resource.aliases];
    case 'intervenants':
      return [resource.familyName, ...resource.aliases];
    case 'definitions':
      return resource.variants;
    default:
      return [];
  }
}

function bylineFor(resource: Resource, proceedings: Proceedings): string {
  if (isEntry(resource)) return bylineOf(resource);
  return resource.kind === 'pages' ? '' : describeEntity(resource, proceedings);
}

function describeEntity(entity: Entity, proceedings: Proceedings): string {
  switch (entity.kind) {
    case 'intervenants':
      return proceedings.capacitiesOf(entity)[0] ?? '';
    case 'lieux':
      return [entity.type, ...entity.countries.map(({ name }) => name)].join(', ');
    case 'organisations':
      return [entity.acronym, entity.type].filter(Boolean).join(', ');
    case 'themes':
      return '';
  }
}

function facetsOf(resource: Resource, proceedings: Proceedings): Partial<Record<Facet, string[]>> {
  const { persons, places, organisations, themes, chapter } = subjectsOf(resource, proceedings);
  const unique = (values: string[]) => [...new Set(values)];
  return {
    genre: [kindNames[resource.kind].label],
    intervenant: unique(persons.map(({ name }) => name)),
    ville: unique(places.filter(({ type }) => type === 'ville').map(({ name }) => name)),
    pays: unique(places.flatMap(({ countries }) => countries.map(({ name }) => name))),
    theme: unique(themes.map(({ name }) => name)),
    organisation: unique(organisations.map(({ name }) => name)),
    chapitre: chapter === undefined ? [] : [chapter],
  };
}

function subjectsOf(resource: Resource, proceedings: Proceedings): Subjects {
  const none: Subjects = { persons: [], places: [], organisations: [], themes: [], chapter: undefined };
  if (isEntry(resource)) {
    return {
      persons: speakersOf(resource),
      places: resource.places,
      organisations: organisationsOf(resource),
      themes: resource.themes,
      chapter: chapterLabel(resource.kind === 'parties' ? resource : resource.chapter),
    };
  }
  switch (resource.kind) {
    case 'intervenants':
      return { ...none, persons: [resource], organisations: proceedings.organisationsOf(resource) };
    case 'lieux':
      return { ...none, places: [resource] };
    case 'organisations':
      return { ...none, organisations: [resource], places: resource.place ? [resource.place] : [] };
    case 'themes':
      return { ...none, themes: [resource] };
    case 'pages':
      return none;
  }
}

interface Subjects {
  persons: Person[];
  places: Place[];
  organisations: { name: string }[];
  themes: { name: string }[];
  chapter: string | undefined;
}

function organisationsOf(entry: Entry): { name: string }[] {
  switch (entry.kind) {
    case 'interventions':
      return [...entry.organisations, ...entry.speakers.flatMap(({ organisations }) => organisations)];
    case 'etudes-de-cas':
      return [...entry.partners, ...entry.organisations];
    case 'definitions':
      return [...entry.organisations, ...entry.proposers.filter(({ kind }) => kind === 'organisations')];
    case 'parties':
      return entry.organisations;
  }
}

function speakersOf(entry: Entry): Person[] {
  switch (entry.kind) {
    case 'interventions':
      return entry.speakers.map(({ person }) => person);
    case 'etudes-de-cas':
      return entry.presenters;
    case 'definitions':
      return entry.proposers.filter((proposer): proposer is Person => proposer.kind === 'intervenants');
    case 'parties':
      return [];
  }
}
