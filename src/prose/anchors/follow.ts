import { longestIncreasing, type Pair } from './increasing.ts';
import { matchWords } from './match-words.ts';
import { countWords, isTelling, listWords } from './words.ts';

/** The share of a passage that is found in another from which it may be that one. */
const ENOUGH = 1 / 4;
/** The same, where the other is known to be a third: a turn of phrase may come back. */
const ENOUGH_ELSEWHERE = 1 / 2;
/** The same, for words found nowhere else, in the place where the passage stood. */
const ENOUGH_IN_PLACE = 1 / 5;
/** The least sum of two shares: of what was, that is found again, and of what is, that was there. */
const ENOUGH_OF_BOTH = 1 / 2;

/**
 * Where the passages of a text have gone in its new version. Those that are word for word the same are found first, wherever
 * they stand. Between those that kept their order, words are matched in order; what that loses (moved, for one) is looked
 * for by its pairs of words; what is still lost, by rare words between two neighbours that are known.
 * A word counts the less, the more often the text has it: any two passages have « de la » in common.
 */
export function followPassages(before: readonly string[], after: readonly string[]): Following {
  const texts = new Texts(before.map(listWords), after.map(listWords));
  const to = matchWhole(texts);
  const claims = new Claims(texts, to);
  followInOrder(texts, claims);
  followByPairs(texts, claims, ENOUGH);
  followBetweenNeighbours(texts, claims);
  const isFree = (now: number) => !claims.has(now);
  return {
    to: claims.to,
    owners: claims.listOwners(),
    doubts: new Map(
      claims.lost().flatMap((old) => {
        const candidate = findCandidate(texts, claims.to, old, isFree);
        return candidate === undefined ? [] : [[old, candidate] as const];
      }),
    ),
  };
}

/**
 * The same of passages that are no text together, and may have gone anywhere: only what is found again word for word, or by
 * half of its pairs of words.
 */
export function followAnywhere(before: readonly string[], after: readonly string[]): Following['to'] {
  const texts = new Texts(before.map(listWords), after.map(listWords));
  const claims = new Claims(texts, matchWhole(texts));
  followByPairs(texts, claims, ENOUGH_ELSEWHERE);
  return claims.to;
}

/** Ranks are those of the lists of passages. */
export interface Following {
  /** For each passage of before, the one that it has become, or in which it stands now; undefined for one that is lost. */
  to: readonly (number | undefined)[];
  /** For each passage of now that some have become, the one of these that it mostly is. */
  owners: ReadonlyMap<number, number>;
  /** Of the lost, those that an unknown passage of now may be, with that passage. */
  doubts: ReadonlyMap<number, number>;
}

/** Two versions of a text: the words of each passage, or its pairs of words. */
class Texts {
  readonly before: readonly (readonly string[])[];
  readonly after: readonly (readonly string[])[];
  readonly #before: ReadonlyMap<string, number>;
  readonly #after: ReadonlyMap<string, number>;

  constructor(before: readonly (readonly string[])[], after: readonly (readonly string[])[]) {
    this.before = before;
    this.after = after;
    this.#before = countWords(before);
    this.#after = countWords(after);
  }

  /** How many times the version that has a word most often has it. */
  timesOf(word: string): number {
    return Math.max(this.#before.get(word) ?? 0, this.#after.get(word) ?? 0);
  }

  /** How much a word tells: 1 when no version has it twice, nothing when every text has it. */
  weightOf(word: string): number {
    return isTelling(word) ? 1 / this.timesOf(word) : 0;
  }

  weigh(words: readonly string[]): number {
    return words.reduce((sum, word) => sum + this.weightOf(word), 0);
  }
}

/** Which passage each has become, so far, and by how much. */
class Claims {
  readonly to: (number | undefined)[];
  /** By passage of now, those that it was, with the weight of what they share. */
  readonly #claims = new Map<number, Map<number, number>>();

  constructor(texts: Texts, whole: readonly Pair[]) {
    this.to = texts.before.map(() => undefined);
    for (const [old, now] of whole) this.add(old, now, Infinity);
  }

  add(old: number, now: number, weight: number): void {
    this.to[old] = now;
    const claims = this.#claims.get(now) ?? new Map<number, number>();
    this.#claims.set(now, claims.set(old, weight));
  }

  has(now: number): boolean {
    return this.#claims.has(now);
  }

  lost(): number[] {
    return this.to.flatMap((now, old) => (now === undefined ? [old] : []));
  }

  listOwners(): Map<number, number> {
    return new Map(
      [...this.#claims].map(([now, claims]) => [
        now,
        [...claims].reduce((best, claim) => (claim[1] > best[1] ? claim : best))[0],
      ]),
    );
  }
}

/** The passages that are the same word for word, and that neither version has twice. */
function matchWhole({ before, after }: Texts): Pair[] {
  const key = (words: readonly string[]) => words.join(' ');
  const places = placesOfOnce(after.map(key));
  return [...placesOfOnce(before.map(key))].flatMap(([words, old]): Pair[] => {
    const now = places.get(words);
    return now === undefined ? [] : [[old, now]];
  });
}

function placesOfOnce(keys: readonly string[]): Map<string, number> {
  const places = new Map<string, number>();
  const repeated = new Set<string>();
  keys.forEach((key, place) => {
    if (places.has(key)) repeated.add(key);
    places.set(key, place);
  });
  for (const key of repeated) places.delete(key);
  return places;
}

