import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { SearchIndex } from './engine.ts';
import { CODE_FILE, INDEX_DIRECTORY } from './files.ts';
import { openFiles } from './open-files.ts';
import type { PagefindCode } from './pagefind.ts';

/** How many times an index was opened. */
let opened = 0;

/**
 * The search index of a built site, opened in Node for tests and measures: Pagefind's own browser code, reading files
 * instead of addresses.
 * @param onRead told each file that a browser would have fetched, by its path in the index folder
 */
export function openNodeIndex(site: string, onRead: (file: string) => void = () => undefined): Promise<SearchIndex> {
  const directory = join(site, INDEX_DIRECTORY);
  return openFiles(
    (file) => {
      onRead(file);
      return readFile(join(directory, file));
    },
    (folder) => {
      onRead(`${folder}/${CODE_FILE}`);
      // Each time anew: the code keeps what it has read.
      opened += 1;
      const code = pathToFileURL(join(directory, folder, CODE_FILE)).href;
      return import(`${code}?${opened}`) as Promise<PagefindCode>;
    },
  );
}
