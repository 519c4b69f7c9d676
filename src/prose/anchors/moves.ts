import { followAnywhere } from './follow.ts';

/**
 * The passages that texts have lost which stand, new, in others.
 * @returns by lost passage, the new one that it has become
 */
export function findMoves<Lost extends { text: string }, New extends { text: string }>(
  lost: readonly Lost[],
  fresh: readonly New[],
): Map<Lost, New> {
  if (lost.length === 0 || fresh.length === 0) return new Map();
  const to = followAnywhere(
    lost.map(({ text }) => text),
    fresh.map(({ text }) => text),
  );
  return new Map(lost.flatMap((passage, rank) => (to[rank] === undefined ? [] : [[passage, fresh[to[rank]]!]])));
}
