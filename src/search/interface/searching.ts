import { searchText } from '../../words/index.ts';
import type { CataloguePage } from '../catalogue.ts';
import { search, type SearchAnswer, type SearchIndex, type SearchRequest } from '../engine.ts';
import type { PagefindText } from '../pagefind.ts';
import { forgetIndex, withIndex } from './browser-index.ts';

/** The source that a search page asks: the index of its own site, or those of several. */
export interface Source {
  search(request: SearchRequest): Promise<SearchAnswer>;
  /** The place of each page in the order of the proceedings. */
  readingOrder(): Promise<ReadonlyMap<CataloguePage, number>>;
  /** The text of a page that is not a text. */
  readText(page: CataloguePage): Promise<PagefindText | undefined>;
}

/** How a search page reaches what it asks. */
export interface Searching {
  /** Does something with the source; a second time when what it was opened from is published no longer. */
  withSource<Result>(use: (source: Source) => Promise<Result>): Promise<Result>;
  /** After a failure: the source is opened anew at the next search. */
  forget(): void;
  /** Whether the facets of everything stand there while nothing is asked. */
  showsEverything: boolean;
  /** The words for when nothing could be fetched. */
  failed: string;
}

/** The text of a page in an index. */
export async function readTextIn(index: SearchIndex, page: CataloguePage): Promise<PagefindText | undefined> {
  return index.resultOf(page)?.data();
}

/** The index of the site to which the search page belongs. */
export const ownSite: Searching = {
  withSource: (use) =>
    withIndex((index) =>
      use({
        search: (request) => search(request, index),
        readingOrder: () => index.readingOrder(),
        readText: (page) => readTextIn(index, page),
      }),
    ),
  forget: forgetIndex,
  showsEverything: true,
  failed: searchText.failed,
};
