import { authorsOf, isPaper, issuedOn } from '../../citing/authorship.ts';
import type { Entry } from '../../model/entities.ts';
import type { Edition } from '../../site/edition.ts';
import { absoluteUrl, pathOf } from '../../site/paths.ts';
import { element, lines, TEI_NAMESPACE, toDocument, words } from './xml.ts';

/**
 * The record of a text for HAL, the open archive of French research (AOfr, its profile of TEI). It takes nothing without an
 * author: a text that nobody signs has none.
 */
export function writeHal(entry: Entry, { proceedings, site }: Edition): string | undefined {
  const { seminar } = proceedings;
  const { publication } = seminar;
  const authors = authorsOf(entry, proceedings);
  if (authors.length === 0) return undefined;
  const title = words('title', entry.title, { 'xml:lang': entry.titleLanguage ?? seminar.language });
  const names = authors.map(({ givenName, familyName }) =>
    element(
      'author',
      { role: 'aut' },
      element(
        'persName',
        {},
        words('forename', givenName || familyName, { type: 'first' }),
        words('surname', familyName),
      ),
    ),
  );
  const [issued] = issuedOn(entry, proceedings);
  const meeting =
    isPaper(entry) &&
    element(
      'meeting',
      {},
      lines(
        words('title', seminar.title),
        words('date', seminar.start, { type: 'start' }),
        words('date', seminar.end, { type: 'end' }),
        words('settlement', seminar.city?.name),
        ...(seminar.city?.countries ?? []).slice(0, 1).map(({ code, name }) => words('country', name, { key: code })),
      ),
    );
  const monogr = element(
    'monogr',
    {},
    lines(
      words('idno', publication.isbn, { type: 'isbn' }),
      words('title', seminar.title, { level: 'm' }),
      meeting || '',
      ...publication.editors.map(({ givenName, familyName }) => words('editor', `${givenName} ${familyName}`)),
      element(
        'imprint',
        {},
        lines(
          words('publisher', publication.publisher),
          words('pubPlace', publication.place),
          issued && words('date', issued, { type: 'datePub' }),
        ),
      ),
    ),
  );
  const address = site && words('ref', absoluteUrl(pathOf(entry), site), { type: 'publisher' });
  const classes = [
    entry.themes.length > 0 &&
      element(
        'keywords',
        { scheme: 'author' },
        ...entry.themes.map(({ name }) => words('term', name, { 'xml:lang': seminar.language })),
      ),
    element('classCode', { scheme: 'halTypology', n: isPaper(entry) ? 'COMM' : 'COUV' }),
  ];
  const bibl = element(
    'biblFull',
    {},
    lines(
      element('titleStmt', {}, lines(title, ...names)),
      publication.licence &&
        element(
          'publicationStmt',
          {},
          element('availability', {}, element('licence', { target: publication.licence.url })),
        ),
      element(
        'notesStmt',
        {},
        element('note', { type: 'proceedings', n: 1 }, 'Yes'),
        element('note', { type: 'peer', n: 0 }, 'No'),
      ),
      element(
        'sourceDesc',
        {},
        element('biblStruct', {}, lines(element('analytic', {}, lines(title, ...names)), monogr, address || '')),
      ),
      element(
        'profileDesc',
        {},
        lines(
          element('langUsage', {}, element('language', { ident: seminar.language })),
          element('textClass', {}, lines(...classes.map((part) => part || undefined))),
          words('abstract', entry.summary, { 'xml:lang': seminar.language }),
        ),
      ),
    ),
  );
  return toDocument(
    element('TEI', { xmlns: TEI_NAMESPACE }, element('text', {}, element('body', {}, element('listBibl', {}, bibl)))),
  );
}
