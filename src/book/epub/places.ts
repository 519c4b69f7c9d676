import type { Entry } from '../../model/entities.ts';
import { resourceLabel } from '../../site/labels.ts';
import { absoluteUrl, pathOf } from '../../site/paths.ts';
import { voiceLabel } from '../../site/body-setting.ts';
import { bookId, findPerson, type Book } from '../book.ts';
import type { PictureShelf } from '../pictures.ts';
import type { BookText, Destination } from '../text/tree.ts';
import type { XhtmlSetting } from './write-xhtml.ts';

/** Where things stand in the files of the digital book. */
export interface EpubPlaces {
  book: Book;
  pictures: PictureShelf;
  /** The file and place of an id of the book; undefined where it is not in the book. */
  hrefOf(id: string): string | undefined;
}

/** What the text of an entry needs to be written into the book. */
export function settingOf(entry: Entry, { notes }: BookText, places: EpubPlaces): XhtmlSetting {
  const { proceedings } = places.book.edition;
  return {
    id: (anchor) => bookId(entry, anchor),
    note: (rank) => notes[rank - 1]!,
    href: (to) => hrefOf(to, places),
    picture: (path) => places.pictures.find(path),
    speaker: (slug) => {
      const person = findPerson(slug, proceedings);
      return person && { name: resourceLabel(person), href: places.hrefOf(`index.${bookId(person)}`) };
    },
    voice: ({ kind, of }) => {
      const names = of.flatMap((slug) => findPerson(slug, proceedings) ?? []).map(resourceLabel);
      return voiceLabel(kind, names, proceedings.seminar);
    },
  };
}

/** A place of the book, or else of the site where its address is known. */
function hrefOf(to: Destination, { book, hrefOf: find }: EpubPlaces): string | undefined {
  if (to.type === 'web') return to.url;
  const { site } = book.edition;
  if (to.type === 'site') return site && absoluteUrl(to.path, site);
  const resource = to.type === 'text' ? to.entry : to.resource;
  const ids = to.type === 'text' ? [bookId(resource, to.anchor), bookId(resource)] : [`index.${bookId(resource)}`];
  const anchor = to.type === 'text' && to.anchor ? `#${to.anchor}` : '';
  return ids.map(find).find(Boolean) ?? (site && absoluteUrl(`${pathOf(resource)}${anchor}`, site));
}
