import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { PassThrough } from 'node:stream';
import { finished, pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';

/**
 * Writes a zip, of any size, under another name until it is whole. The same files and day give the same bytes.
 * @param path of the zip; one that is there already is replaced
 * @param day date of every file in it, `2026-11-22`
 * @returns how many files it holds
 * @throws the system's own error when it cannot be written
 */
export async function writeZip(
  path: string,
  day: string,
  files: AsyncIterable<ZippedFile> | Iterable<ZippedFile>,
): Promise<number> {
  const partial = join(dirname(path), `.${basename(path)}.${process.pid}`);
  const zip = new ZipFile();
  const written = pipeline(zip.outputStream, createWriteStream(partial));
  try {
    const [count] = await Promise.all([fill(zip, day, files), written]);
    await rename(partial, path);
    return count;
  } catch (error) {
    (zip.outputStream as PassThrough).destroy();
    await written.catch(() => undefined);
    await rm(partial, { force: true });
    throw error;
  }
}

/** A file of a zip, with its path there. */
export interface ZippedFile {
  file: string;
  data: Uint8Array;
  /** Whether it is not to be compressed. */
  isStored?: boolean;
}

/** Puts in a zip one file after the other: no more of them stand in memory than the disk has taken. */
async function fill(
  zip: ZipFile,
  day: string,
  files: AsyncIterable<ZippedFile> | Iterable<ZippedFile>,
): Promise<number> {
  let count = 0;
  for await (const { file, data, isStored } of files) {
    if (isStored) {
      // Nothing but its bytes, which a program may look for at the beginning of the zip.
      zip.addBuffer(Buffer.from(data), file, {
        mode: AS_ANY_FILE.mode,
        forceDosTimestamp: true,
        mtime: noonOf(day),
        compress: false,
      });
      count += 1;
      continue;
    }
    // The zip keeps what it is given until its end: a stream, by then empty, rather than the data.
    const content = new PassThrough();
    zip.addReadStream(content, file, { ...AS_ANY_FILE, mtime: noonOf(day) });
    content.end(data);
    await finished(content);
    count += 1;
  }
  zip.end();
  return count;
}

/** Whoever unzips may read and write it; dated as zips have always been, without the zone, nor more bytes for it. */
const AS_ANY_FILE = { mode: 0o100644, forceDosTimestamp: true, compressionLevel: 9 };

/** Zips hold local time without its zone: noon is in the same day, and exists, everywhere. */
function noonOf(day: string): Date {
  const [year, month, date] = day.split('-').map(Number);
  return new Date(year!, month! - 1, date!, 12);
}
