import { kindNames, text } from '../site/text.ts';
import { search, type Pagefind, type PagefindPage, type SearchAnswer, type SearchIndex } from './engine.ts';
import { INDEX_DIRECTORY, LEXICON_FILE } from './files.ts';
import { FACETS, type Facet } from './facets.ts';
import type { NamedThing } from './lexicon.ts';

/** Texts shown at first, and more at each request. */
const BATCH = 10;
/** Shorter queries answer nothing but noise. */
const MIN_LENGTH = 2;

/** Makes the search page work: the address holds the query and the filters, results follow what is typed. */
export function mountSearchPage(): void {
  const page = new SearchPage();
  page.start();
}

class SearchPage {
  readonly #form = document.querySelector<HTMLFormElement>('main .search-form')!;
  readonly #input = this.#form.querySelector<HTMLInputElement>('input')!;
  readonly #status = document.getElementById('search-status')!;
  readonly #results = document.getElementById('search-results')!;
  readonly #facets = document.getElementById('search-facets')!;
  readonly #root = new URL(document.getElementById('search')!.dataset['root']!, location.href);
  #index: Promise<SearchIndex> | undefined;
  /** The last search asked for: an answer to an earlier one is dropped. */
  #latest = 0;

  start(): void {
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#goTo(this.#filters(), 'push');
    });
    this.#input.addEventListener('input', () => this.#goTo(this.#filters(), 'replace'));
    this.#input.addEventListener('focus', () => void this.#load().catch(() => undefined), { once: true });
    addEventListener('popstate', () => this.#readAddress());
    this.#readAddress();
    if (this.#input.value === '') this.#input.focus();
  }

  #readAddress(): void {
    this.#input.value = new URLSearchParams(location.search).get('q') ?? '';
    void this.#run();
  }

  #filters(): Partial<Record<Facet, string[]>> {
    const parameters = new URLSearchParams(location.search);
    const chosen = FACETS.map((facet) => [facet, parameters.getAll(facet)] as const);
    return Object.fromEntries(chosen.filter(([, values]) => values.length > 0));
  }

  #goTo(filters: Partial<Record<Facet, string[]>>, how: 'push' | 'replace'): void {
    const parameters = new URLSearchParams();
    if (this.#input.value.trim() !== '') parameters.set('q', this.#input.value.trim());
    for (const [facet, values] of Object.entries(filters)) for (const value of values) parameters.append(facet, value);
    const address = parameters.size > 0 ? `?${parameters}` : location.pathname;
    if (how === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    void this.#run();
  }

  async #run(): Promise<void> {
    const ticket = (this.#latest += 1);
    const query = this.#input.value.trim();
    const filters = this.#filters();
    if (query.length < MIN_LENGTH && Object.keys(filters).length === 0) {
      this.#show(query === '' ? '' : text.search.hint, []);
      return;
    }
    try {
      const answer = await search({ query, filters }, await this.#load());
      if (ticket === this.#latest) await this.#render(answer, query, filters, ticket);
    } catch {
      if (ticket === this.#latest) this.#renderFailure();
    }
  }

  async #load(): Promise<SearchIndex> {
    this.#index ??= this.#fetchIndex();
    this.#index.catch(() => (this.#index = undefined));
    return this.#index;
  }

  async #fetchIndex(): Promise<SearchIndex> {
    const folder = new URL(`${INDEX_DIRECTORY}/`, this.#root);
    const [pagefind, lexicon] = await Promise.all([
      import(/* @vite-ignore */ new URL('pagefind.js', folder).href) as Promise<Pagefind>,
      fetch(new URL(LEXICON_FILE, folder)).then((response) => response.json() as Promise<NamedThing[]>),
    ]);
    await pagefind.options({ baseUrl: this.#root.pathname });
    await pagefind.init();
    // Counts come with answers only once the facets are loaded.
    await pagefind.filters();
    return { pagefind, lexicon };
  }

  async #render(
    answer: SearchAnswer,
    query: string,
    filters: Partial<Record<Facet, string[]>>,
    ticket: number,
  ): Promise<void> {
    const named = new Set(answer.named.map(({ thing }) => new URL(thing.url.slice(1), this.#root).pathname));
    let shown = 0;
    const nextBatch = async () => {
      const pages = await Promise.all(answer.texts.slice(shown, shown + BATCH).map((result) => result.data()));
      shown += BATCH;
      return pages.filter((page) => !named.has(page.url)).map((page) => this.#textItem(page));
    };
    const cards = answer.named.map(({ thing }) => this.#card(thing));
    const items = [...cards, ...(await nextBatch())];
    if (ticket !== this.#latest) return;
    const total = Math.max(answer.texts.length, items.length);
    this.#show(total === 0 ? text.search.none(query) : text.search.count(total), items);
    this.#renderFacets(answer.counts, filters);
    const addMore = () => {
      if (shown >= answer.texts.length) return;
      const more = element('button', { type: 'button', textContent: text.search.more });
      const holder = element('li', {}, more);
      more.addEventListener('click', async () => {
        const added = await nextBatch();
        holder.replaceWith(...added);
        added[0]?.querySelector('a')?.focus();
        addMore();
      });
      this.#results.append(holder);
    };
    addMore();
  }

  #card(thing: NamedThing): HTMLLIElement {
    return this.#item(
      new URL(thing.url.slice(1), this.#root).pathname,
      thing.name,
      kindNames[thing.kind].label,
      thing.kind,
      thing.byline,
    );
  }

  #textItem(page: PagefindPage): HTMLLIElement {
    const kind = Object.entries(kindNames).find(([, { label }]) => label === page.meta['kind'])?.[0] ?? '';
    const item = this.#item(
      page.url,
      toTypography(page.meta['title'] ?? ''),
      page.meta['kind'] ?? '',
      kind,
      page.meta['byline'] ?? '',
    );
    // Pagefind escapes the excerpt and adds nothing to it but <mark>.
    item.append(element('p', { innerHTML: `… ${toTypography(page.excerpt)} …` }));
    return item;
  }

  #item(url: string, title: string, label: string, kind: string, byline: string): HTMLLIElement {
    const item = element('li', {});
    item.dataset['result'] = '';
    const link = element('a', { href: url, textContent: title });
    const detail = element('p', { className: 'byline' });
    detail.append(
      element('span', { className: `kind kind-${kind}`, textContent: label }),
      byline === '' ? '' : ` · ${toTypography(byline)}`,
    );
    item.append(link, detail);
    return item;
  }

  #renderFacets(counts: SearchAnswer['counts'], filters: Partial<Record<Facet, string[]>>): void {
    const collator = new Intl.Collator('fr');
    const groups = FACETS.flatMap((facet) => {
      const values = Object.entries(counts[facet] ?? {})
        .filter(([value, count]) => count > 0 || filters[facet]?.includes(value))
        .sort(([a], [b]) => collator.compare(a, b));
      if (values.length === 0) return [];
      const group = element('details', { open: filters[facet] !== undefined });
      group.append(element('summary', { textContent: text.facets[facet] }));
      const list = element('ul', {});
      for (const [value, count] of values) list.append(this.#facetValue(facet, value, count, filters));
      group.append(list);
      return [group];
    });
    this.#facets.replaceChildren(...groups);
  }

  #facetValue(facet: Facet, value: string, count: number, filters: Partial<Record<Facet, string[]>>): HTMLLIElement {
    const box = element('input', { type: 'checkbox', checked: filters[facet]?.includes(value) ?? false });
    box.addEventListener('change', () => {
      const others = (filters[facet] ?? []).filter((other) => other !== value);
      const values = box.checked ? [...others, value] : others;
      const { [facet]: _, ...rest } = filters;
      this.#goTo(values.length > 0 ? { ...rest, [facet]: values } : rest, 'push');
    });
    const label = element('label', {}, box);
    label.append(` ${toTypography(value)} (${count})`);
    return element('li', {}, label);
  }

  #renderFailure(): void {
    const retry = element('button', { type: 'button', textContent: text.search.retry });
    retry.addEventListener('click', () => void this.#run());
    this.#show(`${text.search.failed} `, []);
    this.#status.append(retry);
  }

  #show(status: string, items: HTMLElement[]): void {
    this.#status.textContent = status;
    this.#results.replaceChildren(...items);
    if (items.length === 0) this.#facets.replaceChildren();
  }
}

/** The index holds straight apostrophes; readers see curved ones. */
const toTypography = (value: string): string => value.replace(/'/g, '’');

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
  child?: Node,
): HTMLElementTagNameMap[Name] {
  const created = Object.assign(document.createElement(name), properties);
  if (child) created.append(child);
  return created;
}
