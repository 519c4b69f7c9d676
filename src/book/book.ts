import { sortAlphabetically } from '../words/order.ts';
import { isRead, type Chapter, type Entry, type Seminar } from '../model/entities.ts';
import type { Definition } from '../model/kinds/definition.ts';
import type { Proceedings } from '../model/proceedings.ts';
import type { Edition } from '../site/edition.ts';
import { buildIndexes, type BookIndex } from './text/indexes.ts';
import { listMatters, writeOrigins, type Matter } from './text/matters.ts';
import { readHead, type TextHead } from './text/read-head.ts';
import { readText } from './text/read-text.ts';
import type { BookText, Flow } from './text/tree.ts';
import type { Volume } from './volumes.ts';

/** The whole edition as a book, read once for all the formats that are made of it. */
export interface Book {
  edition: Edition;
  /** The texts in the order of reading. */
  sections: readonly Section[];
  /** The programme and the debates, which stand after them. */
  matters: readonly Matter[];
  /** The notions in French order. */
  glossary: readonly GlossaryEntry[];
  indexes: readonly BookIndex[];
  /** Which volume it is, of a book too long for one. */
  volume?: Volume;
}

/** A text in its place. */
export interface Section {
  entry: Entry;
  /** Of its title, from 1. */
  level: number;
  head: TextHead;
  text: BookText;
}

/** A notion, with what is written of it where it has no place of its own in the book. */
export interface GlossaryEntry {
  definition: Definition;
  /** Whose its definition is, and what it is opposed to. */
  origins: readonly Flow[];
  text: BookText | undefined;
}

export function buildBook(edition: Edition): Book {
  const { proceedings } = edition;
  const sections = proceedings.readingOrder
    .filter(isRead)
    .map((entry) => readSection(entry, levelOf(entry), proceedings));
  const glossary = sortAlphabetically([...proceedings.list('definitions')], ({ title }) => title).map((definition) => ({
    definition,
    origins: writeOrigins(definition, proceedings),
    text: isRead(definition) ? undefined : readText(definition, proceedings, GLOSSARY_LEVEL),
  }));
  const indexes = buildIndexes(sections, glossary, proceedings);
  return { edition, sections, matters: listMatters(proceedings), glossary, indexes };
}

/** A text in its place: as in the book, or as its own document wants it. */
export function readSection(entry: Entry, level: number, proceedings: Proceedings, hasSummary = false): Section {
  const text = readText(entry, proceedings, level + 1);
  return { entry, level, text, head: readHead({ entry, text }, proceedings, hasSummary) };
}

/** The level of headings inside what a glossary says of a notion: below its own title and the term. */
const GLOSSARY_LEVEL = 3;

const levelOf = (entry: Entry): number => ('chapter' in entry ? depthOf(entry.chapter) + 1 : depthOf(entry));
const depthOf = ({ parent }: Chapter): number => (parent ? depthOf(parent) + 1 : 1);

/** A section, with those of a lower level that follow it. */
export interface Branch {
  section: Section;
  inside: readonly Branch[];
}

/** Sections inside those of a higher level. */
export function nest(sections: readonly Section[]): Branch[] {
  const branches: Branch[] = [];
  for (let at = 0; at < sections.length;) {
    const section = sections[at]!;
    let end = at + 1;
    while (end < sections.length && sections[end]!.level > section.level) end += 1;
    branches.push({ section, inside: nest(sections.slice(at + 1, end)) });
    at = end;
  }
  return branches;
}

/** The day that the book bears, whenever it is made. */
export const dayOf = ({ versions, end }: Seminar): string => versions[0]?.date ?? end;
