import { isRead, type Chapter, type Entry, type LeafEntry } from '../model/entities.ts';
import { countWords } from '../model/length.ts';
import { paginateByWeight, partPath, type ListPart } from './pagination.ts';
import { pathOf, sectionAnchor } from './paths.ts';
import { USUAL_SCALE, type Scale } from './scale.ts';

/** The words that a block or a title counts for besides its own: numbers, voices, addresses and what serves to cite. */
const AROUND = 20;

const weightOf = (entry: Entry): number =>
  countWords(entry) + AROUND * (1 + entry.body.blocks.length + entry.body.notes.length);

/** Cuts a chapter into pages at the entries, so that none weighs too much; most chapters are one page. */
export const partChapter = (chapter: Chapter, { words }: Scale = USUAL_SCALE): ListPart<LeafEntry>[] =>
  paginateByWeight(chapter.entries.filter(isRead), {
    weightOf,
    most: words,
    before: weightOf(chapter),
  });

/** Where each entry of a chapter stands in its text, in order. */
export const chapterSections = (chapter: Chapter, scale?: Scale): { entry: LeafEntry; href: string }[] =>
  partChapter(chapter, scale).flatMap(({ items, number }) =>
    items.map((entry) => ({ entry, href: `${partPath(pathOf(chapter), number)}#${sectionAnchor(entry)}` })),
  );
