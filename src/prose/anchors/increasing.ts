/**
 * The longest part of a list of pairs whose second members rise as the first do: what has kept its order.
 * @param pairs by rising first member
 */
export function longestIncreasing(pairs: readonly Pair[]): Pair[] {
  // For each length, the pair that ends a rising part of that length lowest; each pair knows the one before it.
  const ends: number[] = [];
  const before: (number | undefined)[] = [];
  pairs.forEach(([, second], at) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[ends[middle]!]![1] < second) low = middle + 1;
      else high = middle;
    }
    before[at] = ends[low - 1];
    ends[low] = at;
  });
  const found: Pair[] = [];
  for (let at = ends.at(-1); at !== undefined; at = before[at]) found.push(pairs[at]!);
  return found.reverse();
}

/** The places of one thing in two lists. */
export type Pair = readonly [before: number, after: number];
