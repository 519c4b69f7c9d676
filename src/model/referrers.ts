import type { Kind, Reference } from '../schema/index.ts';
import type { Entry, Resource } from './entities.ts';
import { groupBy } from './group-by.ts';
import type { Proceedings } from './proceedings.ts';

/**
 * The other entries that refer to each resource, in their order: by fields, mentions, links, quotations, voices.
 * @throws {Error} on a field that names nothing
 */
export const indexReferrers = (entries: readonly Entry[], proceedings: Lookup): Map<Resource, Entry[]> =>
  groupBy(entries, (entry) => [...listReferred(entry, proceedings)]);

/** The resources that an entry refers to; a link may lead nowhere. */
function listReferred(entry: Entry, proceedings: Lookup): Set<Resource> {
  const { references, body } = entry;
  const findPerson = (slug: string) => proceedings.find('intervenants', slug) ?? [];
  const referred = new Set([
    ...references.filter(isSpokenOf).map(({ kind, slug }) => proceedings.get<Kind>(kind, slug)),
    ...proceedings.mentionsIn(entry).map(({ resource }) => resource),
    ...body.links.flatMap(({ kind, slug }) => proceedings.find(kind, slug) ?? []),
    ...body.quotations.flatMap(({ by }) => findPerson(by)),
    ...body.sayings.flatMap(({ voice }) => (voice?.kind === 'reported' ? voice.of.flatMap(findPerson) : [])),
  ]);
  referred.delete(entry);
  return referred;
}

/** To speak in someone's name is not to speak of them. */
const isSpokenOf = ({ kind, path: [field] }: Reference): boolean =>
  !((field === 'intervenants' || field === 'voix') && kind === 'organisations');

type Lookup = Pick<Proceedings, 'find' | 'get' | 'mentionsIn'>;
