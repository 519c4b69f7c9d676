import { unpackCatalogue, type CatalogueFile } from './catalogue.ts';
import type { SearchIndex } from './engine.ts';
import { indexNames } from './names.ts';
import type { Pagefind } from './pagefind.ts';
import { placePages } from './reading-order.ts';
import { indexVocabulary } from './understand.ts';

/**
 * The search index made of the parts that were fetched, in a browser or in a test.
 * @param readOrder fetches the places of the pages in the order of the proceedings
 */
export async function assembleIndex(
  pagefind: Pagefind,
  catalogueFile: CatalogueFile,
  words: string,
  readOrder: () => Promise<number[]>,
): Promise<SearchIndex> {
  const { results } = await pagefind.search(null);
  const catalogue = unpackCatalogue(
    catalogueFile,
    results.map(({ id }) => id),
  );
  return {
    pagefind,
    catalogue,
    readingOrder: async () => placePages(catalogue, await readOrder()),
    names: indexNames(catalogue),
    vocabulary: indexVocabulary(words.split('\n')),
    byTextId: new Map(catalogue.flatMap((page) => (page.textId === undefined ? [] : [[page.textId, page]]))),
  };
}
