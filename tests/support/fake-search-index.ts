import type { CataloguePage } from '../../src/search/catalogue.ts';
import { search, type SearchAnswer, type SearchIndex, type SearchRequest } from '../../src/search/engine.ts';
import { FILED_UNDER } from '../../src/search/facet-files.ts';
import type { TextResult } from '../../src/search/find-texts.ts';
import { FACETS } from '../../src/search/facets.ts';
import { fold } from '../../src/search/fold.ts';
import { indexNames } from '../../src/search/names.ts';
import { MissingParts } from '../../src/search/parts.ts';
import { makeLexicon } from '../../src/search/lexicon.ts';
import { Tokenizer } from '../../src/search/tokenizer.ts';
import { listVocabulary } from '../../src/search/vocabulary.ts';
import { listWords } from '../../src/search/words.ts';

/** A made-up page: a text when it has words, a thing that can be named when it has a kind of its own. */
export interface FakePage {
  name: string;
  kind?: CataloguePage['kind'];
  /** Its other names. */
  names?: string[];
  facets?: CataloguePage['facets'];
  words?: string;
  byline?: string;
  /** The words that are searched of it without being shown. */
  alias?: string;
  /** Words for which the index wrongly answers with this text, because their stem is the same. */
  confused?: string[];
  /** The index's score for every word of the text. */
  score?: number;
}

/** The index of made-up pages, in memory, and what was asked of it. */
export interface FakeIndex extends SearchIndex {
  /** The words and phrases looked up. */
  asked: string[];
  /** The names of the pages whose text was fetched. */
  fetched: string[];
}

/** An index that answers as Pagefind does, with scores that a test chooses. */
export function fakeIndex(pages: readonly FakePage[]): FakeIndex {
  const catalogue = pages.map(toCataloguePage);
  const texts = pages.filter(({ words }) => words !== undefined);
  const tokenizer = new Tokenizer();
  const asked: string[] = [];
  const fetched: string[] = [];
  const toResult = ({ name, words = '', byline, alias, score = 1 }: FakePage): TextResult => ({
    page: catalogue.find(({ textId }) => textId === name)!,
    score,
    data: async () => {
      fetched.push(name);
      return { content: words, meta: { ...(byline && { byline }), ...(alias && { alias }) }, anchors: [] };
    },
  });
  return {
    asked,
    fetched,
    catalogue,
    missing: new MissingParts(),
    facets: FACETS,
    loadFacets: async () => undefined,
    readingOrder: async () => new Map(catalogue.map((page, row) => [page, row])),
    listFiled: async ({ kind, title }) =>
      catalogue.filter(({ facets, textId }) => textId !== undefined && facets[FILED_UNDER[kind]!]?.includes(title)),
    lexicon: makeLexicon({
      textCount: texts.length,
      words: listVocabulary(texts.map((text) => [tokenizer.cut(listHeld(text))])),
      named: indexNames(catalogue),
      expansions: [],
    }),
    resultOf: ({ textId }) => texts.filter(({ name }) => name === textId).map(toResult)[0],
    pagefind: {
      search: async (query) => {
        asked.push(query);
        return texts.filter((text) => isFound(text, listWords(query))).map(toResult);
      },
    },
  };
}

/** The answer of made-up pages to a query, all typed. */
export const ask = (
  query: string,
  pages: readonly FakePage[],
  request: Partial<SearchRequest> = {},
): Promise<SearchAnswer> => search({ query, filters: {}, typing: false, literal: false, ...request }, fakeIndex(pages));

/** The names of the pages of a list of an answer. */
export const namesOf = (matches: readonly { page: CataloguePage }[]): string[] => matches.map(({ page }) => page.path);

/** As Pagefind does, a quoted phrase finds every text that holds its words, wherever they stand. */
function isFound(text: FakePage, asked: readonly string[]): boolean {
  const held = new Set([...listWords(listHeld(text)), ...(text.confused ?? []).map(fold)]);
  return asked.every((word) => held.has(word));
}

/** All that the index holds of a text. */
const listHeld = ({ words = '', byline = '', alias = '' }: FakePage): string => `${words} ${byline} ${alias}`;

function toCataloguePage({ name, kind, names, facets, words }: FakePage): CataloguePage {
  return {
    kind: kind ?? 'interventions',
    path: name,
    title: kind === undefined ? '' : name,
    byline: '',
    names: names ?? [],
    facets: facets ?? {},
    textId: words === undefined ? undefined : name,
  };
}
