import { searchText } from '../../words/index.ts';
import type { CataloguePage } from '../catalogue.ts';
import type { SearchAnswer } from '../engine.ts';
import { addressOf } from './browser-index.ts';
import { element } from './dom.ts';
import { explain, type Explained, type Offer } from './explanation.ts';

/** The lines that explain an answer, and what comes close to what was asked. */
export function toNotice(
  answer: Omit<Explained, 'suggestions'> & {
    suggestions?: readonly { word: string; pages: readonly CataloguePage[] }[];
  },
  query: string,
  toLink: (words: string, offer: Offer) => HTMLAnchorElement,
): HTMLElement[] {
  const lines = explain(answer, query).map((parts) =>
    element('p', {}, ...parts.map((part) => (typeof part === 'string' ? part : toLink(part.words, part.offer)))),
  );
  const close = [...new Set((answer.suggestions ?? []).flatMap(({ pages }) => pages))].map((page) =>
    element('li', {}, element('a', { href: addressOf(page), textContent: page.title })),
  );
  return [
    ...lines,
    ...(close.length > 0 ? [element('p', { textContent: searchText.closeThings }), element('ul', {}, ...close)] : []),
  ];
}

/** The number of results in a sentence; none is said plainly, and why. */
export function toCount(
  count: number,
  query: string,
  { withoutFilters, counted }: Pick<SearchAnswer, 'withoutFilters' | 'counted'>,
): string {
  if (count > 0) return searchText.count(count, counted);
  return withoutFilters > 0 ? searchText.noneWithFilters(query) : searchText.none(query);
}