/** Matches words between each two passages that are known and have kept their order. */
function followInOrder(texts: Texts, claims: Claims): void {
  const known = claims.to.flatMap((now, old): Pair[] => (now === undefined ? [] : [[old, now]]));
  let [from, start] = [0, 0];
  for (const [old, now] of [...longestIncreasing(known), [texts.before.length, texts.after.length] as const]) {
    followWithin(texts, claims, ranksBetween(from, old), ranksBetween(start, now));
    [from, start] = [old + 1, now + 1];
  }
}

const ranksBetween = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);

function followWithin(texts: Texts, claims: Claims, ranks: readonly number[], places: readonly number[]): void {
  const olds = ranks.filter((old) => claims.to[old] === undefined);
  const news = places.filter((now) => !claims.has(now));
  if (olds.length === 0 || news.length === 0) return;
  const [before, after] = [spread(olds, texts.before), spread(news, texts.after)];
  const shared = new Map(olds.map((old) => [old, new Map<number, number>()]));
  for (const [at, place] of matchWords(before.words, after.words)) {
    const byPassage = shared.get(before.ranks[at]!)!;
    const now = after.ranks[place]!;
    byPassage.set(now, (byPassage.get(now) ?? 0) + texts.weightOf(before.words[at]!));
  }
  for (const [old, byPassage] of shared) {
    const [now, weight] = heaviest(byPassage);
    const [was, is] = [texts.weigh(texts.before[old]!), texts.weigh(texts.after[now] ?? [])];
    if (isSame(weight, { was, is, enough: ENOUGH })) claims.add(old, now, weight);
  }
}

/** Whether what two passages share makes them one. */
const isSame = (shared: number, { was, is, enough }: { was: number; is: number; enough: number }): boolean =>
  shared > 0 && shared >= enough * was && shared / was + shared / is >= ENOUGH_OF_BOTH;

/** The words of some passages as one text, each with the rank of its passage. */
function spread(ranks: readonly number[], passages: readonly (readonly string[])[]) {
  const words = ranks.flatMap((rank) => passages[rank]!);
  return { words, ranks: ranks.flatMap((rank) => passages[rank]!.map(() => rank)) };
}

/** The first of the heaviest. */
function heaviest(weights: ReadonlyMap<number, number>): readonly [rank: number, weight: number] {
  let best: readonly [number, number] = [-1, 0];
  for (const [rank, weight] of weights) if (weight > best[1]) best = [rank, weight];
  return best;
}

/**
 * Looks for each lost passage by its pairs of words, wherever they stand now.
 * @param ofUnknown the share of them that a passage must have which nobody has claimed
 */
function followByPairs(texts: Texts, claims: Claims, ofUnknown: number): void {
  const lost = claims.lost();
  if (lost.length === 0) return;
  const pairs = new Texts(texts.before.map(listPairs), texts.after.map(listPairs));
  const places = new Map<string, number[]>();
  pairs.after.forEach((ofPassage, now) => {
    for (const pair of ofPassage) {
      const known = places.get(pair);
      if (known) known.push(now);
      else places.set(pair, [now]);
    }
  });
  const taken = new Set([...places.values()].flat().filter((now) => claims.has(now)));
  for (const old of lost) {
    const own = pairs.before[old]!;
    const shared = new Map<number, number>();
    for (const pair of own) {
      for (const now of places.get(pair) ?? []) shared.set(now, (shared.get(now) ?? 0) + pairs.weightOf(pair));
    }
    const [now, weight] = heaviest(shared);
    shared.delete(now);
    const isAlone = heaviest(shared)[1] < weight;
    const enough = taken.has(now) ? ENOUGH_ELSEWHERE : ofUnknown;
    const [was, is] = [pairs.weigh(own), pairs.weigh(pairs.after[now] ?? [])];
    if (isAlone && isSame(weight, { was, is, enough })) claims.add(old, now, weight);
  }
}

/** Each word with the next, once; a single word, alone. */
const listPairs = (words: readonly string[]): string[] =>
  words.length === 1 ? [...words] : [...new Set(words.slice(1).map((word, at) => `${words[at]} ${word}`))];

/** Looks for each passage that is still lost among the unknown ones between the same neighbours. */
function followBetweenNeighbours(texts: Texts, claims: Claims): void {
  const listRare = (words: readonly string[]) =>
    new Set(words.filter((word) => isTelling(word) && texts.timesOf(word) === 1));
  const lost = claims.lost();
  if (lost.length === 0) return;
  const rare = texts.after.map(listRare);
  for (const old of lost) {
    const own = listRare(texts.before[old]!);
    const shared = new Map(
      placesOf(claims.to, old, texts.after.length)
        .filter((now) => !claims.has(now))
        .map((now) => [now, rare[now]!.intersection(own).size]),
    );
    const [now, count] = heaviest(shared);
    const [was, is] = [own.size, rare[now]?.size ?? 0];
    if (isSame(count, { was, is, enough: ENOUGH_IN_PLACE })) claims.add(old, now, count);
  }
}

/** The places between the neighbours of a lost passage. */
function placesOf(to: readonly (number | undefined)[], old: number, length: number): number[] {
  const previous = to.slice(0, old).findLast((now) => now !== undefined) ?? -1;
  const next = to.slice(old + 1).find((now) => now !== undefined) ?? length;
  return ranksBetween(previous + 1, next);
}

/** The unknown passage that a lost one may have become: one that stands in its place, else any. */
function findCandidate(
  texts: Texts,
  to: readonly (number | undefined)[],
  old: number,
  isFree: (now: number) => boolean,
): number | undefined {
  return placesOf(to, old, texts.after.length).find(isFree) ?? [...texts.after.keys()].find(isFree);
}
