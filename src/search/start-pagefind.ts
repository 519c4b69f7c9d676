import { unpackList, type PackedList } from './packed-list.ts';
import { language } from '../words/edition.ts';
import type { Pagefind, PagefindCode, PagefindInstance, ScoredText } from './pagefind.ts';

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
  return { search: (query) => searchTexts(query, pagefind) };
}

/**
 * The search that Pagefind's own `search` makes, without what nobody asks of it here: to take a query apart, to sort, to filter, and to say
 * where in each text the words are, which on a telephone took longer than the search.
 */
async function searchTexts(query: string, pagefind: PagefindInstance): Promise<ScoredText[]> {
  const words = query.replaceAll('"', '');
  const parts = await listHolding(words, pagefind);
  await Promise.all(parts.map((part) => pagefind.loadChunk(part)));
  const pointer = await pagefind.getPtr();
  const answer = pagefind.backend.search(pointer, words, words, NO_FILTERS, NO_SORT, words !== query, false);
  const { results } = JSON.parse(answer) as { results: { p: string; s: number }[] };
  return results.map(({ p: id, s: score }) => ({ id, score })).sort((a, b) => b.score - a.score);
}

const [NO_FILTERS, NO_SORT] = ['{}', ''];

/**
 * The parts of the index that hold the words of a query. Pagefind lists those of all words that begin so too, for words that
 * are not finished: here they always are. Of each word, the first part is its own.
 */
async function listHolding(words: string, pagefind: PagefindInstance): Promise<string[]> {
  const pointer = await pagefind.getPtr();
  const { backend } = pagefind;
  const parts = words.split(' ').map((word) => (JSON.parse(backend.request_indexes(pointer, word)) as string[])[0]!);
  return [...new Set(parts)];
}
