import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { contentDirectory } from '../src/source/content-directory.ts';

/**
 * Where the pictures of the texts are, by the paths that the site gives them, and the PDFs of other times.
 * @param directory of the content
 */
export const bookFolders = (directory = contentDirectory()): { folders: string[]; kept: string } => ({
  folders: [resolve(directory), resolve('public')],
  kept: fileURLToPath(new URL('../node_modules/.cache/livre', import.meta.url)),
});
