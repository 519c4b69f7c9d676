import type { Seminar } from '../../model/entities.ts';
import { escapeText } from '../../prose/escape.ts';
import { bookText, formatPeriod, text } from '../../words/index.ts';
import type { Edition } from '../../site/edition.ts';
import { homeAddress } from '../imprint.ts';
import { element, lines, words } from './xml.ts';
import { language } from '../../words/edition.ts';

/** The header of the whole edition: what it is, from what it is made, how it is encoded. */
export function writeHeader({ proceedings, site }: Edition): string {
  const { seminar } = proceedings;
  return element(
    'teiHeader',
    {},
    lines(
      element(
        'fileDesc',
        {},
        lines(
          element('titleStmt', {}, lines(words('title', seminar.title, { type: 'main' }), ...writeEditors(seminar))),
          writeEditionStatement(seminar),
          writePublicationStatement({ proceedings, site }),
          element('sourceDesc', {}, lines(writeSource(seminar))),
        ),
      ),
      element(
        'encodingDesc',
        {},
        lines(
          element('projectDesc', {}, words('p', seminar.edition)),
          element(
            'classDecl',
            {},
            lines(VOICES, writeThemes({ proceedings, site }), writeNotions({ proceedings, site })),
          ),
        ),
      ),
      element(
        'profileDesc',
        {},
        lines(
          element('abstract', {}, words('p', seminar.description)),
          element('langUsage', {}, words('language', LANGUAGE_NAMES.of(seminar.language), { ident: seminar.language })),
          element(
            'settingDesc',
            {},
            element(
              'setting',
              {},
              words('name', seminar.venue, { type: 'venue' }),
              words('date', formatPeriod(seminar.start, seminar.end), { from: seminar.start, to: seminar.end }),
            ),
          ),
        ),
      ),
      writeRevisions(seminar),
    ),
  );
}

const LANGUAGE_NAMES = new Intl.DisplayNames(language, { type: 'language' });

const writeEditors = ({ publication }: Seminar): string[] =>
  publication.editors.map(({ givenName, familyName }) =>
    element('editor', {}, element('persName', {}, words('forename', givenName), ' ', words('surname', familyName))),
  );

const writeEditionStatement = ({ edition, versions: [version] }: Seminar): string =>
  element(
    'editionStmt',
    {},
    element(
      'edition',
      { n: version?.version },
      version ? words('date', version.date, { when: version.date }) : '',
      version ? ' ' : '',
      escapeText(text.mention),
    ),
    element('respStmt', { 'xml:id': 'edition' }, words('resp', edition), words('name', text.theEditor)),
  );

function writePublicationStatement({ proceedings, site }: Edition): string {
  const { publication, versions } = proceedings.seminar;
  const { licence } = publication;
  return element(
    'publicationStmt',
    {},
    lines(
      words('publisher', publication.publisher ?? UNNAMED),
      words('pubPlace', publication.place),
      words('idno', publication.isbn, { type: 'ISBN' }),
      words('idno', publication.doi, { type: 'DOI' }),
      words('idno', homeAddress({ proceedings, site }), { type: 'URL' }),
      licence
        ? element('availability', {}, element('licence', { target: licence.url }, words('p', licence.name)))
        : element('availability', { status: 'restricted' }, words('p', bookText.noLicence)),
      versions[0] && words('date', versions[0].date, { when: versions[0].date }),
    ),
  );
}

/** As catalogues write it where nobody is named. */
export const UNNAMED = '[s.\u00A0n.]';

const writeSource = ({ source }: Seminar): string =>
  element(
    'bibl',
    {},
    ...source.authors.map((author) => words('author', author)),
    words('title', source.title),
    words('publisher', source.publisher),
    source.year === undefined ? '' : words('date', source.year, { when: source.year }),
    source.pages === undefined ? '' : words('extent', `${source.pages}\u00A0p.`),
    words('idno', source.url, { type: 'URL' }),
    words('note', source.keptAt, { type: 'location' }),
    words('note', source.note),
  );

/** The four voices, to which blocks point. */
const VOICES = element(
  'taxonomy',
  { 'xml:id': 'voix' },
  ...(['quoted', 'reported', 'source', 'editor'] as const).map((voice) =>
    element('category', { 'xml:id': `voix.${voice}` }, words('catDesc', bookText.voiceNames[voice])),
  ),
);

function writeThemes({ proceedings }: Edition): string {
  const themes = proceedings.list('themes');
  if (themes.length === 0) return '';
  const categories = themes.map(({ slug, name, description }) =>
    element(
      'category',
      { 'xml:id': `themes.${slug}` },
      description === undefined
        ? words('catDesc', name)
        : element('catDesc', {}, words('term', name), ' ', words('gloss', description)),
    ),
  );
  return element('taxonomy', { 'xml:id': 'themes' }, lines(...categories));
}

function writeNotions({ proceedings }: Edition): string {
  const notions = proceedings.list('definitions');
  if (notions.length === 0) return '';
  const categories = notions.map(({ slug, term, titleLanguage, summary }) =>
    element(
      'category',
      { 'xml:id': `notion.${slug}` },
      element('catDesc', {}, words('term', term, { 'xml:lang': titleLanguage }), ' ', words('gloss', summary)),
    ),
  );
  return element('taxonomy', { 'xml:id': 'notions' }, lines(...categories));
}

function writeRevisions({ versions }: Seminar): string {
  if (versions.length === 0) return '';
  const changes = versions.map(({ version, date, changes: all }) =>
    element('change', { n: version, when: date }, escapeText(all.join(' '))),
  );
  return element('revisionDesc', {}, lines(...changes));
}
