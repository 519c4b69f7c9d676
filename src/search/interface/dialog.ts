import { searchText } from '../../words/index.ts';
import { search, type SearchAnswer, type SearchIndex } from '../engine.ts';
import { addressOf, canSearch, forgetIndex, withIndex } from './browser-index.ts';
import { element } from './dom.ts';
import { describeFailure } from './failure.ts';
import { leaveWordsFrom } from './found-words.ts';
import { LiveMessage } from './live-message.ts';
import type { Offer } from './explanation.ts';
import { toCount, toNotice } from './notice.ts';
import { beforeFetching, countResults, toLists, toTextItem } from './results.ts';

/** Texts shown under the cards: the search page has the rest. */
const SHOWN = 5;
const MIN_LENGTH = 2;
/** Milliseconds without a key after which nothing found is said to be nothing. */
const PAUSE = 700;

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

let dialog: SearchDialog | undefined;

/**
 * Opens the search over the page. Focus goes back where it was when it is closed. In a browser that cannot, nothing
 * happens: the box stays a plain form, which leads to a page that says why.
 * @param box of the page: what is typed there goes on in the dialog, letters typed while it was being fetched included,
 *   and comes back when it is closed
 */
export function openSearchDialog(box: HTMLInputElement): void {
  if (!canSearch || !('HTMLDialogElement' in globalThis)) return;
  dialog ??= new SearchDialog(box);
  dialog.open();
}

