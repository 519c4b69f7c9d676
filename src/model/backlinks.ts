import type { Kind, Reference } from '../schema/index.ts';
import type { Entry, Resource } from './entities.ts';
import { groupBy } from './group-by.ts';
import type { Proceedings } from './proceedings.ts';

/** One reference from an entry to a resource. */
export interface Backlink {
  /** The entry that refers. */
  entry: Entry;
  /** The anchor of the paragraph, quotation or note that holds it; empty for a field, and for a text before any of them. */
  anchor: string;
  /** The name of the field that makes it, « mention », « link », « quotation » or « voice »; « spoken for » of those in whose name one speaks. */
  how: string;
}

/**
 * The references that other entries make to each resource, in the order of the entries: fields, mentions, links, quotations, voices.
 * @throws {Error} on a field that names nothing
 */
export const indexBacklinks = (entries: readonly Entry[], proceedings: Lookup): Map<Resource, Backlink[]> =>
  groupBy(
    entries.flatMap((entry) => listReferencesOf(entry, proceedings)),
    ({ entry, target }) => (target && target !== entry ? [target] : []),
  );

/** What an entry refers to; a link may lead nowhere. */
function listReferencesOf(entry: Entry, proceedings: Lookup): (Backlink & { target: Resource | undefined })[] {
  const { references, body } = entry;
  const from = (target: Resource | undefined, anchor: string, how: string) => ({ entry, target, anchor, how });
  return [
    ...references.map((reference) => from(proceedings.get<Kind>(reference.kind, reference.slug), '', howOf(reference))),
    ...proceedings.mentionsIn(entry).map(({ resource, anchor }) => from(resource, anchor, 'mention')),
    ...body.links.map(({ kind, slug, node }) =>
      from(proceedings.find(kind, slug), body.partOf(node)?.anchor ?? '', 'link'),
    ),
    ...body.quotations.map(({ by, anchor }) => from(proceedings.find('intervenants', by), anchor, 'quotation')),
    ...body.sayings.flatMap(({ voice, anchor }) =>
      voice?.kind === 'reported'
        ? voice.of.map((by) => from(proceedings.find('intervenants', by), anchor, 'voice'))
        : [],
    ),
  ];
}

const howOf = ({ kind, path: [field] }: Reference): string =>
  (field === 'intervenants' || field === 'voix') && kind === 'organisations' ? SPOKEN_FOR : String(field);

/** To speak in someone's name is not to speak of them. */
export const SPOKEN_FOR = 'spoken for';

type Lookup = Pick<Proceedings, 'find' | 'get' | 'mentionsIn'>;
