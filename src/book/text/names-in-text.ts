import type { Nodes } from 'mdast';
import type { Resource } from '../../model/entities.ts';
import type { ResolvedMention } from '../../model/proceedings.ts';
import { groupBy } from '../../model/group-by.ts';
import { listTextPlaces, toWritten } from '../../prose/text-places.ts';

/** A stretch of a node of text that names something. */
export interface NameInText {
  start: number;
  end: number;
  what: readonly Resource[];
  /** Whether the name begins here: one that goes through several nodes is one name. */
  isFirst: boolean;
}

/** Where in the nodes of a tree its names stand: mentions are known by their places in the text of a block. */
export function placeNames(mentions: readonly ResolvedMention[]): ReadonlyMap<Nodes, readonly NameInText[]> {
  const placed = new Map<Nodes, NameInText[]>();
  for (const [part, own] of groupBy(mentions, (mention) => [mention.part])) {
    const places = listTextPlaces(part.node);
    for (const { start, end, what } of joinMentions(own)) {
      const within = places.filter((place) => Math.max(start, place.start) < Math.min(end, place.end));
      for (const [rank, place] of within.entries()) {
        const stretch = { start: Math.max(start, place.start), end: Math.min(end, place.end) };
        const names = placed.get(place.node) ?? [];
        placed.set(place.node, names);
        names.push({ ...toWritten(place, stretch), what, isFirst: rank === 0 });
      }
    }
  }
  return placed;
}

/** The mentions of one place together; of names that overlap, the place of the longest. */
function joinMentions(mentions: readonly ResolvedMention[]): { start: number; end: number; what: Resource[] }[] {
  const joined: { start: number; end: number; what: Resource[] }[] = [];
  const inOrder = mentions.toSorted((a, b) => a.start - b.start || b.end - a.end);
  for (const { start, end, resource } of inOrder) {
    const last = joined.at(-1);
    if (!last || start >= last.end) joined.push({ start, end, what: [resource] });
    else if (!last.what.includes(resource)) last.what.push(resource);
  }
  return joined;
}
