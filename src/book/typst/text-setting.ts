import type { Entry } from '../../model/entities.ts';
import { absoluteUrl, pathOf } from '../../site/paths.ts';
import type { Edition } from '../../site/edition.ts';
import { resourceLabel } from '../../site/labels.ts';
import { text } from '../../site/text.ts';
import { voiceLabel } from '../../site/body-setting.ts';
import { bookId, findPerson } from '../book.ts';
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

/** What the text of an entry needs to be written into a document. */
export function settingOf(entry: Entry, { notes }: BookText, document: TypstDocument): UnitSetting {
  const { edition, pictures, isIndexed } = document;
  const { proceedings } = edition;
  const person = (slug: string) => findPerson(slug, proceedings);
  const setting: UnitSetting = {
    isIndexed,
    id: (anchor) => bookId(entry, anchor),
    isTarget: (anchor) => document.isTarget(bookId(entry, anchor)),
    words: text,
    voice: ({ kind, of }) => {
      const names = of.flatMap((slug) => person(slug) ?? []).map(resourceLabel);
      return escapeMarkup(voiceLabel(kind, names, proceedings.seminar));
    },
    speakerKeys: (of) => of.flatMap((slug) => person(slug) ?? []).map((one) => bookId(one)),
    speaker: (slug) => {
      const found = person(slug);
      return found && escapeMarkup(resourceLabel(found));
    },
    note: (rank, call) => {
      const note = notes[rank - 1]!;
      const id = toTypstString(bookId(entry, note.anchor));
      return call > 1 ? `#note-call(${rank}, ${id})` : `#note(${rank}, ${id})[${writeFlows(note.flow, setting)}]`;
    },
    picture: (path, description, isBlock) => {
      const picture = pictures.find(path);
      if (!picture) return escapeMarkup(description);
      const call = isBlock ? 'picture-block' : 'picture';
      return `#${call}(${toTypstString(`images/${picture.name}`)}, ${toTypstString(description)}, ${picture.width}, ${picture.height})`;
    },
    target: (to) => targetOf(to, document),
  };
  return setting;
}

/** A place of the document, or else of the site where its address is known. */
function targetOf(to: Destination, { edition, has }: TypstDocument): { id: string } | { url: string } | undefined {
  if (to.type === 'web') return { url: to.url };
  const { site } = edition;
  if (to.type === 'site') return site && { url: absoluteUrl(to.path, site) };
  const resource = to.type === 'text' ? to.entry : to.resource;
  const ids = to.type === 'text' ? [bookId(resource, to.anchor), bookId(resource)] : [`index.${bookId(resource)}`];
  const id = ids.find(has);
  if (id !== undefined) return { id };
  const anchor = to.type === 'text' && to.anchor ? `#${to.anchor}` : '';
  return site && { url: absoluteUrl(`${pathOf(resource)}${anchor}`, site) };
}
