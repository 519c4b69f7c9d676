import type { Destination } from '../text/tree.ts';

/** The surroundings in its document of a text that is written in Typst. */
export interface TypstSetting {
  /** Whether the document has indexes, for which what is named is marked. */
  isIndexed: boolean;
  /** The call of a note: the first holds the note itself. */
  note(rank: number, call: number): string;
  picture(path: string, description: string, isBlock: boolean): string;
  /** Where a link leads: to a place of this document, or to an address; undefined where nothing is there. */
  target(to: Destination): { id: string } | { url: string } | undefined;
  words: { editorialNote: string };
}
