import { isRead, type Chapter, type Entry, type LeafEntry } from '../model/entities.ts';
import { countWords } from '../model/length.ts';
import { paginateByWeight, partPath, type ListPart } from './pagination.ts';
import { pathOf, sectionAnchor } from './paths.ts';

/**
 * What one page of a chapter holds, counted in words: some 11 kB of HTML at 3.5 bytes a word, compressed. With the 8 kB of its
 * styles and the 5 kB of what frames it in a large collection, a page weighs 24 kB.
 */
const MOST_ON_A_PAGE = 3000;
/** What a block or a title adds to its words: numbers, voices, addresses and what serves to cite. */
const AROUND = 20;

const weightOf = (entry: Entry): number =>
  countWords(entry) + AROUND * (1 + entry.body.blocks.length + entry.body.notes.length);

/** Cuts a chapter into pages at the entries, so that none weighs too much; most chapters are one page. */
export const partChapter = (chapter: Chapter): ListPart<LeafEntry>[] =>
  paginateByWeight(chapter.entries.filter(isRead), {
    weightOf,
    most: MOST_ON_A_PAGE,
    before: weightOf(chapter),
  });

/** Where each entry of a chapter stands in its text, in order. */
export const chapterSections = (chapter: Chapter): { entry: LeafEntry; href: string }[] =>
  partChapter(chapter).flatMap(({ items, number }) =>
    items.map((entry) => ({ entry, href: `${partPath(pathOf(chapter), number)}#${sectionAnchor(entry)}` })),
  );
