import type { EntryBase, LeafEntry } from '../entities.ts';
import type { Descriptor } from './descriptor.ts';
import { buildEntry } from './entry.ts';

/** A chapter of the proceedings, at any depth. */
export interface Chapter extends EntryBase {
  kind: 'parties';
  /** The chapter that contains it; undefined at the first level. */
  parent: Chapter | undefined;
  /** The chapters inside this one, in order. */
  children: Chapter[];
  /** The entries of this chapter itself, in order. */
  entries: LeafEntry[];
  /** Its rank among the others: a text before the parts or after them, a part, or a chapter in one. */
  rank: ChapterRank;
  /** The number, « I », « I.2 »; undefined for an introduction or a conclusion. */
  number: string | undefined;
}

/** A part holds chapters, or stands beside some that do; where there are none, all are chapters. */
type ChapterRank = 'opening' | 'part' | 'chapter' | 'closing';

/** The chapters: where they stand among each other, and what they contain, is known once all are built. */
export const chapter: Descriptor<Chapter> = {
  build: (file, context) => ({
    kind: 'parties',
    ...buildEntry(file, file.data.titre, file.data.resume, context),
    parent: undefined,
    children: [],
    entries: [],
    rank: 'chapter',
    number: undefined,
  }),
  // « II.1. Une mission historique »
  label: ({ number, title }) => (number === undefined ? title : `${number}. ${title}`),
};
