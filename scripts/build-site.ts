import { rename } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listMadePaths, makeBook } from '../src/book/make-book.ts';
import { DISK_DIRECTORY } from '../src/disk/files.ts';
import { writeCopyForDisk } from '../src/disk/write-copy.ts';
import { allEnded } from '../src/output/all-ended.ts';
import { ensureWritable } from '../src/output/ensure-writable.ts';
import { runAlone } from '../src/output/exclusive.ts';
import { progress } from '../src/output/progress.ts';
import { replaceFolder } from '../src/output/replace-folder.ts';
import { describeWriteFault, OTHER_PROJECT } from '../src/output/write-fault.ts';
import { INDEX_DIRECTORY } from '../src/search/files.ts';
import { writeSearchIndex } from '../src/search/write-index.ts';
import { writeFiles } from '../src/open-data/make-files.ts';
import { paths } from '../src/site/paths.ts';
import { publish } from '../src/publication/publication.ts';
import type { Content } from '../src/source/content.ts';
import { outputDirectory } from './output-directory.ts';
import { bookFolders } from './book-folders.ts';
import { prepareForAstro } from './prepare-for-astro.ts';
import { readSoundContent } from './read-sound-content.ts';
import { siteUrl } from './site-url.ts';

/**
 * Checks the content, then builds the site in a fresh folder, which takes the place of the former one when it is whole;
 * an error stops everything before.
 * @returns undefined when the content has a fault, which has been told
 */
export async function buildSite(): Promise<BuiltSite | undefined> {
  const [directory, url] = [outputDirectory(), siteUrl()];
  const sound = readSoundContent('Le site n’est pas construit');
  if (!sound) return undefined;
  const { content, ...told } = sound;
  WORKING_FOLDERS.forEach(ensureWritable);
  const notices: string[] = [];
  await runAlone(LOCK, tellWaiting, () =>
    replaceFolder(directory, (workplace) => fill(workplace, { content, url, notices })),
  );
  return {
    directory,
    url,
    notices,
    ...told,
  };
}

export interface BuiltSite {
  directory: string;
  /** The address that it was told. */
  url: string | undefined;
  /** Of the check of its content. */
  warnings: number;
  /** The notices of what is missing, or is not as it should be, of the book or of the copy for a disk. */
  notices: readonly string[];
  /** The texts that have no record of their anchors, and whether any has one: in a seminar that is begun, none has. */
  unrecorded: string[];
  isRecorded: boolean;
}

/** Folders where Astro keeps what it works on, wherever the site goes. */
const WORKING_FOLDERS = ['.astro', 'node_modules/.astro'];

/** Two builds at once would mix what Astro works on. */
export const LOCK = fileURLToPath(new URL('../node_modules/.cache/build.lock', import.meta.url));

function tellWaiting(): void {
  console.error('Une autre construction est en cours\u00A0: celle-ci attend son tour.');
}

/** Beyond it, PDFs, which take a tenth of a second for each text, would take most of the time of a first build. */
const MOST_TEXTS_IN_PDF = 200;

/** The build of a site: its content, where it will be read, and what is to be told of it. */
interface Work {
  content: Content;
  url: string | undefined;
  notices: string[];
}

async function fill(workplace: string, { content, url, notices }: Work): Promise<string> {
  const [site, index, data, book] = ['site', 'index', 'data', 'book'].map((name) => join(workplace, name)) as [
    string,
    string,
    string,
    string,
  ];
  const publication = publish(content);
  const { proceedings } = publication;
  const edition = { proceedings, site: url === undefined ? undefined : new URL(url) };
  publication.prepare = makeFiles;
  prepareForAstro('production');
  // The indexer, another program, holds much in memory: it has done before the book, then the pages, take most of it here.
  const [onDisk] = await allEnded([makeSearch(), buildPages(site)]).finally(() => progress.end());
  for (const folder of [INDEX_DIRECTORY, DISK_DIRECTORY]) await rename(join(index, folder), join(site, folder));
  notices.push(...onDisk);
  for (const file of publication.dataFiles!.sizes.keys())
    await rename(join(data, file), join(site, paths.openData, file));
  for (const path of listMadePaths(publication.downloads!)) await rename(join(book, path), join(site, path));
  return site;

  /** The index, and what carries it to a disk. */
  async function makeSearch(): Promise<string[]> {
    await writeSearchIndex(proceedings, index);
    return writeCopyForDisk(index);
  }

  /** The files of open data, and the book. */
  async function makeFiles(): Promise<void> {
    publication.dataFiles = writeFiles(edition, data);
    const made = await makeBook(edition, book, { ...bookFolders(), mostTexts: MOST_TEXTS_IN_PDF });
    publication.downloads = made.downloads;
    notices.push(...made.notices);
  }
}

async function buildPages(site: string): Promise<void> {
  const { build } = await import('astro');
  await build({ outDir: site }).catch((cause: unknown) => {
    throw describePagesFault(cause, dirname(site));
  });
}

/**
 * Says where pages could not be made. Astro writes in its own folders too; what fails in the workplace, where what the pages
 * speak of is made, is told of the folder that was asked for (`replaceFolder`).
 */
export function describePagesFault(cause: unknown, workplace: string): unknown {
  const { path } = cause as NodeJS.ErrnoException;
  const isElsewhere = path !== undefined && relative(workplace, path).startsWith('..');
  return isElsewhere ? describeWriteFault(cause, path, OTHER_PROJECT) : cause;
}
