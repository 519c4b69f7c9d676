import type { Entry } from '../../model/entities.ts';
import type { Edition } from '../../site/edition.ts';
import { text } from '../../words/index.ts';
import { bookId, idsOf, urlOf } from '../places.ts';
import type { BookText, Destination } from '../text/tree.ts';
import { escapeMarkup, toTypstString } from './escape.ts';
import { writeFlows, type UnitSetting } from './write-blocks.ts';
import type { PictureShelf } from '../pictures.ts';

/** The document in which a text stands. */
export interface TypstDocument {
  edition: Edition;
  pictures: PictureShelf;
  isIndexed: boolean;
  /** Whether a place, by its identifier, is in the document. */
  has(id: string): boolean;
  /** Whether something leads to it: what nothing leads to needs no mark, of which each takes its time. */
  isTarget(id: string): boolean;
}

/**
 * The setting of a text in a document.
 * @param entry whose it is; undefined of what is no text of the seminar
 */
export function settingOf(entry: Entry | undefined, { notes }: BookText, document: TypstDocument): UnitSetting {
  const { edition, pictures, isIndexed } = document;
  const idOf = (anchor: string): string => (entry ? bookId(entry, anchor) : anchor);
  const setting: UnitSetting = {
    isIndexed,
    id: idOf,
    isTarget: (anchor) => document.isTarget(idOf(anchor)),
    words: text,
    note: (rank, call) => {
      const note = notes[rank - 1]!;
      const id = toTypstString(idOf(note.anchor));
      return call > 1 ? `#note-call(${rank}, ${id})` : `#note(${rank}, ${id})[${writeFlows(note.flow, setting)}]`;
    },
    picture: (path, description, isBlock) => {
      const picture = pictures.find(path);
      if (!picture) return escapeMarkup(description);
      const call = isBlock ? 'picture-block' : 'picture';
      return `#${call}(${toTypstString(`images/${picture.name}`)}, ${toTypstString(description)}, ${picture.width}, ${picture.height})`;
    },
    target: (to) => targetOf(to, edition, document.has),
  };
  return setting;
}

/** A place of the document, or else of the site where its address is known. */
function targetOf(
  to: Destination,
  { site }: Edition,
  has: TypstDocument['has'],
): { id: string } | { url: string } | undefined {
  const id = idsOf(to).find(has);
  if (id !== undefined) return { id };
  const url = urlOf(to, site);
  return url === undefined ? undefined : { url };
}
