import { listPages, type CataloguePage } from './catalogue.ts';
import type { SearchIndex } from './engine.ts';
import type { TextResult } from './find-texts.ts';
import { FacetFiles } from './facet-files.ts';
import { pathOfPart } from './files.ts';
import { REST } from './rest.ts';
import { Latest } from './latest.ts';
import type { Lexicon } from './lexicon.ts';
import type { Manifest } from './manifest.ts';
import { numberOf } from './numbered-texts.ts';
import type { Pagefind, ScoredText } from './pagefind.ts';
import { MissingParts, type PartReader } from './parts.ts';
import { placePages, READING_ORDER } from './reading-order.ts';
import { ShardedLexicon } from './sharded-lexicon.ts';
import { TextFiles } from './text-files.ts';
import { isMeaningful, listWords } from './words.ts';

/** Answers kept: most words that an unfinished one may be are asked for again after its next letter. */
const ANSWERS_KEPT = 60;
/** Common words of a phrase that are looked for with their mark and without: each makes twice as many searches. */
const MAX_MARKED = 3;

/**
 * The search index that a manifest describes, in a browser or in Node: all of its parts are of one version.
 * @param pagefind Pagefind's code of that version, started
 */
export function openIndex(manifest: Manifest, pagefind: Pagefind, read: PartReader): SearchIndex {
  const catalogue = listPages(manifest);
  const missing = new MissingParts();
  const texts = new TextFiles(manifest, read);
  const facets = new FacetFiles(manifest, catalogue, read);
  const lexicon = new ShardedLexicon({
    starts: manifest.words,
    sounds: manifest.sounds,
    pages: catalogue,
    read,
    missing,
  });
  const toResult = (page: CataloguePage, score: number): TextResult => ({ page, score, data: () => texts.get(page) });
  const answers = new Latest<Promise<ScoredText[]>>(ANSWERS_KEPT);
  const find = (query: string) => {
    const answer = answers.get(query, () => searchWhole(query, pagefind));
    answer.catch(() => answers.forget(query));
    return answer;
  };
  return {
    catalogue,
    missing,
    about: manifest.about === undefined ? undefined : catalogue[manifest.about],
    lexicon,
    facets: facets.list(),
    loadFacets: (wanted) => facets.load(wanted),
    readingOrder: async () => placePages(catalogue, await read(pathOfPart('orders', READING_ORDER))),
    listFiled: (thing) => facets.listFiled(thing),
    resultOf: (page) => toResult(page, 0),
    pagefind: {
      search: async (query, everywhere = false) => {
        const asked = leaveStopWordsOut(query);
        const results = await Promise.all((everywhere ? withRest(asked, lexicon) : [asked]).map(find));
        return results.flat().map(({ id, score }) => toResult(catalogue[numberOf(id)]!, score));
      },
    },
  };
}

/** Words, and the same with the mark of the texts that say less of it before each that is common, or before some of them. */
const withRest = (query: string, { isCommon }: Lexicon): string[] =>
  (query.match(/[^ "]+/g) ?? [])
    .filter((word) => listWords(word).some(isCommon))
    .slice(0, MAX_MARKED)
    .reduce(
      (queries, word) => [
        ...queries,
        ...queries.map((one) => one.replace(/[^ "]+/g, (other) => (other === word ? REST + word : other))),
      ],
      [query],
    );

/** In a phrase, only the words that the index holds: there, those that others part stand next to each other. */
function leaveStopWordsOut(query: string): string {
  if (!query.startsWith('"')) return query;
  const words = query.match(/[\p{L}\p{M}\d]+/gu) ?? [];
  return `"${words.filter((word) => listWords(word).some(isMeaningful)).join(' ')}"`;
}

/** Of a word, Pagefind answers with those that begin so too, but where it is quoted; there, it does not tell how much they say it. */
async function searchWhole(query: string, pagefind: Pagefind): Promise<ScoredText[]> {
  const results = await pagefind.search(query);
  if (/[" ]/.test(query)) return results;
  const holding = new Set((await pagefind.search(`"${query}"`)).map(({ id }) => id));
  return results.filter(({ id }) => holding.has(id));
}
