import { mkdirSync } from 'node:fs';
import { stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Entry } from '../model/entities.ts';
import { allEnded } from '../output/all-ended.ts';
import { progress } from '../output/progress.ts';
import type { ZippedFile } from '../output/zip.ts';
import { writeZipAside } from '../output/zip-aside.ts';
import { toSlug } from '../prose/letters.ts';
import { bookText } from '../words/index.ts';
import {
  bookPath,
  textPath,
  type BookFormat,
  type Download,
  type Downloads,
  type TextDownloads,
} from '../site/downloads.ts';
import type { Edition } from '../site/edition.ts';
import { pathOf } from '../site/paths.ts';
import { scaleOf } from '../site/scale.ts';
import { buildBook, dayOf, type Book } from './book.ts';
import { drawCover } from './epub/cover.ts';
import { makeEpub } from './epub/make-epub.ts';
import { listFaults } from './faults.ts';
import { loadPictures, type PictureShelf } from './pictures.ts';
import { writeHal } from './tei/hal.ts';
import { writeOpenEdition, writeTei } from './tei/write-edition.ts';
import { readFaces, readLicence, readTemplate, toSettable } from './typst/compiler.ts';
import { KeptPdfs } from './typst/kept-pdfs.ts';
import { makePdfs, type PdfJob } from './typst/make-pdfs.ts';
import { writeBook } from './typst/write-book.ts';
import { writeEntry } from './typst/write-entry.ts';
import { NOTICES } from './notices.ts';
import { cutVolumes } from './volumes.ts';

/** The files of a book, and what whoever made it has to know. */
export interface MadeBook {
  downloads: Downloads;
  /** In French, a sentence or two each. */
  notices: readonly string[];
}

/**
 * Makes the book of an edition in all its formats, in a folder that is laid out as the site: the same edition makes the
 * same bytes. Where the compiler of PDFs is not there, the other formats are made.
 */
export async function makeBook(
  edition: Edition,
  directory: string,
  { folders, kept, mostTexts = Infinity }: BookWork,
): Promise<MadeBook> {
  const book = buildBook(edition);
  const pictures = await loadPictures(listPictures(book), folders);
  const { seminar } = edition.proceedings;
  const day = dayOf(seminar);
  const shelf = new Shelf(directory, `actes-${toSlug(seminar.shortTitle)}`, day);
  const volumes = cutVolumes(book).map((one) => ({ number: one.volume?.number, source: writeBook(one, pictures) }));
  const isTooLong = book.sections.length > mostTexts;
  const setPdfs = async () => {
    const made = await makePdfs(isTooLong ? [] : listJobs(volumes, book, pictures, shelf), {
      pictures: pictures.all,
      seconds: shelf.seconds,
      kept: kept === undefined ? undefined : new KeptPdfs(kept),
      tell: (done, total) => progress.step('PDF', done, total),
    });
    await shelf.zip('source', listSources(volumes, made.missing, pictures));
    return made;
  };
  // The programs that set PDFs, and the threads that compress, work meanwhile.
  const [{ faults, missing }] = await allEnded([
    setPdfs(),
    // In a large collection, the files of each text are made with the book alone.
    makeOthers(book, pictures, shelf, mostTexts === Infinity || scaleOf(edition.proceedings).hasOwnFiles),
  ]);
  const notices = [...pictures.faults, ...listFaults(book), ...(faults ?? [NOTICES.noCompiler])];
  if (isTooLong) notices.push(NOTICES.tooLong(book.sections.length, mostTexts));
  if (missing.size > 0) notices.push(NOTICES.missingSigns([...missing], findTexts(book, missing)));
  progress.end();
  return { downloads: shelf.downloads, notices };
}

/** The files that are neither PDF nor for it. */
async function makeOthers(book: Book, pictures: PictureShelf, shelf: Shelf, areFiles: boolean): Promise<void> {
  const cover = await drawCover(book.edition.proceedings.seminar);
  await allEnded([shelf.zip('epub', makeEpub(book, pictures, cover)), writeXml(book, pictures, shelf, areFiles)]);
}

async function writeXml(book: Book, pictures: PictureShelf, shelf: Shelf, areFiles: boolean): Promise<void> {
  const { edition, sections } = book;
  await shelf.write('tei', writeTei(book, pictures));
  await shelf.write('openedition', writeOpenEdition(book, pictures));
  for (const { entry } of areFiles ? sections : []) {
    const hal = writeHal(entry, edition);
    if (hal !== undefined) await shelf.writeText(entry, 'hal', 'hal.xml', hal);
  }
}

/** Where things are that are neither the edition nor the book, and how much is made. */
interface BookWork {
  /** Where pictures are, as paths of the site. */
  folders: readonly string[];
  /** Where the PDFs of the last time are; undefined to make all anew. */
  kept?: string;
  /** Texts beyond which no PDF is made; without it, all are. */
  mostTexts?: number;
}

/** The paths of what was made, from the root of the site. */
export const listMadePaths = ({ book, texts }: Downloads): string[] =>
  [...[...book.values()].flat(), ...[...texts.values()].flatMap(({ pdf, hal }) => [pdf, hal])].flatMap(
    (file) => file?.path ?? [],
  );

