import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { writeWhole } from '../../output/write-files.ts';
import type { BookPicture } from '../pictures.ts';
import { readFaces, readTemplate } from './compiler.ts';

/** Milliseconds for which what is asked for no more is kept. */
const KEPT_FOR = 2 * 24 * 3600 * 1000;

/**
 * The PDFs of other times, whatever the content, each by all that it is made of: where nothing of that has changed, neither
 * would the PDF. A folder that cannot be written keeps none.
 */
export class KeptPdfs {
  readonly #folder: string;
  #around: string | undefined;

  constructor(folder: string) {
    this.#folder = folder;
  }

  find(document: Document, seconds: number, pictures: readonly BookPicture[]): Buffer | undefined {
    const name = this.#nameOf(document, seconds, pictures);
    try {
      const file = join(this.#folder, name);
      const pdf = readFileSync(file);
      utimesSync(file, new Date(), new Date());
      return pdf;
    } catch {
      return undefined;
    }
  }

  keep(document: Document, seconds: number, pictures: readonly BookPicture[], pdf: Buffer): void {
    const name = this.#nameOf(document, seconds, pictures);
    try {
      writeWhole(join(this.#folder, name), pdf);
    } catch {
      // The next book sets it anew.
    }
  }

  /** Takes away what has not been asked for in days. */
  clear(): void {
    try {
      for (const name of readdirSync(this.#folder)) {
        const file = join(this.#folder, name);
        if (Date.now() - statSync(file).mtimeMs > KEPT_FOR) rmSync(file);
      }
    } catch {
      // There is nothing, or it is somebody else's.
    }
  }

  #nameOf({ source, format }: Document, seconds: number, pictures: readonly BookPicture[]): string {
    const hash = createHash('sha256').update(
      JSON.stringify([(this.#around ??= hashAround()), source, format, seconds]),
    );
    for (const { name, data } of pictures) if (source.includes(`"images/${name}"`)) hash.update(name).update(data);
    return `${hash.digest('hex')}.pdf`;
  }
}

interface Document {
  source: string;
  format: string;
}

/** The hash of what all documents are set with: the compiler, the pages, the faces. */
function hashAround(): string {
  const hash = createHash('sha256').update(readTemplate());
  try {
    hash.update(
      readFileSync(createRequire(import.meta.url).resolve('@myriaddreamin/typst-ts-node-compiler/package.json')),
    );
  } catch {
    // Without the compiler, nothing is kept.
  }
  for (const { file, data } of readFaces()) hash.update(file).update(data);
  return hash.digest('hex');
}
