import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { SearchIndex } from '../../src/search/engine.ts';
import { CATALOGUE_FILE, INDEX_DIRECTORY, VOCABULARY_FILE } from '../../src/search/files.ts';
import { assembleIndex } from '../../src/search/open-index.ts';
import type { Pagefind } from '../../src/search/pagefind.ts';

/** Opens the search index of a built site in Node, with Pagefind's own browser code reading files instead of URLs. */
export async function openSearchIndex(site: string): Promise<SearchIndex> {
  const directory = join(site, INDEX_DIRECTORY);
  globalThis.fetch = (async (input: string | URL) => {
    const path = String(input)
      .replace(/\?.*$/, '')
      .replace(/^file:\/\//, '');
    return new Response(await readFile(path));
  }) as typeof fetch;
  const pagefind = (await import(pathToFileURL(join(directory, 'pagefind.js')).href)) as Pagefind;
  await pagefind.options({ basePath: `${directory}/`, baseUrl: '/', noWorker: true });
  await pagefind.init();
  const read = (file: string) => readFile(join(directory, file), 'utf8');
  return assembleIndex(pagefind, JSON.parse(await read(CATALOGUE_FILE)), await read(VOCABULARY_FILE));
}
