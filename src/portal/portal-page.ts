import { fetchIndex } from '../search/interface/browser-index.ts';
import { readTextIn, type Searching } from '../search/interface/searching.ts';
import { startSearchPage } from '../search/interface/search-page.ts';
import type { CataloguePage } from '../search/catalogue.ts';
import type { SearchIndex } from '../search/engine.ts';
import { OutdatedIndex } from '../search/parts.ts';
import { SameThings, type KnownThings } from '../search/same-things.ts';
import { Several, type Member } from '../search/several.ts';
import { COMMON_THINGS } from './files.ts';
import { portalText } from '../words/index.ts';

/** Milliseconds for which a seminar that has not answered is not asked again. */
const REST = 20_000;

/** A seminar of the page, whose index is opened when it is first asked. */
class ListedSeminar implements Member {
  readonly name: string;
  readonly #base: string;
  #opening: Promise<SearchIndex> | undefined;
  #failedAt: number | undefined;
  #attempt = 0;

  constructor({ name = '', base = '' }: DOMStringMap) {
    [this.name, this.#base] = [name, base];
  }

  /** Bound: it is handed on by itself. */
  readonly open = (): Promise<SearchIndex> => {
    if (this.#failedAt !== undefined && performance.now() - this.#failedAt > REST) this.forget();
    if (this.#opening) return this.#opening;
    const opening = this.#fetch();
    opening.catch(() => (this.#failedAt = performance.now()));
    this.#opening = opening;
    return opening;
  };

  readonly forget = (): void => {
    if (this.#opening) this.#attempt += 1;
    [this.#opening, this.#failedAt] = [undefined, undefined];
  };

  /** Whether a page is one of its own. */
  holds({ base }: CataloguePage): boolean {
    return base === this.#base;
  }

  async #fetch(): Promise<SearchIndex> {
    const index = await fetchIndex(new URL(this.#base, document.baseURI), this.#attempt);
    for (const page of index.catalogue) {
      page.base = this.#base;
      page.facets.seminaire = [this.name];
    }
    return index;
  }
}

/** Makes the page of several seminars search in all of them. */
export function startPortal(): void {
  const seminars = [...document.querySelectorAll<HTMLElement>('[data-base]')].map(
    ({ dataset }) => new ListedSeminar(dataset),
  );
  let several: Promise<Several> | undefined;
  const open = async (): Promise<Several> => {
    const opened = new Several(seminars, new SameThings(await fetchCommonThings()));
    opened.onArrival = () => askAgain?.();
    return opened;
  };
  const forget = () => seminars.forEach((seminar) => seminar.forget());
  const searching: Searching = {
    async withSource(use) {
      several ??= open();
      const all = await several;
      const source = {
        search: all.search.bind(all),
        readingOrder: all.readingOrder.bind(all),
        readText: async (page: CataloguePage) =>
          readTextIn(await seminars.find((seminar) => seminar.holds(page))!.open(), page),
      };
      try {
        return await use(source);
      } catch (error) {
        if (!(error instanceof OutdatedIndex)) throw error;
        forget();
        return use(source);
      }
    },
    forget,
    showsEverything: false,
    failed: portalText.failed,
  };
  const askAgain = startSearchPage(searching);
}

/** The things common to the seminars; where they cannot be fetched, things are told by their names. */
const fetchCommonThings = async (): Promise<KnownThings> =>
  fetch(new URL(COMMON_THINGS, document.baseURI), { cache: 'no-cache' })
    .then((response) => (response.ok ? (response.json() as Promise<KnownThings>) : []))
    .catch(() => []);
