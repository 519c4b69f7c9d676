import { isRead, type Chapter, type LeafEntry } from '../model/entities.ts';
import { countWords } from '../model/length.ts';
import { pathOf, sectionAnchor } from './paths.ts';
import { partPath, type ListPart } from './pagination.ts';
import { USUAL_SCALE, type Scale } from './scale.ts';

/** Cuts a chapter into pages at the entries, so that none weighs too much; most chapters are one page. */
export function partChapter(chapter: Chapter, { words: most }: Scale = USUAL_SCALE): ListPart<LeafEntry>[] {
  const pages: LeafEntry[][] = [[]];
  let words = countWords(chapter);
  const read = chapter.entries.filter(isRead);
  for (const entry of read) {
    const added = countWords(entry);
    if (words + added > most && pages.at(-1)!.length > 0) {
      pages.push([]);
      words = 0;
    }
    pages.at(-1)!.push(entry);
    words += added;
  }
  const all = pages.map((_, index) => ({ number: index + 1, label: String(index + 1) }));
  let first = 1;
  return pages.map((items, index) => {
    const part = { items, number: index + 1, first, count: read.length, all };
    first += items.length;
    return part;
  });
}

/** Where each entry of a chapter stands in its text, in order. */
export const chapterSections = (chapter: Chapter, scale?: Scale): { entry: LeafEntry; href: string }[] =>
  partChapter(chapter, scale).flatMap(({ items, number }) =>
    items.map((entry) => ({ entry, href: `${partPath(pathOf(chapter), number)}#${sectionAnchor(entry)}` })),
  );
