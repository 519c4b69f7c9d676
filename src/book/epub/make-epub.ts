import { readFileSync } from 'node:fs';
import { bookText, colon } from '../../words/index.ts';
import { escapeAttribute } from '../../prose/escape.ts';
import type { Book, Section } from '../book.ts';
import { listPlaces } from '../places.ts';
import { readLicence } from '../typst/compiler.ts';
import type { PictureShelf } from '../pictures.ts';
import { writeNavigation } from './navigation.ts';
import { COVER, toXhtml, writePackage, type EpubAsset } from './package.ts';
import { writeGlossary, writeIndexes, writeMatter, writeTextPage, writeTitlePage, type EpubPage } from './pages.ts';
import type { EpubPlaces } from './places.ts';
import { STYLE } from './style.ts';

/** A file of the container. */
export interface EpubFile {
  file: string;
  data: Buffer;
  /** The type of the container comes first, and as it is. */
  isStored?: boolean;
}

/** The files of the digital book (EPUB 3.3), in the order in which its container holds them. */
export function makeEpub(book: Book, pictures: PictureShelf, cover: Buffer): EpubFile[] {
  const chapters = listChapters(book.sections).map((sections, rank) => ({
    sections,
    file: `texte-${String(rank + 1).padStart(3, '0')}.xhtml`,
  }));
  const places = placesOf(book, pictures, chapters);
  const { seminar } = book.edition.proceedings;
  const pages: EpubPage[] = [
    {
      file: 'couverture.xhtml',
      title: bookText.cover,
      body: `<section epub:type="cover" class="cover"><img role="doc-cover" src="${COVER}" alt="${escapeAttribute(`${bookText.cover}${colon} ${seminar.title}`)}"/></section>`,
      type: 'cover',
    },
    writeTitlePage(book),
    ...chapters.map(({ sections, file }) => writeTextPage(sections, file, book, places)),
    ...book.matters.map((matter) => writeMatter(matter, places)),
    ...writeGlossary(book, places),
    ...writeIndexes(book, places),
  ];
  const navigation = toXhtml(
    { file: 'nav.xhtml', title: bookText.contents, body: writeNavigation(book, pages, places), type: 'titlepage' },
    seminar.language,
  );
  const assets: EpubAsset[] = [
    { file: 'livre.css', mediaType: 'text/css', data: Buffer.from(STYLE) },
    { file: COVER, mediaType: 'image/png', data: cover },
    ...FACES.map((face) => ({
      file: `polices/${face}.woff2`,
      mediaType: 'font/woff2',
      data: readFileSync(new URL(`../../styles/fonts/${face}.woff2`, import.meta.url)),
    })),
    {
      file: 'polices/licence.txt',
      mediaType: 'text/plain',
      data: readLicence('spectral'),
    },
    ...pictures.all.map(({ name, mediaType, data }) => ({ file: `images/${name}`, mediaType, data })),
  ];
  const inside = [
    { file: 'livre.opf', data: Buffer.from(writePackage(book.edition, pages, assets)) },
    { file: 'nav.xhtml', data: Buffer.from(navigation) },
    ...pages.map((page) => ({ file: page.file, data: Buffer.from(toXhtml(page, seminar.language)) })),
    ...assets.map(({ file, data }) => ({ file, data })),
  ];
  return [
    { file: 'mimetype', data: Buffer.from('application/epub+zip'), isStored: true },
    { file: 'META-INF/container.xml', data: Buffer.from(CONTAINER) },
    ...inside.map(({ file, data }) => ({ file: `livre/${file}`, data })),
  ];
}

/** The faces of the site, reduced to the letters of French and of names: what they lack comes from the reader's own. */
const FACES = ['spectral-400', 'spectral-400-italic', 'spectral-600'];

const CONTAINER = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="livre/livre.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

/** Each chapter with its own entries: what a reading program opens at once. */
function listChapters(sections: readonly Section[]): Section[][] {
  const chapters: Section[][] = [];
  for (const section of sections) {
    if (section.entry.kind === 'parties' || chapters.length === 0) chapters.push([]);
    chapters.at(-1)!.push(section);
  }
  return chapters;
}

function placesOf(
  book: Book,
  pictures: PictureShelf,
  chapters: readonly { sections: readonly Section[]; file: string }[],
): EpubPlaces {
  const files = new Map(chapters.flatMap(({ sections, file }) => sections.map(({ entry }) => [entry, file] as const)));
  const hrefs = new Map(
    listPlaces(book).map(({ id, within }) => {
      const file = typeof within === 'string' ? `${within}.xhtml` : files.get(within)!;
      return [id, `${file}#${id}`] as const;
    }),
  );
  return { book, pictures, hrefOf: (id) => hrefs.get(id) };
}
