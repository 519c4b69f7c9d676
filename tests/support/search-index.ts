import { openNodeIndex } from '../../src/search/node-index.ts';
import type { SearchIndex } from '../../src/search/engine.ts';

/** The search index of a built site, of which every text has been read: each page found tells its path. */
export async function openSearchIndex(site: string): Promise<SearchIndex> {
  const index = await openNodeIndex(site);
  await Promise.all(index.catalogue.map((page) => index.resultOf(page)?.data()));
  return index;
}
