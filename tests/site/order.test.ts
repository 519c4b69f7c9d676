import { expect, test } from 'vitest';
import { pathOf } from '../../src/site/paths.ts';
import { loadProceedings, readPages } from '../support/built-site.ts';
import { targetOf } from '../support/links.ts';

const order = loadProceedings().readingOrder.map(pathOf);
const pages = readPages();

test('« next » leads from the first entry through all of them to the last', () => {
  expect(walk('next', order.at(0)!)).toEqual(order);
});

test('« previous » leads all the way back', () => {
  expect(walk('prev', order.at(-1)!)).toEqual(order.toReversed());
});

/** The addresses met by following one relation until it ends, or until the walk has become too long to be right. */
function walk(relation: 'next' | 'prev', start: string): string[] {
  const met = [start];
  while (met.length <= order.length) {
    const address = met.at(-1)!;
    const links = pages.get(address)?.document.querySelectorAll(`main a[rel=${relation}]`) ?? [];
    if (links.length === 0) break;
    met.push(links.map((link) => targetOf(link.getAttribute('href')!, address)?.address).join(' or '));
  }
  return met;
}
