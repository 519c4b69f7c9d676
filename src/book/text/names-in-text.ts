import type { Nodes } from 'mdast';
import type { Resource } from '../../model/entities.ts';
import type { ResolvedMention } from '../../model/proceedings.ts';
import { groupBy } from '../../model/group-by.ts';
import { listSigns } from '../../prose/text.ts';

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
    const signs = listSigns(part.node);
    for (const { start, end, what } of joinMentions(own)) {
      let last: NameInText | undefined;
      let within: Nodes | undefined;
      for (const sign of signs.slice(start, end)) {
        if (!sign) continue;
        if (last && sign.node === within) last.end = sign.at + 1;
        else {
          last = { start: sign.at, end: sign.at + 1, what, isFirst: last === undefined };
          within = sign.node;
          const names = placed.get(within) ?? [];
          placed.set(within, names);
          names.push(last);
        }
      }
    }
  }
  return placed;
}

/** What is named in one place together; of names that overlap, the place of the longest. */
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
