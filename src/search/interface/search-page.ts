import { searchText } from '../../site/search-text.ts';
import { search, type SearchAnswer, type SearchIndex, type SearchRequest, type TextMatch } from '../engine.ts';
import type { Filters } from '../facets.ts';
import { readAddress, toggleFilter, writeAddress, type SearchState } from './address.ts';
import { canSearch, forgetIndex, OutdatedPage, SITE_ROOT, withIndex } from './browser-index.ts';
import { element } from './dom.ts';
import { openAtFirst, toChips, toFacetPanel } from './facet-panel.ts';
import { announce, beforeFetching, countResults, fetchGlosses, toLists, toTextItem } from './results.ts';

/** Texts shown at first, and more at each request. */
const BATCH = 5;
const MIN_LENGTH = 2;
/** Milliseconds without a key after which an unfinished word is taken for a finished one. */
const PAUSE = 700;

const find = <E extends HTMLElement>(selector: string) => document.querySelector<E>(selector)!;

/**
 * Makes the search page work. Its address is its state: shareable, and back and forward work. Until then, and for
 * good in a browser that cannot search, the page says what a search needs.
 */
export function startSearchPage(): void {
  const needs = find('#search-needs');
  needs.hidden = true;
  if (!canSearch) {
    find('#search-status').textContent = needs.textContent;
    return;
  }
  const page = new SearchPage();
  page.start();
}

class SearchPage {
  readonly #form = find<HTMLFormElement>('main .search-form');
  readonly #input = find<HTMLInputElement>('main .search-form input');
  readonly #examples = find('main .search-examples');
  readonly #status = find('#search-status');
  readonly #notice = find('#search-notice');
  readonly #chips = find('#search-chips');
  readonly #facets = find('#search-facets');
  readonly #results = find('#search-results');
  /** The last search asked for: the answer to an earlier one is dropped. */
  #latest = 0;
  #pause: ReturnType<typeof setTimeout> | undefined;

