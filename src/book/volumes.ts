import { resourceLabel } from '../site/labels.ts';
import type { Book, Section } from './book.ts';
import { narrowIndexes } from './text/indexes.ts';

/**
 * Characters of text beyond which a book is set in volumes: some 300 pages of A5, which take half a gigabyte to be set, whatever
 * the length of the whole.
 */
const MOST_IN_VOLUME = 430_000;

/** Which of the volumes of a book one is, and the chapters that each has. */
export interface Volume {
  /** From 1. */
  number: number;
  chapters: readonly (readonly string[])[];
}

/**
 * The volumes of a book that is too long for one, each a book of its own with its contents and its indexes; what stands after
 * the texts is in the last. They are parted between chapters, where a chapter is not too long itself.
 */
export function cutVolumes(book: Book, most = MOST_IN_VOLUME): Book[] {
  const all = gather(book.sections, most);
  if (all.length === 1) return [book];
  const chapters = all.map((sections) =>
    sections.filter(({ level }) => level === 1).map(({ entry }) => resourceLabel(entry)),
  );
  return all.map((sections, place) => {
    const isLast = place === all.length - 1;
    const [matters, glossary] = isLast ? [book.matters, book.glossary] : [[], []];
    const defined = glossary.flatMap(({ definition, text }) => (text ? [definition] : []));
    const indexes = narrowIndexes(book.indexes, new Set([...sections.map(({ entry }) => entry), ...defined]));
    return { ...book, sections, matters, glossary, indexes, volume: { number: place + 1, chapters } };
  });
}

/** Texts one after another, as many together as there is room for. */
function gather(sections: readonly Section[], most: number): Section[][] {
  const whole: Section[][] = [];
  for (const section of sections) {
    if (section.level === 1 || whole.length === 0) whole.push([section]);
    else whole.at(-1)!.push(section);
  }
  const parts = whole.flatMap((chapter) => (weigh(chapter) > most ? chapter.map((section) => [section]) : [chapter]));
  const volumes: Section[][] = [[]];
  for (const part of parts) {
    const last = volumes.at(-1)!;
    if (last.length > 0 && weigh(last) + weigh(part) > most) volumes.push([...part]);
    else last.push(...part);
  }
  return volumes;
}

const weigh = (sections: readonly Section[]): number =>
  sections.flatMap(({ entry }) => entry.body.passages).reduce((sum, { text }) => sum + text.length, 0);
