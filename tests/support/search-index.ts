import { openNodeIndex } from '../../src/search/node-index.ts';
import type { SearchIndex } from '../../src/search/engine.ts';

/** The search index of a built site, of which every text has been read: each page found tells its path. */
export async function openSearchIndex(site: string): Promise<SearchIndex> {
  const index = await openNodeIndex(site);
  const { results } = await index.pagefind.search(null);
  await Promise.all(results.map((result) => result.data()));
  return index;
}
