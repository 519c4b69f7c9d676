import { unpackList, type PackedList } from './packed-list.ts';
import { language } from '../words/edition.ts';
import type { Pagefind, PagefindCode } from './pagefind.ts';

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
  return {
    search: async (query) => {
      const { results } = await pagefind.search(query);
      return { results: results.sort((a, b) => b.score - a.score) };
    },
  };
}
