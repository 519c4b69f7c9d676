import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Pagefind, SearchIndex } from '../../src/search/engine.ts';
import { INDEX_DIRECTORY, LEXICON_FILE } from '../../src/search/files.ts';

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
  return { pagefind, lexicon: JSON.parse(await readFile(join(directory, LEXICON_FILE), 'utf8')) };
}