/** The pictures that texts show, each with the first that does. */
function listPictures({ sections, glossary }: Book): Map<string, string> {
  const shown = new Map<string, string>();
  const texts = [...sections, ...glossary.map(({ definition, text }) => ({ entry: definition, text }))];
  for (const { entry, text } of texts) {
    for (const path of text?.pictures ?? []) if (!shown.has(path)) shown.set(path, `${entry.kind}/${entry.slug}`);
  }
  return shown;
}

/** Where files are put, and what is known of them. */
class Shelf {
  readonly seconds: number;
  readonly #directory: string;
  readonly #name: string;
  readonly #day: string;
  readonly #book = new Map<BookFormat, Download[]>();
  readonly #texts = new Map<string, TextDownloads>();

  constructor(directory: string, name: string, day: string) {
    this.#directory = directory;
    this.#name = name;
    this.#day = day;
    this.seconds = Date.parse(`${day}T12:00:00Z`) / 1000;
  }

  /** The formats in the order in which they are offered, and the texts in that of their paths, whatever the order in which they are made. */
  get downloads(): Downloads {
    const order: BookFormat[] = ['a5', 'a4', 'epub', 'tei', 'openedition', 'source'];
    return {
      book: new Map(order.flatMap((format) => (this.#book.has(format) ? [[format, this.#book.get(format)!]] : []))),
      texts: new Map([...this.#texts].toSorted(([a], [b]) => (a < b ? -1 : 1))),
    };
  }

  async write(format: BookFormat, content: string | Buffer, volume?: number): Promise<void> {
    const file = await this.#put(bookPath(format, this.#name, volume), content);
    const files = [...(this.#book.get(format) ?? []), { ...file, volume }];
    this.#book.set(
      format,
      files.toSorted((a, b) => (a.volume ?? 0) - (b.volume ?? 0)),
    );
  }

  async zip(format: BookFormat, files: readonly ZippedFile[]): Promise<void> {
    const path = bookPath(format, this.#name);
    const file = this.#place(path);
    await writeZipAside(file, this.#day, files);
    this.#book.set(format, [{ path, size: (await stat(file)).size }]);
  }

  async writeText(
    entry: Entry,
    kind: keyof TextDownloads,
    ending: 'pdf' | 'hal.xml',
    content: string | Buffer,
  ): Promise<void> {
    const download = await this.#put(textPath(entry, ending), content);
    this.#texts.set(pathOf(entry), { ...this.#texts.get(pathOf(entry)), [kind]: download });
  }

  async #put(path: string, content: string | Buffer): Promise<Download> {
    await writeFile(this.#place(path), content);
    return { path, size: Buffer.byteLength(content) };
  }

  #place(path: string): string {
    const file = join(this.#directory, path);
    mkdirSync(dirname(file), { recursive: true });
    return file;
  }
}

/** A volume of the book as a document, or the whole of it, without a number. */
interface SetVolume {
  number: number | undefined;
  source: string;
}

/** Characters of a document, the signs of Typst included, of which the setting takes a quarter of a gigabyte. */
const LONG = 300_000;

/** The documents of which PDFs are made: the book on both sizes of paper, then each text. */
const listJobs = (volumes: readonly SetVolume[], book: Book, pictures: PictureShelf, shelf: Shelf): PdfJob[] => [
  ...(['a5', 'a4'] as const).flatMap((format) =>
    volumes.map(({ number, source }) => ({
      name: NOTICES.wholeBook(format, number),
      source,
      format,
      isLong: source.length > LONG,
      put: (pdf: Buffer) => shelf.write(format, pdf, number),
    })),
  ),
  ...book.sections.map(({ entry }) => ({
    name: `${entry.kind}/${entry.slug}`,
    source: writeEntry(entry, book.edition, pictures),
    format: 'a4' as const,
    isLong: false,
    put: (pdf: Buffer) => shelf.writeText(entry, 'pdf', 'pdf', pdf),
  })),
];

/** The files whose words have one of these signs. */
const findTexts = ({ edition }: Book, signs: ReadonlySet<string>): string[] =>
  edition.proceedings.everything
    .filter((resource) => {
      const words =
        'body' in resource ? [resource.summary ?? '', ...resource.body.passages.map(({ text }) => text)] : [];
      const name = 'name' in resource ? resource.name : resource.title;
      return [name, ...words].some((text) => [...text].some((character) => signs.has(character)));
    })
    .map(({ kind, slug }) => `${kind}/${slug}`);

/** The sources from which another program makes the same PDF. */
const listSources = (
  volumes: readonly SetVolume[],
  missing: ReadonlySet<string>,
  pictures: PictureShelf,
): ZippedFile[] => [
  { file: 'LISEZMOI.txt', data: Buffer.from(bookText.sourceReadMe(volumes.length)) },
  ...volumes.map(({ number, source }) => ({
    file: `actes${number === undefined ? '' : `-${number}`}.typ`,
    data: Buffer.from(toSettable(source, missing)),
  })),
  { file: 'gabarit.typ', data: Buffer.from(readTemplate()) },
  ...pictures.all.map(({ name, data }) => ({ file: `images/${name}`, data })),
  ...readFaces().map(({ file, data }) => ({ file: `polices/${file}`, data })),
  ...(['spectral', 'scheherazade-new'] as const).map((family) => ({
    file: `polices/licence-${family}.txt`,
    data: readLicence(family),
  })),
];
