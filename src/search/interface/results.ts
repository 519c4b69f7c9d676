import { kindNames } from '../../site/kind-names.ts';
import { searchText } from '../../site/search-text.ts';
import type { CataloguePage } from '../catalogue.ts';
import type { SearchAnswer, TextMatch } from '../engine.ts';
import { makeExcerpt, toPageText, type Excerpt } from '../excerpt.ts';
import { asksForSpoken, type Filters } from '../facets.ts';
import type { Understanding } from '../understand.ts';
import { loadIndex, SITE_ROOT } from './browser-index.ts';
import { element } from './dom.ts';

/**
 * The lists that show an answer: cards of what the query names, texts, cards of what it names by the way.
 * @param glosses the sentences of notions, where there is room for them
 */
export function toLists(
  { named, alsoNamed }: SearchAnswer,
  texts: HTMLElement[],
  glosses: Glosses = new Map(),
): HTMLElement[] {
  const toCards = (matches: SearchAnswer['named']) =>
    matches.length > 0
      ? [element('ul', { className: 'search-cards' }, ...matches.map(({ page }) => toCard(page, glosses.get(page))))]
      : [];
  return [
    ...toCards(named),
    ...(texts.length > 0 ? [element('ol', { className: 'search-texts' }, ...texts)] : []),
    ...toCards(alsoNamed),
  ];
}

export const countResults = ({ named, texts, partial, alsoNamed }: SearchAnswer): number =>
  named.length + texts.length + partial.length + alsoNamed.length;

/** A thing that the query names; a notion, with its one sentence. */
function toCard(page: CataloguePage, gloss?: string): HTMLLIElement {
  const passage = gloss === undefined ? {} : { passage: element('p', { textContent: gloss }) };
  return toItem({ page, title: page.title, byline: page.byline, href: hrefOf(page), ...passage });
}

/** Fetches the sentence at the top of the page of each notion that an answer names; what cannot be fetched is left out. */
export async function fetchGlosses({ named, alsoNamed }: SearchAnswer): Promise<Glosses> {
  const notions = [...named, ...alsoNamed].map(({ page }) => page).filter(({ kind }) => kind === 'definitions');
  if (notions.length === 0) return new Map();
  const { pagefind } = await loadIndex();
  const { results } = await pagefind.search(null);
  const glosses = notions.map(async (page) => {
    const text = await results.find(({ id }) => id === page.textId)?.data();
    // What the editor says of it follows.
    const [gloss = ''] = text?.anchors.find(({ id }) => id === TOP)?.text.match(/^.+?[.!?…](?= |$)/) ?? [];
    return [page, toPageText(gloss).replace(/ (?=[:;!?»])/g, '\u00A0')] as const;
  });
  return new Map(await Promise.all(glosses));
}

type Glosses = ReadonlyMap<CataloguePage, string>;

/** The anchor of the top of a page, where its summary stands. */
const TOP = 'contenu';

/** Texts fetched already: showing them again costs nothing. */
const fetched = new Set<string>();
/** Milliseconds between two keys of a steady hand. */
const REST = 120;

/**
 * Waits for the keys to rest before texts are fetched, so that they are not for every letter. Not at all when they are
 * there already, or when every word typed is one that the texts hold: the reader may well have finished.
 */
export async function beforeFetching(matches: readonly TextMatch[], { terms }: Understanding): Promise<void> {
  const areWhole = terms.every(({ typed, alternatives }) => alternatives.some(({ word }) => word === typed));
  if (areWhole || matches.every(({ result }) => !result || fetched.has(result.id))) return;
  await new Promise((resolve) => setTimeout(resolve, REST));
}

/** A text found, with the passage that answers; fetches the text. An entity found without its name is shown as a card is. */
export async function toTextItem(
  { page, result }: TextMatch,
  understanding: Understanding,
  { voix: voices = [] }: Filters = {},
): Promise<HTMLLIElement> {
  if (!result) return toCard(page);
  const data = await result.data();
  fetched.add(result.id);
  const excerpt = makeExcerpt(data, understanding, asksForSpoken(voices));
  return toItem({
    page,
    title: toPageText(data.meta.title ?? ''),
    byline: toPageText(data.meta.byline ?? ''),
    href: hrefOf(page) + (excerpt ? pointTo(excerpt) : ''),
    ...(excerpt && { passage: toParagraph(excerpt) }),
  });
}

const hrefOf = ({ path }: CataloguePage): string => new URL(path, SITE_ROOT).href;

/** Each result is an element with `data-result` whose first link leads to it. */
function toItem({ page, title, byline, href, passage }: ItemParts): HTMLLIElement {
  const chapter = page.kind === 'parties' ? undefined : page.facets.chapitre?.[0];
  const detail = element(
    'p',
    { className: 'byline' },
    element('span', { className: `kind kind-${page.kind}`, textContent: kindNames[page.kind].label }),
    ...[byline, chapter].filter(Boolean).map((part) => ` · ${part}`),
  );
  const item = element('li', {}, element('a', { href, textContent: title }), detail, passage ?? '');
  item.dataset['result'] = '';
  return item;
}

interface ItemParts {
  page: CataloguePage;
  title: string;
  byline: string;
  href: string;
  passage?: HTMLElement;
}

/** What no line begins with in French: the index keeps no no-break space. */
const STICKS = /^[:;!?»]/;

function toParagraph({ pieces, isCutBefore, isCutAfter }: Excerpt): HTMLParagraphElement {
  const words = pieces.flatMap(({ text: word, found }, place) => [
    found ? element('mark', { textContent: word }) : word,
    STICKS.test(pieces[place + 1]?.text ?? '') || word.endsWith('«') ? '\u00A0' : ' ',
  ]);
  return element('p', {}, isCutBefore ? '… ' : '', ...words, isCutAfter ? '…' : '');
}

/** The end of the address: the block, and the word in it for browsers that can show it (text fragments). */
function pointTo({ anchor, pointer }: Excerpt): string {
  // The summary has no anchor of its own: the page opens at its top.
  const block = anchor === TOP ? '' : anchor;
  if (!pointer) return block === '' ? '' : `#${block}`;
  const encode = (words: string) => encodeURIComponent(words).replace(/-/g, '%2D');
  const before = pointer.before && `${encode(pointer.before)}-,`;
  const after = pointer.after && `,-${encode(pointer.after)}`;
  return `#${block}:~:text=${before}${encode(pointer.word)}${after}`;
}

/** The number of results in a sentence, for the status line that screen readers announce; none is said plainly. */
export function announce(count: number, query: string): string {
  return count === 0 ? searchText.none(query) : searchText.count(count);
}
