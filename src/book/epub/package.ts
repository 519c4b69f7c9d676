import { createHash } from 'node:crypto';
import { escapeAttribute, escapeText } from '../../prose/escape.ts';
import { dayOf } from '../book.ts';
import { homeAddress, rightsOf } from '../imprint.ts';
import { bookText } from '../../words/index.ts';
import type { Edition } from '../../site/edition.ts';
import type { EpubPage } from './pages.ts';

/** A file of the book that is not read for itself. */
export interface EpubAsset {
  file: string;
  mediaType: string;
  data: Buffer;
}

/** The description of the book: what it is, how accessible it is, its files and their order. */
export function writePackage(edition: Edition, pages: readonly EpubPage[], assets: readonly EpubAsset[]): string {
  const items = [
    item('nav', 'nav.xhtml', 'application/xhtml+xml', 'nav'),
    ...pages.map(({ file }) => item(idOf(file), file, 'application/xhtml+xml')),
    ...assets.map(({ file, mediaType }) =>
      item(idOf(file), file, mediaType, file === COVER ? 'cover-image' : undefined),
    ),
  ];
  const spine = pages.flatMap(({ file, type }) => [
    // The cover is a picture of what the title page says.
    `<itemref idref="${idOf(file)}"${type === 'cover' ? ' linear="no"' : ''}/>`,
    ...(type === 'titlepage' ? ['<itemref idref="nav"/>'] : []),
  ]);
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="livre" xml:lang="${edition.proceedings.seminar.language}" prefix="schema: http://schema.org/">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
${describe(edition, pages).join('\n')}
</metadata>
<manifest>
${items.join('\n')}
</manifest>
<spine>
${spine.join('\n')}
</spine>
</package>
`;
}

/** The picture of the cover. */
export const COVER = 'images/couverture.png';

const idOf = (file: string): string => file.replace(/[^a-z\d-]/gi, '-');

const item = (id: string, file: string, mediaType: string, properties?: string): string =>
  `<item id="${id}" href="${file}" media-type="${mediaType}"${properties ? ` properties="${properties}"` : ''}/>`;

function describe(edition: Edition, pages: readonly EpubPage[]): string[] {
  const { seminar } = edition.proceedings;
  const { publication, versions, source } = seminar;
  const day = dayOf(seminar);
  const hasPictures = pages.some(({ body, type }) => type !== 'cover' && body.includes('<img '));
  const elements: [string, string | undefined, string?][] = [
    ['dc:identifier', identifierOf(edition), ' id="livre"'],
    ['dc:title', seminar.title],
    ['dc:language', seminar.language],
    ...publication.editors.map(({ givenName, familyName }): [string, string] => [
      'dc:contributor',
      `${givenName} ${familyName}`,
    ]),
    ['dc:publisher', publication.publisher],
    ['dc:date', versions[0]?.date],
    ['dc:description', seminar.description],
    ['dc:source', source.title],
    ['dc:rights', rightsOf(seminar)],
  ];
  const properties: [string, string][] = [
    ['dcterms:modified', `${day}T00:00:00Z`],
    ['schema:accessMode', 'textual'],
    ...(hasPictures ? [['schema:accessMode', 'visual'] as [string, string]] : []),
    ['schema:accessModeSufficient', 'textual'],
    ...[
      'tableOfContents',
      'index',
      'structuralNavigation',
      'readingOrder',
      'alternativeText',
      'displayTransformability',
    ].map((feature): [string, string] => ['schema:accessibilityFeature', feature]),
    ['schema:accessibilityHazard', 'none'],
    ['schema:accessibilitySummary', bookText.accessibility(hasPictures)],
  ];
  return [
    ...elements.flatMap(([name, words, attributes = '']) =>
      words ? [`<${name}${attributes}>${escapeText(words)}</${name}>`] : [],
    ),
    ...properties.map(([name, words]) => `<meta property="${name}">${escapeText(words)}</meta>`),
  ];
}

/** The identifier of this edition of the book, the same for all its versions: its DOI, its ISBN, or a number made of its title and address. */
function identifierOf(edition: Edition): string {
  const { publication, title } = edition.proceedings.seminar;
  if (publication.doi) return `doi:${publication.doi}`;
  const digest = createHash('sha256')
    .update(`${homeAddress(edition) ?? ''}\n${title}`)
    .digest('hex');
  // A number of the sort that is made from a name (RFC 9562, version 8).
  return `urn:uuid:${digest.slice(0, 8)}-${digest.slice(8, 12)}-8${digest.slice(13, 16)}-a${digest.slice(17, 20)}-${digest.slice(20, 32)}`;
}

/** A page of the book as a whole file. */
export const toXhtml = (
  { title, body, type }: EpubPage,
  language: string,
): string => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${escapeAttribute(language)}" xml:lang="${escapeAttribute(language)}">
<head><meta charset="utf-8"/><title>${escapeText(title)}</title><link rel="stylesheet" type="text/css" href="livre.css"/></head>
<body epub:type="${BODY_TYPES[type]}">
${body}
</body>
</html>
`;

/** The three divisions of a book. */
const BODY_TYPES: Record<EpubPage['type'], string> = {
  cover: 'frontmatter',
  titlepage: 'frontmatter',
  bodymatter: 'bodymatter',
  backmatter: 'backmatter',
  glossary: 'backmatter',
  index: 'backmatter',
};
