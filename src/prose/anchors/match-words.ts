import { longestIncreasing, type Pair } from './increasing.ts';

/** Product of two lengths up to which every word is compared with every other. */
const SMALL = 20_000;
/** Cuts inside cuts beyond which no text goes. */
const DEEPEST = 40;

/**
 * The words that two texts share in the same order, as pairs of places. Words that each text has once are matched first, then
 * those that each has once between two of these, and so on; what is short is compared whole. The time grows with the length
 * of the texts, not with its square.
 */
export function matchWords(before: readonly string[], after: readonly string[]): Pair[] {
  const pairs: Pair[] = [];
  matchRange({ before, after, pairs }, { from: 0, to: before.length }, { from: 0, to: after.length }, 0);
  return pairs;
}

interface Texts {
  before: readonly string[];
  after: readonly string[];
  /** The pairs found, in order. */
  pairs: Pair[];
}

interface Range {
  from: number;
  to: number;
}

function matchRange(texts: Texts, old: Range, now: Range, depth: number): void {
  const { before, after, pairs } = texts;
  let [from, start] = [old.from, now.from];
  while (from < old.to && start < now.to && before[from] === after[start]) pairs.push([from++, start++]);
  let [to, end] = [old.to, now.to];
  while (from < to && start < end && before[to - 1] === after[end - 1]) [to, end] = [to - 1, end - 1];
  matchMiddle(texts, { from, to }, { from: start, to: end }, depth);
  for (let at = to; at < old.to; at += 1) pairs.push([at, end + at - to]);
}

function matchMiddle(texts: Texts, old: Range, now: Range, depth: number): void {
  if (old.from === old.to || now.from === now.to) return;
  if ((old.to - old.from) * (now.to - now.from) <= SMALL) return matchSmall(texts, old, now);
  const kept = depth < DEEPEST ? longestIncreasing(listUnique(texts, old, now)) : [];
  if (kept.length === 0) return;
  let [from, start] = [old.from, now.from];
  for (const [at, place] of kept) {
    matchRange(texts, { from, to: at }, { from: start, to: place }, depth + 1);
    texts.pairs.push([at, place]);
    [from, start] = [at + 1, place + 1];
  }
  matchRange(texts, { from, to: old.to }, { from: start, to: now.to }, depth + 1);
}

/** The words that stand once on each side. */
function listUnique({ before, after }: Texts, old: Range, now: Range): Pair[] {
  const places = placesOfUnique(after, now);
  return [...placesOfUnique(before, old)].flatMap(([word, at]): Pair[] => {
    const place = places.get(word);
    return place === undefined ? [] : [[at, place]];
  });
}

function placesOfUnique(words: readonly string[], { from, to }: Range): Map<string, number> {
  const places = new Map<string, number>();
  const repeated = new Set<string>();
  for (let at = from; at < to; at += 1) {
    const word = words[at]!;
    if (places.has(word)) repeated.add(word);
    places.set(word, at);
  }
  for (const word of repeated) places.delete(word);
  return places;
}

/** The longest common part of two short texts, by the table of the lengths that are left. */
function matchSmall({ before, after, pairs }: Texts, old: Range, now: Range): void {
  const width = now.to - now.from + 1;
  const lengths = new Uint16Array((old.to - old.from + 1) * width);
  const lengthAt = (at: number, place: number) => (at - old.from) * width + place - now.from;
  for (let at = old.to - 1; at >= old.from; at -= 1) {
    for (let place = now.to - 1; place >= now.from; place -= 1) {
      lengths[lengthAt(at, place)] =
        before[at] === after[place]
          ? lengths[lengthAt(at + 1, place + 1)]! + 1
          : Math.max(lengths[lengthAt(at + 1, place)]!, lengths[lengthAt(at, place + 1)]!);
    }
  }
  let [at, place] = [old.from, now.from];
  while (at < old.to && place < now.to) {
    if (before[at] === after[place]) pairs.push([at++, place++]);
    else if (lengths[lengthAt(at + 1, place)]! >= lengths[lengthAt(at, place + 1)]!) at += 1;
    else place += 1;
  }
}
