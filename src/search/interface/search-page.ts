import { searchText } from '../../words/index.ts';
import type { SearchAnswer, SearchRequest } from '../engine.ts';
import { BATCH, toggleFilter, type Order, type SearchState } from './address.ts';
import { OutdatedPage } from '../fetch-code.ts';
import { canSearch } from './browser-index.ts';
import { element } from './dom.ts';
import { describeFailure } from './failure.ts';
import { correctCounts, toChips, toFacetPanel, unfoldedIn } from './facet-panel.ts';
import { leaveWordsFrom } from './found-words.ts';
import { fetchGlosses } from './glosses.ts';
import { LiveMessage } from './live-message.ts';
import { toCount, toNotice } from './notice.ts';
import { NoIndexHere } from './open-carried.ts';
import { beforeFetching, countResults, toLists } from './results.ts';
import type { Searching, Source } from './searching.ts';
import { TextList } from './text-list.ts';
import { countVoices } from './voice-counts.ts';
import { addressOf, amend, currentState, keep, keepScroll, place, settle, visit } from './visits.ts';

const MIN_LENGTH = 2;
/** Milliseconds without a key after which an unfinished word is taken for a finished one. */
const PAUSE = 700;

/** Texts up to which all are fetched to be counted. */
const MOST_COUNTED = 30;

const find = <E extends HTMLElement>(selector: string) => document.querySelector<E>(selector)!;

/**
 * Makes the search page work. Its address is its state: shareable, and back and forward work. Until then, and for
 * good in a browser that cannot search, the page says what a search needs.
 * @returns what asks again, when more than what is shown can be
 */
export function startSearchPage(searching: Searching): (() => void) | undefined {
  const needs = find('#search-needs');
  needs.hidden = true;
  if (!canSearch) {
    find('#search-status').textContent = needs.textContent;
    return undefined;
  }
  const page = new SearchPage(searching);
  page.start();
  return () => page.askAgain();
}

class SearchPage {
  readonly #searching: Searching;
  readonly #form = find<HTMLFormElement>('main .search-form');
  readonly #input = find<HTMLInputElement>('main .search-form input');
  readonly #heading = find('main .search-heading');
  readonly #examples = find('main .search-examples');
  readonly #said = find('.search-said');
  readonly #message = new LiveMessage(find('#search-status'), find('#search-notice'));
  readonly #order = find('#search-order');
  readonly #chips = find('#search-chips');
  readonly #facets = find('#search-facets');
  readonly #results = find('#search-results');
  /** The title and the heading of the page while nothing is asked. */
  readonly #title = document.title;
  readonly #idle = this.#heading.textContent;
  /** The last search asked for: the answer to an earlier one is dropped. */
  #latest = 0;
  /** Whether what is shown is what the address asks for. */
  #isSettled = false;
  #pause: ReturnType<typeof setTimeout> | undefined;

  readonly #toggle: Parameters<typeof toChips>[1] = (facet, value) =>
    this.#goTo({ filters: toggleFilter(currentState().filters, facet, value) });

  constructor(searching: Searching) {
    this.#searching = searching;
  }

