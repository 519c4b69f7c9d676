import type { HTMLElement } from 'node-html-parser';
import { expect, test } from 'vitest';
import type { Quotation } from '../../src/model/entities.ts';
import { paths, pathOf, sectionAnchor } from '../../src/site/paths.ts';
import { foldSpace, loadProceedings, readPages } from '../support/built-site.ts';
import { quote } from '../../src/words/index.ts';

const { quotations } = loadProceedings();
const pages = readPages();

test('there are quotations', () => expect(quotations.length).toBeGreaterThan(0));

test.each<[string, (quotation: Quotation) => string, (quotation: Quotation) => string]>([
  ['at its anchor in its entry', ({ entry }) => pathOf(entry), ({ anchor }) => `[id="${anchor}"]`],
  ['on the page of its speaker', ({ speaker }) => pathOf(speaker), () => 'main'],
  ['among all quotations', () => paths.quotations, () => 'main'],
  [
    'at its anchor in the full text',
    () => paths.fullText,
    ({ entry, anchor }) => `[id="${sectionAnchor(entry)}-${anchor}"]`,
  ],
])('every quotation stands to the letter %s', (_, address, selector) => {
  const missing = quotations.filter((quotation) => {
    const place = pages.get(address(quotation))?.document.querySelector(selector(quotation));
    return !listQuoted(place).includes(asPrinted(quotation));
  });
  expect(missing.map((quotation) => `${address(quotation)} ${selector(quotation)}: ${quotation.text}`)).toEqual([]);
});

test('and on the page of each theme of its entry', () => {
  const filed = quotations.flatMap((quotation) => quotation.entry.themes.map((theme) => ({ quotation, theme })));
  expect(filed.length).toBeGreaterThan(0);
  const missing = filed.filter(({ quotation, theme }) => {
    const main = pages.get(pathOf(theme))?.document.querySelector('main');
    return !listQuoted(main).includes(asPrinted(quotation));
  });
  expect(missing.map(({ quotation, theme }) => `${theme.slug}: ${quotation.text}`)).toEqual([]);
});

const asPrinted = ({ text }: Quotation): string => foldSpace(quote(text));

test('what is said beside a quotation stands under it, outside the guillemets', () => {
  const withGloss = quotations.filter(({ gloss }) => gloss);
  const wrong = withGloss.filter(({ entry, anchor, gloss }) => {
    const caption = pages.get(pathOf(entry))?.document.querySelector(`[id="${anchor}"] figcaption`)?.text ?? '';
    return !foldSpace(caption).endsWith(` [${foldSpace(gloss!)}]`);
  });
  expect(withGloss.length).toBeGreaterThan(0);
  expect(wrong.map(({ text }) => text)).toEqual([]);
});

function listQuoted(place: HTMLElement | null | undefined): string[] {
  return place?.querySelectorAll('blockquote').map((quote) => foldSpace(quote.text)) ?? [];
}

test('words that are somebody else’s are under nobody’s name, on the pages of entities too', () => {
  const others = quotations.filter(({ reporting }) => reporting !== undefined);
  const said = [...pages.values()].flatMap(({ document }) =>
    document
      .querySelectorAll('.statement.quoted')
      .filter((statement) => others.some(({ text }) => foldSpace(statement.text).includes(foldSpace(text))))
      .map((statement) => foldSpace(statement.querySelector('.said-by')!.text)),
  );
  expect(said.filter((words) => !words.startsWith('— selon ') || words.includes('mot pour mot'))).toEqual([]);
  expect(said.length > 0).toBe(others.length > 0);
});
