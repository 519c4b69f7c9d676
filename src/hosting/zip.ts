import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Zip, ZipDeflate } from 'fflate';
import type { SiteFile } from './compress.ts';

/** A zip without its 64-bit extension, which fflate does not write, counts its files on sixteen bits. */
const MAX_FILES = 65_535;

/** What gets no smaller is put in as it is. */
const COMPRESSED = /\.(br|gz|woff2|pf_\w+|pagefind|png|jpe?g|webp|avif|pdf|epub|zip)$/;

/**
 * Writes a zip, under another name until it is whole. The same files and day give the same bytes.
 * @param path of the zip; one that is there already is replaced
 * @param day date of every file in it, `2026-11-22`
 * @throws {Error} in French when there are too many files; the system's own error when it cannot be written
 */
export async function writeZip(path: string, day: string, files: AsyncIterable<SiteFile>): Promise<number> {
  const partial = join(dirname(path), `.${basename(path)}.${process.pid}`);
  const descriptor = openSync(partial, 'w');
  try {
    const count = await pour(files, day, (chunk) => writeWhole(descriptor, chunk));
    closeSync(descriptor);
    renameSync(partial, path);
    return count;
  } catch (error) {
    rmSync(partial, { force: true });
    throw error;
  }
}

async function pour(files: AsyncIterable<SiteFile>, day: string, write: (chunk: Uint8Array) => void): Promise<number> {
  let count = 0;
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    write(chunk);
  });
  for await (const { file, data } of files) {
    count += 1;
    if (count > MAX_FILES) throw new Error(`Un zip ne peut pas tenir plus de ${MAX_FILES} fichiers.`);
    const entry = new ZipDeflate(file, { level: COMPRESSED.test(file) ? 0 : 9 });
    entry.mtime = noonOf(day);
    zip.add(entry);
    entry.push(data, true);
  }
  zip.end();
  return count;
}

/** A full disk may take a part of what it is given without complaining. */
function writeWhole(descriptor: number, chunk: Uint8Array): void {
  for (let written = 0; written < chunk.length;) written += writeSync(descriptor, chunk, written);
}

/** Zips hold local time without its zone: noon is in the same day, and exists, everywhere. */
function noonOf(day: string): Date {
  const [year, month, date] = day.split('-').map(Number);
  return new Date(year!, month! - 1, date!, 12);
}
