import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { SearchIndex } from './engine.ts';
import { CATALOGUE_FILE, INDEX_DIRECTORY, ORDER_FILE, VOCABULARY_FILE } from './files.ts';
import { assembleIndex } from './open-index.ts';
import type { Pagefind } from './pagefind.ts';

/**
 * The search index of a built site, opened in Node for tests and measures: Pagefind's own browser code, reading files
 * instead of addresses.
 * @param onRead told each file that a browser would have fetched, by its path in the index folder
 */
export async function openNodeIndex(
  site: string,
  onRead: (file: string) => void = () => undefined,
): Promise<SearchIndex> {
  const directory = join(site, INDEX_DIRECTORY);
  const read = (file: string) => {
    onRead(file);
    return readFile(join(directory, file));
  };
  globalThis.fetch = (async (input: string | URL) => {
    const path = String(input)
      .replace(/\?.*$/, '')
      .replace(/^file:\/\//, '');
    return new Response(await read(relative(directory, path)));
  }) as typeof fetch;
  onRead('pagefind.js');
  const pagefind = (await import(pathToFileURL(join(directory, 'pagefind.js')).href)) as Pagefind;
  await pagefind.options({ basePath: `${directory}/`, baseUrl: '/', noWorker: true });
  await pagefind.init();
  return assembleIndex(
    pagefind,
    JSON.parse(String(await read(CATALOGUE_FILE))),
    String(await read(VOCABULARY_FILE)),
    async () => JSON.parse(String(await read(ORDER_FILE))),
  );
}
