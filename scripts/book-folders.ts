import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { contentDirectory } from '../src/source/content-directory.ts';

/**
 * Where the pictures of the texts are, by the paths that the site gives them, and the PDFs of the last time.
 * @param directory of the content
 */
export function bookFolders(directory = contentDirectory()): { folders: string[]; kept: string } {
  const content = resolve(directory);
  const name = createHash('sha256').update(content).digest('hex').slice(0, 12);
  return {
    folders: [content, resolve('public')],
    kept: fileURLToPath(new URL(`../node_modules/.cache/livre/${name}`, import.meta.url)),
  };
}
