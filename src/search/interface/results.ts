import { kindNames, text } from '../../site/text.ts';
import type { CataloguePage } from '../catalogue.ts';
import type { TextMatch } from '../engine.ts';
import { makeExcerpt, type Excerpt } from '../excerpt.ts';
import type { Understanding } from '../understand.ts';
import { SITE_ROOT } from './browser-index.ts';
import { element } from './dom.ts';

/** A thing that the query names, as a compact card. */
export function toCard(page: CataloguePage): HTMLLIElement {
  return toItem(page, hrefOf(page), []);
}

/** A text found, with the passage that answers; fetches the text. */
export async function toTextItem({ page, result }: TextMatch, understanding: Understanding): Promise<HTMLLIElement> {
  const excerpt = result && makeExcerpt(await result.data(), understanding);
  return toItem(page, hrefOf(page) + (excerpt ? pointTo(excerpt) : ''), excerpt ? [toParagraph(excerpt)] : []);
}

const hrefOf = ({ path }: CataloguePage): string => new URL(path, SITE_ROOT).href;

/** Each result is an element with `data-result` whose first link leads to it. */
function toItem(page: CataloguePage, href: string, details: Node[]): HTMLLIElement {
  const chapter = page.facets.chapitre?.[0];
  const context = [page.byline, page.kind === 'parties' ? '' : (chapter ?? '')].filter(Boolean);
  const byline = element(
    'p',
    { className: 'byline' },
    element('span', { className: `kind kind-${page.kind}`, textContent: kindNames[page.kind].label }),
    ...context.map((part) => ` · ${part}`),
  );
  const item = element('li', {}, element('a', { href, textContent: page.title }), byline, ...details);
  item.dataset['result'] = '';
  return item;
}

function toParagraph({ pieces, isCutBefore, isCutAfter }: Excerpt): HTMLParagraphElement {
  const words = pieces.flatMap(({ text: word, found }) => [found ? element('mark', { textContent: word }) : word, ' ']);
  return element('p', {}, isCutBefore ? '… ' : '', ...words, isCutAfter ? '…' : '');
}

/** The end of the address: the block, and the word in it for browsers that can show it (text fragments). */
function pointTo({ anchor, pointer }: Excerpt): string {
  const isPlain = (word: string) => /^[\p{L}\d]+$/u.test(word);
  const encode = (word: string) => encodeURIComponent(word).replace(/-/g, '%2D');
  const before = isPlain(pointer.before) ? `${encode(pointer.before)}-,` : '';
  const after = isPlain(pointer.after) ? `,-${encode(pointer.after)}` : '';
  // The summary has no anchor of its own: the page opens at its top.
  const block = anchor === 'contenu' ? '' : anchor;
  if (pointer.word === '') return block === '' ? '' : `#${block}`;
  return `#${block}:~:text=${before}${encode(pointer.word)}${after}`;
}

/** « 3 pages et 12 textes » is read out; « rien » is said plainly. */
export function announce(count: number, query: string): string {
  return count === 0 ? text.search.none(query) : text.search.count(count);
}