  start(): void {
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#finish();
      if (this.#input.value.trim() !== currentState().query) this.#goTo({ query: this.#input.value, literal: false });
      else void this.#run(false);
    });
    this.#input.addEventListener('input', () => this.#follow());
    addEventListener('popstate', () => this.#restore());
    leaveWordsFrom(this.#results);
    // Before the words are left: whoever opens a result has finished typing.
    this.#results.addEventListener('click', (event) => this.#leave(event), { capture: true });
    keepScroll(() => this.#isSettled);
    this.#restore();
  }

  /** What is shown was made without something that is there now. */
  askAgain(): void {
    if (this.#isSettled) void this.#run(false);
  }

  /** Shows what the address asks for, where its reader was. */
  #restore(): void {
    clearTimeout(this.#pause);
    this.#isSettled = false;
    this.#input.value = currentState().query;
    const { scroll = 0, left } = place();
    void this.#run(false).then((isShown) => {
      if (!isShown) return;
      scrollTo({ top: scroll, behavior: 'instant' });
      if (left !== undefined) this.#focusLink(left);
    });
  }

  /** Whoever is on a result stays there when the list is made anew. */
  #focusLink(address: string): void {
    const link = [...this.#results.querySelectorAll('a')].find(({ href }) => href === address);
    link?.focus({ preventScroll: true });
  }

  /** While one types, results follow; after a pause, what is typed is a search, with an address. */
  #follow(): void {
    clearTimeout(this.#pause);
    void this.#run(true);
    this.#pause = setTimeout(() => {
      this.#settle();
      void this.#run(false);
    }, PAUSE);
  }

  /** What is typed is a search now, with or without a pause. */
  #finish(): void {
    clearTimeout(this.#pause);
    this.#settle();
    keep({ isDraft: false });
  }

  /** A single letter asks for nothing. */
  #settle(): void {
    const state = this.#typed();
    if (state.query.length !== 1) settle(state);
  }

  #typed(): SearchState {
    const state = currentState();
    const query = this.#input.value.trim();
    return query === state.query.trim() ? { ...state, query } : { ...state, query, literal: false, shown: BATCH };
  }

  /** Goes on to another search, or to another view of this one. */
  #goTo(change: Partial<SearchState>): void {
    this.#finish();
    visit({ ...currentState(), shown: BATCH, ...change });
    this.#input.value = currentState().query;
    void this.#run(false);
  }

  /** Keeps what one leaves by a result, to come back to it. */
  #leave({ target }: Event): void {
    const link = (target as Element).closest('a');
    if (!link) return;
    this.#finish();
    keep({ left: link.href, scroll: Math.round(scrollY) });
  }

  /** @returns whether what was asked for is shown now */
  async #run(typing: boolean): Promise<boolean> {
    const ticket = (this.#latest += 1);
    const isOver = () => ticket !== this.#latest;
    this.#isSettled = false;
    const state = this.#typed();
    const { query, filters, literal } = state;
    if (query.length > 0 && query.length < MIN_LENGTH) {
      this.#message.say(searchText.hint);
      return false;
    }
    if (!this.#searching.showsEverything && !isAsking(state)) {
      this.#clear(state);
      return true;
    }
    const answering = this.#searching.withSource((source) =>
      this.#answer({ query, filters, literal, typing }, source, isOver),
    );
    // While nothing is asked, the examples stand there.
    if (isAsking(state)) this.#message.sayWhileWaiting(searchText.searching, answering);
    try {
      return await answering;
    } catch (error) {
      if (!isOver()) this.#showFailure(error);
      return false;
    }
  }

  async #answer(request: SearchRequest, source: Source, isOver: () => boolean): Promise<boolean> {
    const key = performance.now();
    const answer = await source.search(request);
    // An unfinished word often finds nothing: what is shown stays until the reader stops.
    if (isOver() || (request.typing && countResults(answer) === 0)) return false;
    const state = this.#typed();
    const places = state.order === 'proceedings' ? await source.readingOrder() : undefined;
    const list = new TextList(answer, state.filters, places);
    if (request.typing) await beforeFetching(list.rest.slice(0, BATCH), key);
    if (isOver()) return false;
    const [items, glosses, panel] = await Promise.all([
      list.next(state.shown),
      fetchGlosses(answer, source),
      toFacetPanel(answer, state.filters, unfoldedIn(this.#facets), this.#toggle),
    ]);
    if (isOver()) return false;
    const hadFocus = this.#said.contains(document.activeElement);
    this.#show(answer, state, panel);
    // What had the focus is no more: the message that says what became of it takes it.
    if (hadFocus && document.activeElement === document.body) this.#said.focus();
    const isAsked = isAsking(state);
    const { activeElement } = document;
    const followed = this.#results.contains(activeElement) ? (activeElement as HTMLAnchorElement).href : undefined;
    this.#results.replaceChildren(...(isAsked ? toLists(answer, items, glosses) : []));
    if (followed !== undefined) this.#focusLink(followed);
    if (isAsked) this.#offerMore(list, state.shown);
    this.#unfold();
    this.#isSettled = !request.typing;
    if (this.#isSettled && isAsked && answer.facets.includes('voix')) void this.#countVoices(answer, isOver);
    return true;
  }

  /** Shows that nothing is asked. */
  #clear({ query }: SearchState): void {
    this.#examples.classList.remove('unseen');
    this.#entitle(query);
    this.#message.say('');
    for (const part of [this.#order, this.#chips, this.#facets, this.#results]) part.replaceChildren();
    this.#hideEmpty();
  }

  /** What holds nothing is told to nobody. */
  #hideEmpty(): void {
    for (const part of [this.#order, this.#facets]) part.hidden = part.childElementCount === 0;
  }

  #entitle(query: string): void {
    this.#heading.textContent = query === '' ? this.#idle : searchText.titleOf(query);
    document.title = query === '' ? this.#title : `${query} · ${this.#title}`;
    // What the heads of printed sheets say.
    document.documentElement.dataset['title'] = this.#heading.textContent ?? '';
  }

  /** Shows all of an answer but its results. */
  #show(answer: SearchAnswer, state: SearchState, panel: HTMLElement[]): void {
    const { query, filters } = state;
    // With nothing asked, there is what to ask: examples, and the facets.
    const isAsked = isAsking(state);
    this.#examples.classList.toggle('unseen', isAsked);
    this.#entitle(query);
    const count = countResults(answer);
    this.#message.say(isAsked ? toCount(count, query, answer) : '', [
      ...(count === 0 && answer.withoutFilters > 0 ? [this.#offerWithoutFilters(answer)] : []),
      ...toNotice({ ...answer, isEmpty: count === 0 }, query, (words, offer) => this.#toLink(words, offer)),
    ]);
    this.#order.replaceChildren(
      ...(answer.texts.length + answer.partial.length > 1 && isAsked ? this.#toOrders() : []),
    );
    this.#chips.replaceChildren(...toChips(filters, this.#toggle, () => this.#goTo({ filters: {} })));
    const { name, value } = document.activeElement as Partial<HTMLInputElement>;
    // Of nothing at all, there is nothing to leave out.
    this.#facets.replaceChildren(...(count + answer.withoutFilters > 0 ? panel : []));
    this.#hideEmpty();
    // The panel is made anew: the box that was ticked keeps the focus.
    const isSame = (box: HTMLInputElement) => box.name === name && box.value === value;
    [...this.#facets.querySelectorAll('input')].find(isSame)?.focus();
  }

  /** The index knows in which texts a voice speaks; whether it says something of what is asked, the texts alone. */
  async #countVoices({ inAnyVoice, understanding }: SearchAnswer, isOver: () => boolean): Promise<void> {
    if (inAnyVoice.length > MOST_COUNTED || understanding.terms.length + understanding.phrases.length === 0) return;
    const counts = await countVoices(inAnyVoice, understanding).catch(() => undefined);
    if (counts && !isOver()) correctCounts(this.#facets, 'voix', counts);
  }

  #offerWithoutFilters({ withoutFilters: count, counted }: SearchAnswer): HTMLElement {
    const button = element('button', { type: 'button', textContent: searchText.withoutFilters(count, counted) });
    button.addEventListener('click', () => this.#goTo({ filters: {} }));
    return element('p', {}, button);
  }

  #toOrders(): (Node | string)[] {
    const { order } = this.#typed();
    const links = (Object.keys(searchText.orders) as Order[]).map((each) => {
      const link = this.#toLink(searchText.orders[each], { order: each, shown: BATCH });
      if (each === order) link.setAttribute('aria-current', 'true');
      return link;
    });
    return [`${searchText.sort} `, links[0]!, ' · ', links[1]!];
  }

  /** A link to another search, or to another view of this one. */
  #toLink(words: string, change: Partial<SearchState>): HTMLAnchorElement {
    const state = { ...this.#typed(), ...change };
    const link = element('a', { href: addressOf(state), textContent: words });
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      this.#goTo(state);
    });
    return link;
  }

  #offerMore(list: TextList, shown: number): void {
    if (list.rest.length === 0) return;
    const more = element('button', { type: 'button', className: 'search-more', textContent: searchText.more });
    const failure = element('p', { className: 'search-help' });
    failure.setAttribute('role', 'status');
    const append = (items: HTMLLIElement[]) => {
      this.#results.querySelector('ol')!.append(...items);
      failure.remove();
      more.remove();
      items
        .find(({ dataset }) => dataset['result'] !== undefined)
        ?.querySelector('a')
        ?.focus();
      amend({ ...currentState(), shown: shown + BATCH });
      this.#offerMore(list, shown + BATCH);
    };
    // The button stays, to try again.
    const sayFailure = () => (failure.textContent = searchText.failed);
    more.addEventListener('click', () => {
      this.#finish();
      void list.next(BATCH).then(append, sayFailure);
    });
    this.#results.querySelector('.search-texts')!.after(failure, more);
  }

  /** Unfolds what the reader had unfolded, and keeps what is. */
  #unfold(): void {
    const pathOf = (fold: Element) => fold.closest<HTMLElement>('[data-result]')!.dataset['result']!;
    const folds = [...this.#results.querySelectorAll('details')];
    const { unfolded = [] } = place();
    for (const fold of folds) {
      fold.open = unfolded.includes(pathOf(fold));
      fold.addEventListener('toggle', () => keep({ unfolded: folds.filter(({ open }) => open).map(pathOf) }));
    }
  }

  #showFailure(error: unknown): void {
    this.#searching.forget();
    const isOutdated = error instanceof OutdatedPage;
    const retry = element('button', { type: 'button', textContent: isOutdated ? searchText.reload : searchText.retry });
    retry.addEventListener('click', () => (isOutdated ? location.reload() : void this.#run(false)));
    const offer = error instanceof NoIndexHere ? [] : [element('p', {}, retry)];
    this.#message.say(describeFailure(error, this.#searching.failed), offer);
  }
}

/** Whether anything is asked: words, or filters alone. */
const isAsking = ({ query, filters }: SearchState): boolean => query !== '' || Object.keys(filters).length > 0;
