import { closest, distance } from 'fastest-levenshtein';

/** The known value nearest to a misspelt one, if it is near enough to be what was meant. */
export function findNearest(value: string, known: Iterable<string>): string | undefined {
  const candidates = [...known];
  if (candidates.length === 0) return undefined;
  const folded = new Map(candidates.map((candidate) => [fold(candidate), candidate]));
  const wanted = fold(value);
  const best = closest(wanted, [...folded.keys()]);
  if (distance(wanted, best) <= Math.max(2, Math.ceil(wanted.length / 3))) return folded.get(best);
  // A family name or a part of a compound is often all that was remembered.
  return candidates.find((candidate) => wanted.length > 3 && fold(candidate).includes(wanted));
}

/** « vouliez-vous « nantes » ? », or nothing. */
export function suggest(value: string, known: Iterable<string>): string | undefined {
  const nearest = findNearest(value, known);
  return nearest === undefined ? undefined : `vouliez-vous « ${nearest} » ?`;
}

/** Without accents or case. */
export function fold(value: string): string {
  return value
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
}
