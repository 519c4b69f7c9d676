/**
 * Edits forgiven in a word of this many letters: none in short words, where every word is near another; one up to
 * seven letters; two beyond.
 */
export const editsForgiven = (length: number): number => (length < 4 ? 0 : length <= 7 ? 1 : 2);

/** The known words nearest to a misspelt one within `limit` edits, nearest first; names before other words. */
export function findNearestWords(
  word: string,
  known: Iterable<string>,
  names: { has(word: string): boolean },
  limit: number,
): string[] {
  const near: { candidate: string; distance: number }[] = [];
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) > limit) continue;
    const distance = editDistance(word, candidate, limit);
    if (distance <= limit) near.push({ candidate, distance });
  }
  const rank = ({ candidate, distance }: { candidate: string; distance: number }) =>
    distance - (names.has(candidate) ? 0.5 : 0) - (candidate[0] === word[0] ? 0.25 : 0);
  return near.sort((a, b) => rank(a) - rank(b)).map(({ candidate }) => candidate);
}

/**
 * The number of letters to insert, delete, replace or swap with their neighbour to make `a` into `b` (optimal string
 * alignment). Past `limit` the exact number no longer matters: anything greater is returned. The distance that the checks
 * use is faster over thousands of names, but counts two swapped letters as two edits: too many for one word typed in haste.
 */
export function editDistance(a: string, b: string, limit: number): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(previous[column]! + 1, current[column - 1]! + 1, previous[column - 1]! + (same ? 0 : 1));
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        cost = Math.min(cost, beforePrevious[column - 2]! + 1);
      }
      current.push(cost);
    }
    if (Math.min(...current) > limit) return limit + 1;
    beforePrevious = previous;
    previous = current;
  }
  return previous[b.length]!;
}
