import type { HTMLElement } from 'node-html-parser';
import { expect, test } from 'vitest';
import type { Quotation } from '../../src/model/entities.ts';
import { paths, pathOf } from '../../src/site/paths.ts';
import { foldSpace, loadProceedings, readPages } from '../support/built-site.ts';

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
    ({ entry, anchor }) => `[id="${entry.kind}-${entry.slug}-${anchor}"]`,
  ],
])('every quotation stands to the letter %s', (_, address, selector) => {
  const missing = quotations.filter((quotation) => {
    const place = pages.get(address(quotation))?.document.querySelector(selector(quotation));
    return !listQuoted(place).includes(asPrinted(quotation));
  });
  expect(missing.map((quotation) => `${address(quotation)} ${selector(quotation)}: ${quotation.text}`)).toEqual([]);
});

function asPrinted({ text, gloss }: Quotation): string {
  return foldSpace(`« ${text} »${gloss ? ` [${gloss}]` : ''}`);
}

function listQuoted(place: HTMLElement | null | undefined): string[] {
  return place?.querySelectorAll('blockquote').map((quote) => foldSpace(quote.text)) ?? [];
}
