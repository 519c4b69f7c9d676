import { closest, distance } from 'fastest-levenshtein';
import { onceForEach } from '../prose/lazily.ts';
import { foldLetters } from '../prose/letters.ts';

/** The known value nearest to a misspelt one, if it is near enough to be what was meant. */
export function findNearest(value: string, known: Iterable<string>): string | undefined {
  const folded = foldAll(known);
  if (folded.size === 0) return undefined;
  const wanted = foldLetters(value);
  const best = closest(wanted, [...folded.keys()]);
  if (distance(wanted, best) <= Math.max(2, Math.ceil(wanted.length / 3))) return folded.get(best);
  // A family name or a part of a compound is often all that was remembered.
  const part = [...folded.keys()].find((candidate) => wanted.length > 3 && candidate.includes(wanted));
  return part && folded.get(part);
}

/** « vouliez-vous « amiens » ? », or nothing. */
export function suggest(value: string, known: Iterable<string>): string | undefined {
  const nearest = findNearest(value, known);
  return nearest === undefined ? undefined : `vouliez-vous « ${nearest} » ?`;
}

/** Kept for the next question: thousands of names may be asked about as many times. */
const foldAll = onceForEach(
  (known: Iterable<string> & object) => new Map([...known].map((name) => [foldLetters(name), name])),
);
