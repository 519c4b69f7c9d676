import { chapterOf, isRead, type Definition, type Entry, type Opposition } from './entities.ts';
import { groupBy } from './group-by.ts';

/** The oppositions of notions: by notion, and by the place where a chapter speaks of it. */
export interface Oppositions {
  byNotion: ReadonlyMap<Definition, readonly Opposition[]>;
  byPlace: ReadonlyMap<Entry, readonly Opposition[]>;
}

/** The oppositions that notions bear, for each notion that takes part, and for the text after which they stand. */
export function indexOppositions(definitions: readonly Definition[]): Oppositions {
  const all = definitions.flatMap((bearer) => {
    const { opposition } = bearer;
    if (!opposition) return [];
    const terms = opposition.terms.flatMap(({ notion }) => notion ?? []);
    // Where the terms are notions, their texts are where it is spoken of.
    const told = terms.length > 0 ? terms : [bearer];
    const place: Entry = told.findLast(isRead) ?? chapterOf(told[0]!);
    return [{ opposition, notions: [...new Set([bearer, ...terms])], place }];
  });
  const only = (items: readonly { opposition: Opposition }[]) => items.map(({ opposition }) => opposition);
  const byNotion = groupBy(all, ({ notions }) => notions);
  const byPlace = groupBy(all, ({ place }) => [place]);
  return {
    byNotion: new Map([...byNotion].map(([notion, items]) => [notion, only(items)])),
    byPlace: new Map([...byPlace].map(([place, items]) => [place, only(items)])),
  };
}
