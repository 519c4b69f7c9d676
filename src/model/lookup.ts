import type { Kind } from '../schema/index.ts';

/** @throws {Error} naming the missing entry: the check, which runs before every build, reports it with its line. */
export function getFrom<T>(items: ReadonlyMap<string, T>, kind: Kind, slug: string): T {
  const item = items.get(slug);
  if (item === undefined) throw new Error(`Référence inconnue : ${kind}/${slug}. Lancez « npm run check ».`);
  return item;
}
