import type { Entity, Entry, Person, Place, Resource } from '../model/entities.ts';
import type { Proceedings } from '../model/proceedings.ts';
import { bylineOf, chapterLabel, resourceLabel } from '../site/labels.ts';
import { pathOf } from '../site/paths.ts';
import { kindNames } from '../site/text.ts';
import { FACETS, type Facet } from './facets.ts';
import { listFoldedVariants, toIndexedText } from './fold.ts';

/**
 * The page that the indexer reads for a resource. It is made from the model, not from the built page: no furniture
 * to leave out, apostrophes that the indexer splits on, and the same anchors as the built page.
 */
export function toIndexDocument(resource: Resource, proceedings: Proceedings): IndexDocument {
  const { title, lead, names, byline, blocks } = describeForSearch(resource, proceedings);
  const text = [title, lead, ...names, ...blocks.map((block) => block.text)].join(' ');
  const meta = {
    kind: kindNames[resource.kind].label,
    byline,
    alias: [...names, ...listFoldedVariants(text)].join(', '),
  };
  return {
    url: pathOf(resource),
    html: [
      '<!doctype html><html lang="fr"><body data-pagefind-body>',
      `<h1>${escape(title)}</h1>`,
      ...Object.entries(meta).map(([name, value]) => attributed('meta', name, value)),
      ...listFacetValues(resource, proceedings).map(([name, value]) => attributed('filter', name, value)),
      lead && `<p>${escape(lead)}</p>`,
      ...names.map((name) => `<p>${escape(name)}</p>`),
      ...blocks.map(({ anchor, text }) => `<p${anchor && ` id="${anchor}"`}>${escape(text)}</p>`),
      '</body></html>',
    ].join('\n'),
  };
}

/** What is handed to Pagefind. */
export interface IndexDocument {
  /** Path from the root of the site. */
  url: string;
  html: string;
}

interface Description {
  title: string;
  lead: string;
  /** Other names. */
  names: string[];
  /** Who speaks, or what tells the thing from its namesakes, in one line. */
  byline: string;
  blocks: { anchor: string; text: string }[];
}

/** What the search says of a resource. */
export function describeForSearch(resource: Resource, proceedings: Proceedings): Description {
  const byline = bylineFor(resource, proceedings);
  const title = resourceLabel(resource);
  if ('body' in resource) {
    const names = resource.kind === 'definitions' ? [resource.term, ...resource.variants] : [];
    const blocks = resource.body.blocks.map(({ anchor, text, numbered }) => ({ anchor: numbered ? anchor : '', text }));
    const notes = resource.body.notes.map((text) => ({ anchor: '', text }));
    return { title, lead: resource.summary, names, byline, blocks: [...blocks, ...notes] };
  }
  return { title, lead: leadOf(resource, proceedings), names: namesOf(resource), byline, blocks: [] };
}

function leadOf(entity: Entity, proceedings: Proceedings): string {
  switch (entity.kind) {
    case 'intervenants':
      return proceedings.capacitiesOf(entity).join('. ');
    case 'lieux':
      return [entity.type, ...entity.countries.map(({ name }) => name)].join(', ');
    case 'organisations':
      return [entity.type, entity.place?.name].filter(Boolean).join(', ');
    case 'themes':
      return entity.description;
  }
}

function namesOf(entity: Entity): string[] {
  const local = entity.kind === 'lieux' ? entity.localNames.map(({ name }) => name) : [];
  const acronym = entity.kind === 'organisations' && entity.acronym ? [entity.acronym] : [];
  return [...acronym, ...entity.aliases, ...local];
}

function bylineFor(resource: Resource, proceedings: Proceedings): string {
  if (resource.kind === 'intervenants') return proceedings.capacitiesOf(resource)[0] ?? '';
  if (isEntry(resource)) return bylineOf(resource);
  return resource.kind === 'pages' ? '' : leadOf(resource, proceedings);
}

function listFacetValues(resource: Resource, proceedings: Proceedings): [Facet, string][] {
  const { persons, places, organisations, themes, chapter } = facetSubjects(resource, proceedings);
  const cities = places.filter(({ type }) => type === 'ville');
  const values: Record<Facet, string[]> = {
    genre: [kindNames[resource.kind].label],
    intervenant: persons.map(({ name }) => name),
    ville: cities.map(({ name }) => name),
    pays: places.flatMap(({ countries }) => countries.map(({ name }) => name)),
    theme: themes.map(({ name }) => name),
    organisation: organisations.map(({ name }) => name),
    chapitre: chapter === undefined ? [] : [chapter],
  };
  return FACETS.flatMap((facet) => [...new Set(values[facet])].map((value): [Facet, string] => [facet, value]));
}

function facetSubjects(resource: Resource, proceedings: Proceedings) {
  const none = { persons: [] as Person[], places: [] as Place[], organisations: [], themes: [], chapter: undefined };
  if (isEntry(resource)) {
    return {
      persons: speakersOf(resource),
      places: resource.places,
      organisations: resource.organisations,
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

function isEntry(resource: Resource): resource is Entry {
  return 'body' in resource && resource.kind !== 'pages';
}

/** An element without text whose attribute Pagefind reads: values may hold commas and colons. */
function attributed(role: 'meta' | 'filter', name: string, value: string): string {
  return value === '' ? '' : `<i data-pagefind-${role}="${name}[data-value]" data-value="${escape(value)}"></i>`;
}

function escape(text: string): string {
  return toIndexedText(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}
