/**
 * Files of words, each of the words between two beginnings: all those that begin with the same two letters are in the same
 * file, as far as it stays small; with the same three otherwise.
 */

/** In characters: beginnings share a file until it has so many… */
const LEAST = 2000;
/** … and are told apart by one more letter from so many on. */
const MOST = 6000;

/**
 * Where each file begins.
 * @param weights every word, folded, with the number of characters that it adds to its file
 */
export function cutShards(weights: Iterable<readonly [word: string, weight: number]>): string[] {
  const byTwo = new Map<string, Map<string, number>>();
  for (const [word, weight] of weights) {
    const group = byTwo.get(word.slice(0, 2)) ?? new Map<string, number>();
    byTwo.set(word.slice(0, 2), group);
    group.set(word.slice(0, 3), (group.get(word.slice(0, 3)) ?? 0) + weight);
  }
  const units = [...byTwo].flatMap(([beginning, group]): [string, number][] => {
    const weight = [...group.values()].reduce((sum, part) => sum + part, 0);
    return weight > MOST ? [...group] : [[beginning, weight]];
  });
  units.sort(([a], [b]) => (a < b ? -1 : 1));
  const starts: string[] = [];
  let filled = Infinity;
  for (const [beginning, weight] of units) {
    if (filled >= LEAST || filled + weight > MOST) {
      // Before all else stands what comes before the first: a word that nobody has is looked for somewhere.
      starts.push(starts.length === 0 ? '' : beginning);
      filled = 0;
    }
    filled += weight;
  }
  return starts;
}

/** The number of the file where a folded word would be; -1 when there is no file. */
export function shardOf(word: string, starts: readonly string[]): number {
  let [least, most] = [0, starts.length];
  while (least < most) {
    const middle = (least + most) >> 1;
    if (starts[middle]! <= word) least = middle + 1;
    else most = middle;
  }
  return least - 1;
}

/** The numbers of all files that hold words with a beginning. */
export function shardsBeginning(beginning: string, starts: readonly string[]): number[] {
  const [first, last] = [shardOf(beginning, starts), shardOf(`${beginning}\uFFFF`, starts)];
  return Array.from({ length: last - Math.max(first, 0) + 1 }, (_, place) => Math.max(first, 0) + place).filter(
    (shard) => shard < starts.length,
  );
}
