import { authorsOf } from '../../citing/authorship.ts';
import { entryReference } from '../../citing/reference.ts';
import { toPlainText } from '../../citing/runs.ts';
import { plain } from '../../citing/styles/index.ts';
import type { Edition } from '../../site/edition.ts';
import { bookText, colon } from '../../words/index.ts';
import { readSection } from '../book.ts';
import { isRead, type Entry } from '../../model/entities.ts';
import { anchorsIn, bookId, listTargets } from '../places.ts';
import type { PictureShelf } from '../pictures.ts';
import { escapeMarkup, toTypstString } from './escape.ts';
import type { TypstDocument } from './text-setting.ts';
import { writeOpening } from './write-opening.ts';
import { writeSection } from './write-section.ts';
import { writeWithLinks } from './write-with-links.ts';

/** One text as a document of its own, on A4, with its summary and how it is cited; a chapter, with the texts that it holds. */
export function writeEntry(entry: Entry, edition: Edition, pictures: PictureShelf): string {
  const { proceedings } = edition;
  const { seminar } = proceedings;
  const entries: Entry[] = [entry, ...(entry.kind === 'parties' ? entry.entries.filter(isRead) : [])];
  const sections = entries.map((one, rank) => readSection(one, rank === 0 ? 1 : 2, proceedings, rank === 0));
  const ids = new Set(
    sections.flatMap(({ entry: one, text }) => [bookId(one), ...anchorsIn(text).map((anchor) => bookId(one, anchor))]),
  );
  const targets = listTargets(sections.map(({ text }) => text));
  const document: TypstDocument = {
    edition,
    pictures,
    isIndexed: false,
    has: (id) => ids.has(id),
    isTarget: (id) => targets.has(id),
  };
  const reference = toPlainText(plain(entryReference(entry, edition)));
  return [
    writeOpening({
      title: entry.title,
      edition,
      authors: authorsOf(entry, proceedings).map(({ name }) => name),
      description: entry.summary ?? '',
    }),
    '#show: styled.with(language: language, running: none, footer: page-number)',
    `#edition-line(${toTypstString(seminar.title)})`,
    ...sections.map((section) => writeSection(section, document, { size: section.entry === entry ? 1.7 : 1.28 })),
    `#reference[${escapeMarkup(bookText.referenceOfText)}${colon} ${writeWithLinks(reference)}]`,
    '',
  ].join('\n\n');
}
