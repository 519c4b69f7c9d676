import type { SearchIndex } from './engine.ts';
import { LIST_FILE, MANIFEST_FILE } from './files.ts';
import { openPublished } from './open-published.ts';
import type { PackedList } from './packed-list.ts';
import type { PagefindCode } from './pagefind.ts';
import { startPagefind } from './start-pagefind.ts';

/** What Pagefind asks for begins with it: an address that nobody else asks for. */
const ROOT = 'https://index.invalid/';

/**
 * The search index of a site whose files do not come from addresses: they are read from a folder, in Node, or carried by a
 * script, in a page that may fetch nothing.
 * @param read the content of a file, by its path in the index folder
 * @param loadPagefind Pagefind's code of a version, by the folder of the version
 */
export function openFiles(
  read: (path: string) => Promise<BodyInit>,
  loadPagefind: (folder: string) => Promise<PagefindCode>,
): Promise<SearchIndex> {
  const readJson = async <Content>(path: string) => new Response(await read(path)).json() as Promise<Content>;
  return openPublished({
    readManifest: () => readJson(MANIFEST_FILE),
    read: readJson,
    async startPagefind(folder) {
      globalThis.fetch = async (address) => new Response(await read(pathOf(String(address))));
      return startPagefind(
        await loadPagefind(folder),
        `${ROOT}${folder}/`,
        readJson<PackedList>(`${folder}/${LIST_FILE}`),
      );
    },
  });
}

const pathOf = (address: string): string => address.slice(ROOT.length).replace(/\?.*$/, '');
