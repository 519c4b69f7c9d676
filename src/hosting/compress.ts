import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { eachAtATime } from '../output/each-at-a-time.ts';
import { isText } from './media-types.ts';

/** As many as Node compresses at once, so that few stand in memory. */
const FILES_AT_A_TIME = 4;

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/**
 * Writes, beside every text of a built site, copies that a server can send as they are: `index.html.br`,
 * `index.html.gz`. The same site gives the same bytes.
 * @returns how many copies were written
 */
export async function compressSite(directory: string): Promise<number> {
  let count = 0;
  const files = (await listFiles(directory)).filter(isText);
  await eachAtATime(files, FILES_AT_A_TIME, async (file) => {
    const copies = await listCopies(file, await readFile(join(directory, file)));
    for (const copy of copies) await writeFile(join(directory, copy.file), copy.data);
    count += copies.length;
  });
  return count;
}

/** The compressed copies of a file that are worth sending: none for what is no text, or does not get smaller. */
export async function listCopies(file: string, data: Uint8Array): Promise<SiteFile[]> {
  if (!isText(file)) return [];
  const [brotli, gzipped] = await Promise.all([toBrotli(data, BEST), toGzip(data, { level: 9 })]);
  // The name of the system that compressed, which says nothing to a reader: 255 is « unknown » (RFC 1952).
  gzipped[9] = 255;
  const copies = [
    { file: `${file}.br`, data: brotli },
    { file: `${file}.gz`, data: gzipped },
  ];
  return copies.filter((copy) => copy.data.length < data.length);
}

/**
 * Every file of a built site by its path, in the order of their letters, without copies made earlier.
 * @throws {Error} in French when there is no site in the folder
 */
export async function listFiles(directory: string): Promise<string[]> {
  if (!existsSync(join(directory, 'index.html'))) {
    throw new Error(`Aucun site dans « ${directory} » : lancez d’abord « npm run build ».`);
  }
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(directory, '/').length).replaceAll('\\', '/'))
    .filter((file) => !(/\.(br|gz)$/.test(file) && isText(file.replace(/\.[^.]+$/, ''))))
    .sort();
}

export interface SiteFile {
  /** Path from the root of the site. */
  file: string;
  data: Uint8Array;
}

const BEST = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };
