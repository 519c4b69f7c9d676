import { searchText } from '../../site/search-text.ts';
import type { CataloguePage } from '../catalogue.ts';
import type { SearchAnswer } from '../engine.ts';
import { SITE_ROOT } from './browser-index.ts';
import { element } from './dom.ts';

/** Another query that is offered: what it asks for, and whether to the letter. */
export interface Offer {
  query: string;
  literal: boolean;
}

/**
 * What was understood of a query, where it is not what was typed: words that were corrected, left out or excluded, phrases
 * that are not to be found; and other queries that are offered.
 * @param toLink the link to another query
 */
export function toNotice(
  { understanding, proposals = [], unmatchedPhrases = [], suggestions = [], lacksParts = false }: Explained,
  query: string,
  toLink: (words: string, offer: Offer) => HTMLAnchorElement,
): HTMLElement[] {
  const { corrected, ignored = [], excluded = [] } = understanding;
  const offered = [...proposals, ...suggestions.map(({ word }) => word)];
  const links = [...new Set(offered)].flatMap((words, rank) => [
    rank > 0 ? ', ' : '',
    toLink(words, { query: words, literal: false }),
  ]);
  const close = [...new Set(suggestions.flatMap(({ pages }) => pages))].map((page) =>
    element('li', {}, element('a', { href: new URL(page.path, SITE_ROOT).href, textContent: page.title })),
  );
  const line = (...parts: (Node | string)[]) => element('p', {}, ...parts);
  return [
    ...(lacksParts ? [line(searchText.lacksParts)] : []),
    ...(corrected === undefined
      ? []
      : [line(`${searchText.corrected(corrected)} `, toLink(searchText.literal(query), { query, literal: true }))]),
    ...(ignored.length > 0 ? [line(searchText.ignored(ignored))] : []),
    ...(unmatchedPhrases.length > 0 ? [line(searchText.unmatched(unmatchedPhrases))] : []),
    ...(excluded.length > 0 ? [line(searchText.excluded(excluded))] : []),
    ...(links.length > 0 ? [line(`${searchText.didYouMean}\u00A0`, ...links, '\u202F?')] : []),
    ...(close.length > 0 ? [line(searchText.closeThings), element('ul', {}, ...close)] : []),
  ];
}

/** The part of an answer that says how it was reached. */
interface Explained {
  understanding: { corrected?: string | undefined; ignored?: readonly string[]; excluded?: readonly string[] };
  proposals?: readonly string[];
  unmatchedPhrases?: readonly string[];
  /** Whether a part of the index could not be fetched. */
  lacksParts?: boolean;
  suggestions?: readonly { word: string; pages: CataloguePage[] }[];
}

/** The number of results in a sentence; none is said plainly, and why. */
export function toCount(
  count: number,
  query: string,
  { withoutFilters }: Pick<SearchAnswer, 'withoutFilters'>,
): string {
  if (count > 0) return searchText.count(count);
  return withoutFilters > 0 ? searchText.noneWithFilters(query) : searchText.none(query);
}
