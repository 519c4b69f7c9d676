import type { Entry, Resource } from '../model/entities.ts';
import { onceForEach } from '../prose/lazily.ts';
import { absoluteUrl, pathOf } from '../site/paths.ts';
import type { Book, GlossaryEntry } from './book.ts';
import type { BookText, Destination, Inline } from './text/tree.ts';
import { eachInline } from './text/walk.ts';

/**
 * The name of a text, of a place in one, or of a thing, of which every format makes its addresses: `interventions.x.k7f`,
 * `lieux.angers`. Where a thing stands in an index, it begins with `index.`.
 */
export const bookId = ({ kind, slug }: Pick<Resource, 'kind' | 'slug'>, anchor?: string): string =>
  anchor ? `${kind}.${slug}.${anchor}` : `${kind}.${slug}`;

/** Where a notion stands in the glossary: under its own name, unless that is the name of its place among the texts. */
export const glossaryId = ({ definition, text }: GlossaryEntry): string =>
  text ? bookId(definition) : `glossaire.${definition.slug}`;

/** The name of a place of what stands around the texts: `programme.ouverture`. */
export const matterId = (matter: string, anchor: string): string => `${matter}.${anchor}`;

/** A place of the book that links may lead to. */
export interface Place {
  id: string;
  /** In which part it stands: a text, what stands around the texts by its id, the glossary or the indexes. */
  within: Entry | string;
}

/** Every place of the book that links may lead to. */
export const listPlaces = onceForEach(({ sections, matters, glossary, indexes }: Book): readonly Place[] => [
  ...sections.flatMap(({ entry, text }) => placesIn(entry, text)),
  ...matters.flatMap(({ id, text }) => [id, ...anchorsIn(text)].map((place) => ({ id: place, within: id }))),
  ...glossary.flatMap(({ definition, text }) => (text ? placesIn(definition, text, 'glossaire') : [])),
  ...indexes.flatMap(({ items }) =>
    items.map(({ resource }) => ({ id: `index.${bookId(resource)}`, within: 'index' })),
  ),
]);

const placesIn = (entry: Entry, text: BookText, within: Entry | string = entry): Place[] => [
  { id: bookId(entry), within },
  ...anchorsIn(text).map((anchor) => ({ id: bookId(entry, anchor), within })),
];

/** The anchors of a text. */
export const anchorsIn = ({ units, notes }: BookText): string[] => [
  ...units.flatMap(({ anchor, flow }) => [
    ...(anchor === undefined ? [] : [anchor]),
    ...(flow.type === 'heading' ? [flow.anchor] : []),
    ...(flow.type === 'list' ? flow.items.flatMap((item) => item.anchor ?? []) : []),
  ]),
  ...notes.map(({ anchor }) => anchor),
];

/** The places to which something in texts leads; a note is always one. */
export function listTargets(texts: readonly (BookText | undefined)[]): Set<string> {
  const targets = new Set<string>();
  for (const text of texts) {
    const look = (inline: Inline): void => {
      if (inline.type === 'link') for (const id of idsOf(inline.to)) targets.add(id);
    };
    for (const { flow } of text?.units ?? []) eachInline([flow], look);
    for (const { flow } of text?.notes ?? []) eachInline(flow, look);
  }
  return targets;
}

/** The places of the book where a link may lead, the best first. */
export function idsOf(to: Destination): string[] {
  switch (to.type) {
    case 'text':
      return [bookId(to.entry, to.anchor), bookId(to.entry)];
    case 'entity':
      return [`index.${bookId(to.resource)}`, bookId(to.resource)];
    case 'place':
      return [to.id];
    default:
      return [];
  }
}

/** Where a link leads outside the book: away, or to the site where its address is known. */
export function urlOf(to: Destination, site: URL | undefined): string | undefined {
  if (to.type === 'web') return to.url;
  return site && absoluteUrl(pathTo(to), site);
}

function pathTo(to: Exclude<Destination, { type: 'web' }>): string {
  if (to.type === 'entity') return pathOf(to.resource);
  return to.type === 'text' ? `${pathOf(to.entry)}${to.anchor ? `#${to.anchor}` : ''}` : to.path;
}
