import {
  chapterOf,
  isEntry,
  nameOf,
  type Entry,
  type Organisation,
  type Person,
  type Place,
  type Resource,
} from '../model/entities.ts';
import { groupBy } from '../model/group-by.ts';
import type { Subjects } from '../model/kinds/descriptor.ts';
import { descriptorOf } from '../model/kinds/index.ts';
import type { Proceedings } from '../model/proceedings.ts';
import { speakersOf, resourceLabel } from '../site/labels.ts';
import { pathOf } from '../site/paths.ts';
import { kindNames, searchText } from '../words/index.ts';
import { voiceIn } from '../model/voices.ts';
import type { CataloguePage } from './catalogue.ts';
import type { Facet } from './facets.ts';
import { NAMED_KINDS } from './names.ts';
import { nameOf as nameOfText } from './numbered-texts.ts';

/** Every page that a search can lead to, in the order of their numbers: kind by kind, and in each as they come. */
export function buildCatalogue(proceedings: Proceedings): CataloguePage[] {
  return listByKind(proceedings).map((resource, number) => {
    const isNamed = NAMED_KINDS.includes(resource.kind);
    const { names, resultLine } = descriptorOf(resource);
    return {
      kind: resource.kind,
      path: pathOf(resource).slice(1),
      title: isNamed ? nameOf(resource) : '',
      byline: isEntry(resource)
        ? isNamed
          ? speakersOf(resource)
          : ''
        : (resultLine?.(resource, proceedings) ?? []).join(', '),
      names: [...(names?.(resource) ?? []), ...(resource.kind === 'lieux' ? namesOfGuests(resource, proceedings) : [])],
      facets: facetsOf(resource, proceedings),
      textId: nameOfText(number),
    };
  });
}

/** Everything that has a page, each kind on its own. */
export const listByKind = ({ resources }: Proceedings): Resource[] =>
  [...groupBy(resources, ({ kind }) => [kind]).values()].flat();

/** The names of the institutions that stand on the page of a place. */
const namesOfGuests = (place: Place, proceedings: Proceedings): string[] =>
  proceedings
    .organisationsAt(place)
    .filter(({ standsWith }) => standsWith)
    .flatMap((guest) => [guest.name, ...(descriptorOf(guest).names?.(guest) ?? [])]);

/** The organisations in whose name one speaks in an entry, those that are something to it, and those that it names. */
function listOrganisations(entry: Entry, proceedings: Proceedings): Organisation[] {
  const { spokenFor, relations } = descriptorOf(entry);
  const related = (relations?.(entry) ?? []).flatMap(({ those }) => those);
  return [
    ...(spokenFor?.(entry) ?? []),
    ...related.filter((resource) => resource.kind === 'organisations'),
    ...proceedings.namedIn(entry, 'organisations'),
  ];
}

/**
 * Who speaks in a text: those whose intervention it reports, and those in whose voice a block is. Who presents a case or
 * proposes a notion says nothing there: the words are the source's.
 */
function speakersIn(entry: Entry, proceedings: Proceedings): Person[] {
  const reported = entry.kind === 'interventions' ? (descriptorOf(entry).speakers?.(entry) ?? []) : [];
  const slugs = new Set(entry.body.sayings.flatMap((block) => voiceIn(entry, block).of));
  return [
    ...reported.filter((speaker) => speaker.kind === 'intervenants'),
    ...[...slugs].map((slug) => proceedings.get('intervenants', slug)),
  ];
}

/** The voices that speak in a text, each as the facet calls it. */
function voicesOf(entry: Entry, { seminar }: Proceedings): string[] {
  const kinds = new Set(entry.body.sayings.map((block) => voiceIn(entry, block).kind));
  const labels = { ...searchText.voices, source: seminar.source.name };
  return (['quoted', 'reported', 'source', 'editor'] as const)
    .filter((kind) => kinds.has(kind))
    .map((kind) => labels[kind]);
}

/** The years of which a text speaks. */
const yearsIn = ({ body }: Entry): string[] =>
  body.passages.flatMap(({ text }) => text.match(/\b(?:18|19|20)\d\d\b(?![\u00A0\u202F]\d{3})/g) ?? []);

function facetsOf(resource: Resource, proceedings: Proceedings): Partial<Record<Facet, string[]>> {
  const { subjects } = descriptorOf(resource);
  const { persons, places, organisations, themes }: Required<Subjects> = {
    persons: isEntry(resource) ? speakersIn(resource, proceedings) : [],
    places: isEntry(resource) ? proceedings.namedIn(resource, 'lieux') : [],
    organisations: isEntry(resource) ? listOrganisations(resource, proceedings) : [],
    themes: isEntry(resource) ? resource.themes : [],
    ...subjects?.(resource, proceedings),
  };
  const unique = (values: string[]) => [...new Set(values)];
  return {
    genre: [kindNames[resource.kind].label],
    voix: isEntry(resource) ? voicesOf(resource, proceedings) : [],
    intervenant: unique(persons.map(resourceLabel)),
    ville: unique(places.filter(({ type }) => type === 'ville').map(({ name }) => name)),
    pays: unique(places.flatMap(({ countries }) => countries.map(({ name }) => name))),
    theme: unique(themes.map(({ name }) => name)),
    annee: isEntry(resource) ? unique(yearsIn(resource)).sort() : [],
    chapitre: isEntry(resource) ? [resourceLabel(chapterOf(resource))] : [],
    organisation: unique(organisations.map(({ name }) => name)),
  };
}
