import { unpackCatalogue, type CatalogueFile } from './catalogue.ts';
import type { SearchIndex } from './engine.ts';
import { indexNames } from './names.ts';
import type { Pagefind } from './pagefind.ts';
import { makeLexicon, type Expansion } from './lexicon.ts';
import { unpackVocabulary } from './vocabulary.ts';

/** The search index made of the parts that were fetched, in a browser or in a test. */
export async function assembleIndex(
  pagefind: Pagefind,
  catalogueFile: CatalogueFile,
  words: string,
  expansions: readonly Expansion[],
): Promise<SearchIndex> {
  const { results } = await pagefind.search(null);
  const catalogue = unpackCatalogue(
    catalogueFile,
    results.map(({ id }) => id),
  );
  return {
    pagefind,
    catalogue,
    lexicon: makeLexicon({
      textCount: results.length,
      words: unpackVocabulary(words),
      named: indexNames(catalogue),
      expansions,
    }),
    byTextId: new Map(catalogue.flatMap((page) => (page.textId === undefined ? [] : [[page.textId, page]]))),
  };
}
