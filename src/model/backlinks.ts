import type { Entry, Resource } from './entities.ts';

/** For every resource, the entries that refer to it: by a resolved field, a link in the text or a quotation. */
export function indexReferrers(
  entries: readonly Entry[],
  find: (kind: string, slug: string) => Resource | undefined,
): Map<Resource, Set<Entry>> {
  const index = new Map<Resource, Set<Entry>>();
  for (const entry of entries) {
    const linked = entry.body.links.flatMap(({ kind, slug }) => find(kind, slug) ?? []);
    const quoted = entry.body.quotations.flatMap(({ by }) => find('intervenants', by) ?? []);
    for (const target of new Set([...fieldTargets(entry), ...linked, ...quoted])) {
      if (target === entry) continue;
      const referrers = index.get(target) ?? new Set();
      index.set(target, referrers.add(entry));
    }
  }
  return index;
}

/** What an entry refers to by its fields, its chapter aside. */
export function fieldTargets(entry: Entry): Resource[] {
  const met = [...entry.places, ...entry.organisations, ...entry.themes];
  switch (entry.kind) {
    case 'parties':
      return met;
    case 'interventions':
      return [...met, ...entry.speakers.flatMap(({ person, organisations }) => [person, ...organisations])];
    case 'etudes-de-cas':
      return [...met, ...entry.partners, ...entry.presenters];
    case 'definitions':
      return [...met, ...entry.proposers, ...entry.notions];
  }
}
