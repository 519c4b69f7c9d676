import { authorsOf } from '../../citing/authorship.ts';
import { entryReference } from '../../citing/reference.ts';
import { toPlainText } from '../../citing/runs.ts';
import { plain } from '../../citing/styles/index.ts';
import type { Edition } from '../../site/edition.ts';
import { bookText } from '../../site/book-text.ts';
import { kindLabelOf, resourceLabel } from '../../site/labels.ts';
import { bookId, type Section } from '../book.ts';
import { readText } from '../text/read-text.ts';
import type { PictureShelf } from '../pictures.ts';
import { escapeMarkup, toTypstString } from './escape.ts';
import { settingOf, type TypstDocument } from './text-setting.ts';
import { writeHead } from './write-head.ts';
import { writeUnits } from './write-blocks.ts';
import { writeOpening } from './write-opening.ts';
import { writeWithLinks } from './write-with-links.ts';

/** One text as a document of its own, on A4: with its summary, and how it is cited. */
export function writeEntry({ entry }: Pick<Section, 'entry'>, edition: Edition, pictures: PictureShelf): string {
  const { proceedings } = edition;
  const { seminar } = proceedings;
  const text = readText(entry, proceedings, 2);
  const anchors = new Set(
    [...entry.body.passages, ...entry.body.headings].map(({ anchor }) => bookId(entry, anchor)).concat(bookId(entry)),
  );
  const document: TypstDocument = { edition, pictures, isIndexed: false, has: (id) => anchors.has(id) };
  const title = escapeMarkup(resourceLabel(entry));
  const named = entry.titleLanguage === undefined ? title : `#foreign(${toTypstString(entry.titleLanguage)})[${title}]`;
  const reference = toPlainText(plain(entryReference(entry, edition)));
  return [
    writeOpening({
      title: entry.title,
      edition,
      authors: authorsOf(entry, proceedings).map(({ name }) => name),
      description: entry.summary,
    }),
    '#show: styled.with(language: language, running: none, footer: sheet-number)',
    `#edition-line(${toTypstString(seminar.title)})`,
    [
      `#section(level: 1, id: ${toTypstString(bookId(entry))}, kind: [${escapeMarkup(kindLabelOf(entry))}])[${named}]`,
      writeHead({ entry, text }, undefined, entry.summary),
      writeUnits(text.units, settingOf(entry, text, document)),
    ].join('\n'),
    `#reference[${escapeMarkup(bookText.referenceOfText)}\u00A0: ${writeWithLinks(reference)}]`,
    '',
  ].join('\n\n');
}
