import { colon, kindNames, searchText, toPageText } from '../../words/index.ts';
import type { CataloguePage } from '../catalogue.ts';
import type { SearchAnswer, TextMatch } from '../engine.ts';
import { listPassages, type Passage } from '../excerpt.ts';
import type { Filters } from '../facets.ts';
import { NAMED_KINDS, type NameMatch } from '../names.ts';
import type { Understanding } from '../understand.ts';
import { whoSpeaks } from '../voices.ts';
import { addressOf } from './browser-index.ts';
import { element } from './dom.ts';
import type { Gloss, Glosses } from './glosses.ts';
import { addressOfPassage, toStatement, type TextAround } from './passage-item.ts';

/**
 * The lists that show an answer: cards of what the query names, then texts; what it names by the way, after the best of them.
 * @param glosses the sentences of notions, where there is room for them
 */
export function toLists(
  { named, alsoNamed }: SearchAnswer,
  texts: HTMLElement[],
  glosses: Glosses = new Map(),
): HTMLElement[] {
  const toCards = (matches: SearchAnswer['named']) =>
    matches.length > 0
      ? [
          element(
            'ul',
            { className: 'search-cards' },
            ...matches.map((match) => toCard(match, glosses.get(match.page))),
          ),
        ]
      : [];
  if (texts.length === 0) return [...toCards(named), ...toCards(alsoNamed)];
  const best = texts.findIndex(({ dataset }) => dataset['result'] !== undefined);
  const byTheWay = toCards(alsoNamed).map((cards) => element('li', { className: 'by-the-way' }, cards));
  const list = [...texts.slice(0, best + 1), ...byTheWay, ...texts.slice(best + 1)];
  return [...toCards(named), element('ol', { className: 'search-texts' }, ...list)];
}

export const countResults = ({ named, texts, partial, alsoNamed }: SearchAnswer): number =>
  named.length + texts.length + partial.length + alsoNamed.length;

/** A thing that the query names; a notion, with its one sentence and the debate in which it stands. */
function toCard({ page, elsewhere = [] }: Pick<NameMatch, 'page' | 'elsewhere'>, gloss?: Gloss): HTMLLIElement {
  const debate =
    gloss?.debate === undefined
      ? []
      : [
          element(
            'p',
            { className: 'byline' },
            `${searchText.debate} `,
            element('a', { href: addressOf({ ...page, path: '#questions' }), textContent: gloss.debate }),
          ),
        ];
  return toItem(page, {
    title: page.title,
    byline: page.byline,
    address: addressOf(page),
    more: [...(gloss ? [element('p', { textContent: gloss.sentence }), ...debate] : []), ...elsewhere.map(toSamePage)],
  });
}

/** The page of the same thing in another seminar, with what is said of it there. */
const toSamePage = (page: CataloguePage): HTMLElement =>
  element(
    'p',
    { className: 'byline' },
    `${searchText.alsoIn}${colon} `,
    element('a', { href: addressOf(page), textContent: page.facets.seminaire?.[0] ?? page.title }),
    ...(page.byline ? [`, ${page.byline}`] : []),
  );

/** Texts fetched already: showing them again costs nothing. */
const fetched = new WeakSet<CataloguePage>();
/** Milliseconds between two keys that nobody types on purpose one after the other: those of a held key, or of a quick hand. */
const REST = 50;

/**
 * Waits for the keys to rest before texts are fetched, so that they are not for every word. Not when they are there
 * already.
 * @param key when the last key was pressed: what was searched since is a part of the rest
 */
export async function beforeFetching(matches: readonly TextMatch[], key: number): Promise<void> {
  if (matches.every(({ page, result }) => !result || fetched.has(page))) return;
  await new Promise((resolve) => setTimeout(resolve, REST - (performance.now() - key)));
}

/** How a text is shown. */
interface Shown {
  understanding: Understanding;
  filters?: Filters;
  /** The passages that stand under its title; the others are folded. None folded where `others` is false. */
  most: number;
  others: boolean;
}

/**
 * A text found, with the passages that answer, each in its voice; fetches the text. Its title leads to the first of them. An
 * entity found without its name is shown as a card is.
 */
export async function toTextItem({ page, result, understanding }: TextMatch, shown: Shown): Promise<HTMLLIElement> {
  if (!result) return toCard({ page });
  const data = await result.data();
  fetched.add(page);
  const passages = listPassages(data, understanding ?? shown.understanding, whoSpeaks(shown.filters ?? {}));
  const title = toPageText(data.meta.title ?? '');
  const isNotion = page.kind === 'definitions';
  const isEntity = !isNotion && NAMED_KINDS.includes(page.kind);
  const text: TextAround = { address: addressOf(page), title, isNotion, isEntity };
  const [first] = passages;
  return toItem(page, {
    title,
    byline: toPageText(data.meta.byline ?? ''),
    address: first ? addressOfPassage(first, text) : text.address,
    more: toStatements(passages, text, shown),
  });
}

/** The best passages; then, folded, the others that hold most of what the best one holds. */
function toStatements(passages: readonly Passage[], text: TextAround, { most, others }: Shown): HTMLElement[] {
  const best = passages[0]?.held ?? 0;
  const answering = passages.filter(({ held }) => held > best / 2 || held === best);
  const isShown = (passage: Passage, rank: number) => rank < most && passage.held === best;
  const first = answering.filter(isShown);
  const rest = answering.filter((passage, rank) => !isShown(passage, rank));
  const toList = (some: readonly Passage[]) =>
    element('ol', { className: 'statements' }, ...some.map((passage) => toStatement(passage, text)));
  if (first.length === 0) return [];
  if (!others || rest.length === 0) return [toList(first)];
  const fold = element(
    'details',
    {},
    element('summary', { textContent: searchText.morePassages(rest.length) }),
    toList(rest),
  );
  return [toList(first), fold];
}

/** Each result is an element with `data-result` whose first link, its heading, leads to it. */
function toItem(page: CataloguePage, { title, byline, address, more }: ItemParts): HTMLLIElement {
  const chapter = page.kind === 'parties' ? undefined : page.facets.chapitre?.[0];
  const item = element(
    'li',
    {},
    element('h2', {}, element('a', { href: address, textContent: title })),
    element(
      'p',
      { className: 'byline' },
      element('span', { className: `kind kind-${page.kind}`, textContent: kindNames[page.kind].label }),
      ...[byline && toByline(page, byline), chapter, page.facets.seminaire?.[0]]
        .filter(Boolean)
        .map((part) => ` · ${part}`),
    ),
    ...more,
  );
  item.dataset['result'] = (page.base ?? '') + page.path;
  return item;
}

/** The names that the index holds, with what they are to the text. */
const toByline = ({ kind }: CataloguePage, names: string): string =>
  [searchText.bylines[kind], names].filter(Boolean).join(' ');

interface ItemParts {
  title: string;
  byline: string;
  address: string;
  more: HTMLElement[];
}
