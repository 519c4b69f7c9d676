import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { INDEX_SCRIPT } from '../disk/files.ts';
import { isSearchedOnDisk } from '../disk/write-copy.ts';
import { progress } from '../output/progress.ts';
import { MADE_HERE } from '../output/made-here.ts';
import { describeWriteFault } from '../output/write-fault.ts';
import { toSlug } from '../prose/letters.ts';
import { listCopies, listFiles, type SiteFile } from './compress.ts';
import { toNginxConfig } from './nginx.ts';
import type { Redirect } from './redirects.ts';
import { toReadMe } from './read-me.ts';
import { writeZip } from '../output/zip.ts';

/** Folder of the zip that holds the site itself. */
const SITE_FOLDER = 'site';

/**
 * Puts a built site in a dated zip beside its folder, with compressed copies, checksums and what its host must know.
 * @returns the path of the zip and how many files it holds
 * @throws {Error} in French when there is no site, or the zip cannot be written
 */
export async function packageSite(
  directory: string,
  { title, shortTitle, day, redirects, isForDisk }: Identity,
): Promise<Package> {
  // What the next build wants to know is nothing to its host.
  const files = (await listFiles(directory)).filter(
    (file) => file !== MADE_HERE && (isForDisk || file !== INDEX_SCRIPT),
  );
  const name = `actes-${toSlug(shortTitle)}-${day}`;
  const path = join(dirname(directory), `${name}.zip`);
  const texts = {
    'LISEZMOI.txt': toReadMe({ title, day, name, searchesOnDisk: isForDisk && (await isSearchedOnDisk(directory)) }),
    'nginx.conf': toNginxConfig(redirects),
  };
  try {
    return { path, count: await writeZip(path, day, withSums(name, listContents(directory, files, texts))) };
  } catch (error) {
    throw describeWriteFault(error, dirname(path));
  } finally {
    progress.end();
  }
}

export interface Identity {
  /** Of the seminar, in full. */
  title: string;
  /** The zip is named after it. */
  shortTitle: string;
  /** `2026-11-22`. */
  day: string;
  /** From the addresses that the edition once had. */
  redirects: readonly Redirect[];
  /** Whether what a search from a disk reads is in it: no host is asked for that. */
  isForDisk: boolean;
}

export interface Package {
  path: string;
  count: number;
}

async function* listContents(directory: string, files: string[], texts: Record<string, string>) {
  for (const [file, content] of Object.entries(texts)) yield { file, data: Buffer.from(content) };
  for (const [done, file] of files.entries()) {
    progress.step('Paquet', done, files.length);
    const data = await readFile(join(directory, file));
    for (const copy of [{ file, data }, ...(await listCopies(file, data))]) {
      yield { ...copy, file: `${SITE_FOLDER}/${copy.file}` };
    }
  }
}

/** Puts everything in one folder, and last the sums as `sha256sum -c` reads them. */
async function* withSums(folder: string, contents: AsyncIterable<SiteFile>): AsyncGenerator<SiteFile> {
  const sums: string[] = [];
  for await (const { file, data } of contents) {
    sums.push(`${createHash('sha256').update(data).digest('hex')}  ${file}\n`);
    yield { file: `${folder}/${file}`, data };
  }
  yield { file: `${folder}/SHA256SUMS`, data: Buffer.from(sums.join('')) };
}
