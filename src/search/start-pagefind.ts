import { unpackList, type PackedList } from './packed-list.ts';
import { language } from '../words/edition.ts';
import type { Pagefind, PagefindBackend, PagefindCode } from './pagefind.ts';

/**
 * Pagefind, ready to search the index of a folder: its list of texts is the packed one, fetched while its program is.
 * @param basePath of the folder, with a slash at its end
 */
export async function startPagefind(
  { PagefindInstance }: PagefindCode,
  basePath: string,
  list: Promise<PackedList>,
): Promise<Pagefind> {
  const pagefind = new PagefindInstance({ basePath, baseUrl: '/' });
  pagefind.loadEntry = async () => undefined;
  pagefind.findIndex = () => ({ hash: '', wasm: language });
  pagefind.loadMeta = async () => void (pagefind.searchMeta = unpackList(await list));
  await pagefind.init(language, { load_wasm: true });
  const { backend } = pagefind;
  pagefind.backend = { ...backend, request_indexes: (...asked) => listHolding(backend, ...asked) };
  return {
    search: async (query) => {
      const { results } = await pagefind.search(query);
      return { results: results.sort((a, b) => b.score - a.score) };
    },
  };
}

/**
 * The parts of the index that hold the words of a query, in JSON. Pagefind lists those of all words that begin so too, for words
 * that are not finished: here they always are. Of each word, the first part is its own.
 */
function listHolding(backend: PagefindBackend, pointer: number, query: string): string {
  const parts = query.split(' ').map((word) => (JSON.parse(backend.request_indexes(pointer, word)) as string[])[0]);
  return JSON.stringify([...new Set(parts)]);
}