  start(): void {
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#goTo({ ...this.#state(), query: this.#input.value, literal: false }, 'push');
    });
    this.#input.addEventListener('input', () => this.#follow());
    addEventListener('popstate', () => this.#restore());
    this.#restore();
  }

  #state(): SearchState {
    return readAddress(new URLSearchParams(location.search));
  }

  #restore(): void {
    this.#input.value = this.#state().query;
    void this.#run(false);
  }

  /** Typing keeps one address, and is taken for finished after a pause. */
  #follow(): void {
    clearTimeout(this.#pause);
    this.#write({ ...this.#state(), query: this.#input.value, literal: false }, 'replace');
    void this.#run(true);
    this.#pause = setTimeout(() => void this.#run(false), PAUSE);
  }

  #goTo(state: SearchState, how: 'push' | 'replace'): void {
    clearTimeout(this.#pause);
    this.#write(state, how);
    void this.#run(false);
  }

  #write(state: SearchState, how: 'push' | 'replace'): void {
    const parameters = String(writeAddress(state));
    const address = parameters === '' ? location.pathname : `?${parameters}`;
    if (how === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  }

  async #run(typing: boolean): Promise<void> {
    const ticket = (this.#latest += 1);
    const { filters, literal } = this.#state();
    const query = this.#input.value.trim();
    if (query.length > 0 && query.length < MIN_LENGTH) {
      this.#status.textContent = searchText.hint;
      return;
    }
    try {
      await withIndex((index) => this.#answer({ query, filters, typing, literal }, index, ticket));
    } catch (error) {
      if (ticket === this.#latest) this.#showFailure(error);
    }
  }

  async #answer(request: SearchRequest, index: SearchIndex, ticket: number): Promise<void> {
    const { query, typing } = request;
    const answer = await search(request, index);
    const isEmpty = countResults(answer) === 0;
    // An unfinished word often finds nothing: what is shown stays until the reader stops.
    if (ticket !== this.#latest || (typing && isEmpty)) return;
    if (typing) await beforeFetching([...answer.texts, ...answer.partial].slice(0, BATCH), answer.understanding);
    if (ticket === this.#latest) await this.#show(answer, query, ticket);
  }

  async #show(answer: SearchAnswer, query: string, ticket: number): Promise<void> {
    const list = new TextList(answer, this.#state().filters);
    const { filters } = this.#state();
    const open = this.#facets.hasChildNodes()
      ? new Set(
          [...this.#facets.querySelectorAll<HTMLElement>('details[open]')].map(({ dataset }) => dataset['facet']!),
        )
      : openAtFirst();
    const toggle: Parameters<typeof toChips>[1] = (facet, value) =>
      this.#goTo({ ...this.#state(), filters: toggleFilter(this.#state().filters, facet, value) }, 'push');
    const [first, glosses, panel] = await Promise.all([
      list.next(),
      fetchGlosses(answer),
      toFacetPanel(answer, filters, open, toggle),
    ]);
    if (ticket !== this.#latest) return;
    // With nothing asked, there is what to ask: examples, and the facets.
    const isAsked = query !== '' || Object.keys(filters).length > 0;
    this.#examples.classList.toggle('unseen', isAsked);
    this.#status.textContent = isAsked ? announce(countResults(answer), query) : '';
    const lack = element('p', { textContent: searchText.lacksParts });
    this.#notice.replaceChildren(...(answer.lacksParts ? [lack] : []), ...this.#explain(answer, query));
    const giveUpAll = () => this.#goTo({ ...this.#state(), filters: {} }, 'push');
    this.#chips.replaceChildren(...toChips(filters, toggle, giveUpAll));
    const { name, value } = document.activeElement as Partial<HTMLInputElement>;
    this.#facets.replaceChildren(...panel);
    // The panel is made anew: the box that was ticked keeps the focus.
    const isSame = (box: HTMLInputElement) => box.name === name && box.value === value;
    [...this.#facets.querySelectorAll('input')].find(isSame)?.focus();
    this.#results.replaceChildren(...(isAsked ? toLists(answer, first, glosses) : []));
    if (isAsked) this.#offerMore(list);
  }

  #offerMore(list: TextList): void {
    if (list.isExhausted) return;
    const more = element('button', { type: 'button', textContent: searchText.more });
    const failure = element('p', { className: 'search-help' });
    failure.setAttribute('role', 'status');
    const append = (items: HTMLLIElement[]) => {
      this.#results.querySelector('ol')!.append(...items);
      failure.remove();
      more.remove();
      items[0]?.querySelector('a')?.focus();
      this.#offerMore(list);
    };
    // The button stays, to try again.
    const sayFailure = () => (failure.textContent = searchText.failed);
    more.addEventListener('click', () => void list.next().then(append, sayFailure));
    this.#results.querySelector('ol')!.after(failure, more);
  }

  /** The lines about what was corrected, and what to do when nothing is found. */
  #explain({ understanding, suggestions }: SearchAnswer, query: string): HTMLElement[] {
    const link = (label: string, state: Partial<SearchState>) => {
      const anchor = element('a', { href: `?${writeAddress({ ...this.#state(), ...state })}`, textContent: label });
      anchor.addEventListener('click', (event) => {
        event.preventDefault();
        this.#input.value = state.query ?? query;
        this.#goTo({ ...this.#state(), ...state }, 'push');
      });
      return anchor;
    };
    if (understanding.corrected !== undefined) {
      return [
        element(
          'p',
          {},
          `${searchText.corrected(understanding.corrected)} `,
          link(searchText.literal(query), { query, literal: true }),
        ),
      ];
    }
    if (suggestions.length === 0) return [];
    const links = suggestions.flatMap(({ word }, place) => [
      place > 0 ? ', ' : '',
      link(word, { query: word, literal: false }),
    ]);
    const close = [...new Set(suggestions.flatMap(({ pages }) => pages))].map((page) =>
      element('li', {}, element('a', { href: new URL(page.path, SITE_ROOT).href, textContent: page.title })),
    );
    return [
      element('p', {}, `${searchText.didYouMean}\u00A0`, ...links, '\u202F?'),
      ...(close.length > 0 ? [element('p', {}, searchText.closeThings), element('ul', {}, ...close)] : []),
    ];
  }

  #showFailure(error: unknown): void {
    forgetIndex();
    const isOutdated = error instanceof OutdatedPage;
    const retry = element('button', { type: 'button', textContent: isOutdated ? searchText.reload : searchText.retry });
    retry.addEventListener('click', () => (isOutdated ? location.reload() : void this.#run(false)));
    this.#status.replaceChildren(`${isOutdated ? searchText.outdated : searchText.failed} `, retry);
  }
}

/** The texts of an answer, made into items batch by batch; those with a part of the words come after a line that says so. */
class TextList {
  readonly #answer: SearchAnswer;
  readonly #filters: Filters;
  #rest: TextMatch[];
  #saidPartial = false;

  constructor(answer: SearchAnswer, filters: Filters) {
    this.#answer = answer;
    this.#filters = filters;
    this.#rest = [...answer.texts, ...answer.partial];
  }

  get isExhausted(): boolean {
    return this.#rest.length === 0;
  }

  /** The next results. Those that cannot be fetched are asked for again by the next call. */
  async next(): Promise<HTMLLIElement[]> {
    const batch = this.#rest.slice(0, BATCH);
    const items = await Promise.all(batch.map((match) => toTextItem(match, this.#answer.understanding, this.#filters)));
    this.#rest = this.#rest.slice(BATCH);
    const firstPartial = batch.findIndex((match) => match === this.#answer.partial[0]);
    if (firstPartial >= 0 && !this.#saidPartial) {
      this.#saidPartial = true;
      items.splice(firstPartial, 0, element('li', { className: 'search-partial', textContent: searchText.partial }));
    }
    return items;
  }
}
