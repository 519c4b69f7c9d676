import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { SearchIndex } from './engine.ts';
import { CODE_FILE, INDEX_DIRECTORY, LIST_FILE, MANIFEST_FILE } from './files.ts';
import type { Manifest } from './manifest.ts';
import { openPublished } from './open-published.ts';
import type { PackedList } from './packed-list.ts';
import type { PagefindCode } from './pagefind.ts';
import { startPagefind } from './start-pagefind.ts';

/** How many times an index was opened. */
let opened = 0;

/**
 * The search index of a built site, opened in Node for tests and measures: Pagefind's own browser code, reading files
 * instead of addresses.
 * @param onRead told each file that a browser would have fetched, by its path in the index folder
 */
export function openNodeIndex(site: string, onRead: (file: string) => void = () => undefined): Promise<SearchIndex> {
  const directory = join(site, INDEX_DIRECTORY);
  const read = (file: string) => {
    onRead(file);
    return readFile(join(directory, file));
  };
  const readJson = async <Content>(file: string) => JSON.parse(String(await read(file))) as Content;
  return openPublished({
    readManifest: () => readJson<Manifest>(MANIFEST_FILE),
    read: readJson,
    async startPagefind(folder) {
      globalThis.fetch = (async (input: string | URL) => {
        const path = String(input)
          .replace(/\?.*$/, '')
          .replace(/^file:\/\//, '');
        return new Response(await read(relative(directory, path)));
      }) as typeof fetch;
      onRead(`${folder}/${CODE_FILE}`);
      // Each time anew: the code keeps what it has read.
      opened += 1;
      const code = `${pathToFileURL(join(directory, folder, CODE_FILE)).href}?${opened}`;
      return startPagefind(
        (await import(code)) as PagefindCode,
        `${join(directory, folder)}/`,
        readJson<PackedList>(`${folder}/${LIST_FILE}`),
      );
    },
  });
}
