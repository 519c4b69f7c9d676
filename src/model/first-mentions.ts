import type { Nodes, Text } from 'mdast';
import { isComponent, QUOTE_TAG } from '../prose/elements.ts';
import type { Span } from '../prose/sentences.ts';
import { listTextPlaces, toWritten, type TextPlace } from '../prose/text-places.ts';
import { hostOf, type Entry, type Resource } from './entities.ts';
import { descriptorOf } from './kinds/index.ts';
import type { Proceedings, ResolvedMention } from './proceedings.ts';

/** Words of a text that name something for the first time there. */
export interface FirstMention extends Span {
  resource: Resource;
}

/**
 * Where the text of an entry first names each thing, by the node that holds the words: not in a link, nor in words quoted.
 * What the author has made a link to it before needs no other, nor does who speaks in the text.
 */
export function findFirstMentions(entry: Entry, proceedings: Proceedings): ReadonlyMap<Text, readonly FirstMention[]> {
  const found = new Map<Text, FirstMention[]>();
  // Who speaks is named, with a link, above the text and under each quotation.
  const speakers = descriptorOf(entry).speakers?.(entry) ?? [];
  const met = new Set<Resource>([entry, ...speakers]);
  const places = new Map<ResolvedMention['part'], readonly TextPlace[]>();
  for (const mention of proceedings.mentionsIn(entry)) {
    const resource = hostOf(mention.resource);
    if (met.has(resource)) continue;
    const { part, start, end } = mention;
    const known = places.get(part) ?? listTextPlaces(part.node, isQuoted);
    places.set(part, known);
    const place = placeOf(known, start, end);
    if (!place) continue;
    if (place.link) {
      if (leadsTo(place.link.url, resource)) met.add(resource);
      continue;
    }
    const before = found.get(place.node) ?? [];
    const written = toWritten(place, { start, end });
    // Words that name two things lead to the first.
    if (before.some((other) => other.start < written.end && written.start < other.end)) continue;
    met.add(resource);
    found.set(place.node, [...before, { ...written, resource }]);
  }
  for (const stretches of found.values()) stretches.sort((a, b) => a.start - b.start);
  return found;
}

const isQuoted = (node: Nodes): boolean =>
  isComponent(node, QUOTE_TAG) ||
  node.type === 'blockquote' ||
  node.type === 'linkReference' ||
  node.type === 'heading';

/** The stretch of text that holds another whole: they are in order. */
function placeOf(places: readonly TextPlace[], start: number, end: number): TextPlace | undefined {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]!.end > start) high = middle;
    else low = middle + 1;
  }
  const place = places[low];
  return place && place.start <= start && end <= place.end ? place : undefined;
}

const leadsTo = (url: string, { kind, slug }: Resource): boolean =>
  url.replace(/[?#].*$/, '').replace(/\/$/, '') === (kind === 'pages' ? `/${slug}` : `/${kind}/${slug}`);
