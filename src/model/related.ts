import type { Entity, Entry, Resource } from './entities.ts';

/** An entry close to another, with the entities that both meet, rarest first. */
export interface RelatedEntry {
  entry: Entry;
  shared: Entity[];
}

/**
 * Ranks the entries that share entities with `entry`. A shared entity weighs the inverse of the number of
 * entries that meet it: sharing a village says much, sharing a country says little. Ties fall in reading order.
 * @param named what the fields of the entry name
 */
export function rankRelated(
  entry: Entry,
  named: readonly Resource[],
  referrers: (resource: Resource) => readonly Entry[],
  rank: ReadonlyMap<Entry, number>,
): RelatedEntry[] {
  const scores = new Map<Entry, { score: number; shared: Entity[] }>();
  const met = [...new Set<Resource>([...entry.places, ...entry.organisations, ...entry.themes, ...named])]
    .filter((target): target is Entity => 'name' in target)
    .sort((a, b) => referrers(a).length - referrers(b).length);
  for (const entity of met) {
    const others = referrers(entity);
    if (others.length > COMMON) continue;
    for (const other of others) {
      if (other === entry || other.kind === 'parties') continue;
      const found = scores.get(other) ?? { score: 0, shared: [] };
      found.score += 1 / others.length;
      found.shared.push(entity);
      scores.set(other, found);
    }
  }
  return [...scores]
    .sort(([a, { score: x }], [b, { score: y }]) => y - x || rank.get(a)! - rank.get(b)!)
    .map(([other, { shared }]) => ({ entry: other, shared }));
}

/** Entities met by more entries than this tell nothing; leaving them out also keeps the work linear. */
const COMMON = 50;
