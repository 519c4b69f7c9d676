import type { SearchIndex } from './engine.ts';
import { LIST_FILE, MANIFEST_FILE } from './files.ts';
import { openPublished } from './open-published.ts';
import type { PackedList } from './packed-list.ts';
import type { PagefindCode } from './pagefind.ts';
import { startPagefind } from './start-pagefind.ts';

/** How many indexes were opened so: what each asks for has a root of its own, an address that nobody else asks for. */
let opened = 0;

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
  const root = `https://${(opened += 1)}.index.invalid/`;
  const readJson = async <Content>(path: string) => new Response(await read(path)).json() as Promise<Content>;
  return openPublished({
    readManifest: () => readJson(MANIFEST_FILE),
    read: readJson,
    async startPagefind(folder) {
      const fetchOthers = globalThis.fetch;
      globalThis.fetch = async (address, options) => {
        const asked = address instanceof Request ? address.url : String(address);
        return asked.startsWith(root) ? new Response(await read(pathIn(root, asked))) : fetchOthers(address, options);
      };
      return startPagefind(
        await loadPagefind(folder),
        `${root}${folder}/`,
        readJson<PackedList>(`${folder}/${LIST_FILE}`),
      );
    },
  });
}

const pathIn = (root: string, address: string): string => address.slice(root.length).replace(/\?.*$/, '');
