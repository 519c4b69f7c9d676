import { editionReference } from '../citing/reference.ts';
import { toPlainText } from '../citing/runs.ts';
import { plain } from '../citing/styles/index.ts';
import type { Seminar } from '../model/entities.ts';
import { bookText, formatDay, text } from '../words/index.ts';
import { formatList } from '../words/list.ts';
import type { Edition } from '../site/edition.ts';
import { absoluteUrl, paths } from '../site/paths.ts';

/** The imprint of a book: what is known of it, a label and words each. */
export function describeEdition(edition: Edition): { label: string; words: string }[] {
  const { seminar } = edition.proceedings;
  const { source, publication, versions } = seminar;
  const [version] = versions;
  const lines: [string, string | undefined][] = [
    [bookText.ofEdition, seminar.edition],
    [bookText.version, version && text.versionOf(version.version, formatDay(version.date))],
    [bookText.publisher, [publication.publisher, publication.place].filter(Boolean).join(', ')],
    [
      bookText.editors,
      formatList(publication.editors.map(({ givenName, familyName }) => `${givenName} ${familyName}`)),
    ],
    [bookText.numbers, [publication.isbn, publication.doi].filter(Boolean).join(', ')],
    [
      bookText.source,
      [...source.authors, source.title, source.publisher, source.year, source.keptAt].filter(Boolean).join(', ') +
        (source.note ? `. ${source.note}` : ''),
    ],
    [bookText.licence, rightsOf(seminar)],
    [bookText.address, homeAddress(edition)],
    [bookText.howToRead, bookText.voices(source.name)],
    [bookText.reference, toPlainText(plain(editionReference(edition)))],
  ];
  return lines.flatMap(([label, words]) => (words ? [{ label, words }] : []));
}

/** Under which licence it is, or that all rights are reserved. */
export const rightsOf = ({ publication: { licence } }: Seminar): string =>
  licence ? `${licence.name}, ${licence.url}` : bookText.noLicence;

/** Where the edition is read; undefined where nobody knows it yet. */
export const homeAddress = ({ site }: Edition): string | undefined => site && absoluteUrl(paths.home, site);
