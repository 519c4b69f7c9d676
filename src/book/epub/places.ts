import type { Entry } from '../../model/entities.ts';
import type { Book } from '../book.ts';
import { bookId, idsOf, urlOf } from '../places.ts';
import type { PictureShelf } from '../pictures.ts';
import { NO_TEXT, type BookText } from '../text/tree.ts';
import type { XhtmlSetting } from './write-xhtml.ts';

/** Where things stand in the files of the digital book. */
export interface EpubPlaces {
  book: Book;
  pictures: PictureShelf;
  /** The file and place of an id of the book; undefined where it is not in the book. */
  hrefOf(id: string): string | undefined;
}

/**
 * The setting of a text in the book.
 * @param entry whose it is; undefined of what is no text of the seminar
 */
export const settingOf = (entry: Entry | undefined, { notes }: BookText, places: EpubPlaces): XhtmlSetting => ({
  id: (anchor) => (entry ? bookId(entry, anchor) : anchor),
  note: (rank) => notes[rank - 1]!,
  href: (to) => idsOf(to).map(places.hrefOf).find(Boolean) ?? urlOf(to, places.book.edition.site),
  picture: (path) => places.pictures.find(path),
});

/** The setting of words that stand around the texts. */
export const settingAround = (places: EpubPlaces): XhtmlSetting => settingOf(undefined, NO_TEXT, places);