class SearchDialog {
  readonly #box: HTMLInputElement;
  readonly #input = element('input', {
    type: 'search',
    id: 'search-dialog-input',
    autocomplete: 'off',
    spellcheck: false,
  });
  readonly #status = element('p', { className: 'search-status' });
  readonly #notice = element('div', { className: 'search-notice' });
  readonly #message = new LiveMessage(this.#status, this.#notice);
  readonly #results = element('div', { className: 'search-results' });
  readonly #more = element('a', { textContent: searchText.allResults });
  readonly #dialog = element('dialog', { className: 'search-dialog' });
  #latest = 0;

  constructor(box: HTMLInputElement) {
    this.#box = box;
    const label = element('label', {
      className: 'visually-hidden',
      htmlFor: this.#input.id,
      textContent: searchText.label,
    });
    const submit = element('button', { type: 'submit', textContent: searchText.submit });
    const close = element('button', { type: 'button', textContent: searchText.close });
    const form = element('form', { className: 'search-form' }, label, this.#input, submit, close);
    const said = element('div', {}, this.#status, this.#notice);
    said.setAttribute('role', 'status');
    this.#input.setAttribute('aria-describedby', 'search-dialog-help');
    const help = element('p', {
      id: 'search-dialog-help',
      className: 'search-help',
      textContent: searchText.dialogHelp,
    });
    this.#dialog.setAttribute('aria-label', searchText.title);
    this.#dialog.append(form, help, said, this.#results, this.#more);
    document.body.append(this.#dialog);

    close.addEventListener('click', () => this.#dialog.close());
    this.#dialog.addEventListener('click', (event) => {
      if (event.target === this.#dialog) this.#dialog.close();
    });
    this.#dialog.addEventListener('keydown', (event) => this.#useKeys(event));
    this.#dialog.addEventListener('close', () => (this.#box.value = this.#input.value));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      location.href = this.#searchPage();
    });
    this.#input.addEventListener('input', () => void this.#run());
    leaveWordsFrom(this.#results);
  }

  open(): void {
    // Asked for twice while it was being fetched: what has been typed in it since stays.
    if (this.#dialog.open) return;
    const isTyping = document.activeElement === this.#box;
    this.#input.value = this.#box.value;
    this.#dialog.showModal();
    this.#input.focus();
    // A former query gives way to a new one.
    if (!isTyping) this.#input.select();
    void this.#run();
  }

  #searchPage({ query, literal }: Offer = { query: this.#input.value.trim(), literal: false }): string {
    const page = new URL(addressOf({ path: 'recherche/' }));
    page.search = new URLSearchParams({ q: query, ...(literal && { exact: 'oui' }) }).toString();
    return page.href;
  }

  async #run(): Promise<void> {
    const ticket = (this.#latest += 1);
    const query = this.#input.value.trim();
    this.#more.href = this.#searchPage();
    this.#more.hidden = query.length < MIN_LENGTH;
    if (query.length < MIN_LENGTH) {
      this.#message.say(query === '' ? '' : searchText.hint);
      this.#show([]);
      return;
    }
    const answering = withIndex((index) => this.#answer(query, index, () => ticket !== this.#latest));
    this.#message.sayWhileWaiting(searchText.searching, answering);
    try {
      const nothing = await answering;
      if (!nothing) return;
      // What is shown stays while a word is unfinished.
      await pause(PAUSE);
      if (ticket !== this.#latest) return;
      this.#say(nothing, query);
      this.#show([]);
    } catch (error) {
      forgetIndex();
      if (ticket !== this.#latest) return;
      this.#message.say(describeFailure(error));
      this.#show([]);
    }
  }

  /** Shows what answers; an answer in which nothing does is given back. */
  async #answer(query: string, index: SearchIndex, isOver: () => boolean): Promise<SearchAnswer | undefined> {
    const key = performance.now();
    const answer = await search({ query, filters: {}, typing: true, literal: false }, index);
    if (isOver()) return undefined;
    if (countResults(answer) === 0) return answer;
    if (answer.named.length > 0) {
      this.#say(answer, query);
      this.#show(toLists(answer, []));
    }
    const shown = [...answer.texts, ...answer.partial].slice(0, SHOWN);
    const { understanding } = answer;
    await beforeFetching(shown, key);
    if (isOver()) return undefined;
    const items = await Promise.all(shown.map((match) => toTextItem(match, { understanding, most: 1, others: false })));
    if (isOver()) return undefined;
    this.#say(answer, query);
    this.#show(toLists(answer, items));
    return undefined;
  }

  #say(answer: SearchAnswer, query: string): void {
    // Another query is asked for here; to the letter, on the search page, which keeps it in its address.
    const toLink = (words: string, offer: Offer) => {
      const link = element('a', { href: this.#searchPage(offer), textContent: words });
      link.addEventListener('click', (event) => {
        if (offer.literal || event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        this.#input.value = offer.query;
        this.#input.focus();
        void this.#run();
      });
      return link;
    };
    const count = countResults(answer);
    const notice = toNotice({ ...answer, isEmpty: count === 0 }, query, toLink);
    this.#message.say(toCount(count, query, answer), notice);
  }

  #show(lists: HTMLElement[]): void {
    const { activeElement } = document;
    const hadFocus = this.#results.contains(activeElement);
    this.#results.replaceChildren(...lists);
    if (!hadFocus) return;
    // The texts come after the cards: whoever is on a card already stays there.
    const same = [...this.#results.querySelectorAll('a')].find(
      ({ href }) => href === (activeElement as HTMLAnchorElement).href,
    );
    (same ?? this.#input).focus();
  }

  /** Down and up go from the box through the results and back; Escape closes at once. */
  #useKeys(event: KeyboardEvent): void {
    // Keys of a word that is being composed are not for the dialog.
    if (event.isComposing) return;
    if (event.key === 'Escape') {
      // A search box would keep the first press for emptying itself.
      event.preventDefault();
      this.#dialog.close();
    }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const stops: HTMLElement[] = [this.#input, ...this.#results.querySelectorAll<HTMLElement>('[data-result] h2 > a')];
    const place = stops.indexOf(document.activeElement as HTMLElement);
    if (place < 0) return;
    event.preventDefault();
    stops[Math.min(Math.max(place + (event.key === 'ArrowDown' ? 1 : -1), 0), stops.length - 1)]!.focus();
  }
}
