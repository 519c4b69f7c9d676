import type { Edition } from '../../site/edition.ts';
import { UNNAMED } from './header.ts';
import { homeAddress, rightsOf } from '../imprint.ts';
import { element, lines, words } from './xml.ts';
import { language } from '../../words/edition.ts';

/** The header of the whole edition in the profile of OpenEdition. */
export function writeOpenEditionHeader(edition: Edition): string {
  const { seminar } = edition.proceedings;
  const { publication, versions } = seminar;
  const editors = publication.editors.map(({ givenName, familyName }) =>
    element('editor', {}, element('persName', {}, words('forename', givenName), words('surname', familyName))),
  );
  const { licence } = publication;
  const availability = element(
    'availability',
    { status: licence ? 'free' : 'restricted' },
    words('p', rightsOf(seminar)),
  );
  return element(
    'teiHeader',
    {},
    lines(
      element(
        'fileDesc',
        {},
        lines(
          element('titleStmt', {}, lines(words('title', seminar.title, { type: 'main' }), ...editors)),
          element(
            'publicationStmt',
            {},
            lines(
              words('publisher', publication.publisher ?? UNNAMED),
              words('idno', publication.doi, { type: 'doi' }),
              words('idno', homeAddress(edition), { type: 'url' }),
              availability,
              versions[0] && words('date', versions[0].date, { type: 'published', when: versions[0].date }),
            ),
          ),
          element('sourceDesc', {}, words('p', seminar.edition)),
        ),
      ),
      element(
        'encodingDesc',
        {},
        lines(
          element('tagsDecl', {}, words('rendition', 'font-family:monospace', { 'xml:id': 'code', scheme: 'css' })),
        ),
      ),
      element(
        'profileDesc',
        {},
        lines(
          element('langUsage', {}, element('language', { ident: seminar.language })),
          element('textClass', {}, writeKeywords(edition)),
        ),
      ),
    ),
  );
}

function writeKeywords({ proceedings }: Edition): string {
  const themes = proceedings.list('themes').map(({ name }) => words('item', name));
  return themes.length === 0
    ? ''
    : element('keywords', { scheme: 'keyword', 'xml:lang': language }, element('list', {}, ...themes));
}
