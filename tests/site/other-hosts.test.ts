import type { HTMLElement } from 'node-html-parser';
import { expect, test } from 'vitest';
import { listFaults, listFiles, readPages, readSiteFile } from '../support/built-site.ts';
import { listReferences, listStyleReferences, targetOf } from '../support/links.ts';

const pages = readPages();

test('a page loads nothing from another host', () => {
  expect(
    listFaults(pages, (page) => {
      const loaded = listReferences(page, (element) => !isFollowed(element));
      return loaded.filter((reference) => !reference.startsWith('data:') && !targetOf(reference, page.address));
    }),
  ).toEqual([]);
});

test('a style, in a sheet or a page, loads nothing from another host', () => {
  const sheets = [...listFiles('.css'), ...listFiles('.svg')].map(
    (address) => [address, readSiteFile(address)] as const,
  );
  const inPages = [...pages.values()].map(({ address, html }) => [address, html] as const);
  const foreign = [...sheets, ...inPages].flatMap(([address, source]) =>
    listStyleReferences(source)
      .filter((reference) => !targetOf(reference, address))
      .map((reference) => `${address}: ${reference}`),
  );
  expect(foreign).toEqual([]);
});

test('no element carries a script of its own', () => {
  expect(
    listFaults(pages, ({ document }) =>
      document.querySelectorAll('*').flatMap((element) => Object.keys(element.attributes).filter(isHandler)),
    ),
  ).toEqual([]);
});

const isHandler = (attribute: string): boolean => /^on/i.test(attribute);

/** Whether an element leads elsewhere without loading anything: a link, or what machines are told of the page. */
const isFollowed = ({ tagName, attributes }: HTMLElement): boolean =>
  tagName === 'A' || (tagName === 'LINK' && !LOADING.has(attributes['rel'] ?? ''));

/** The relations by which a browser fetches a file with the page. */
const LOADING = new Set(['stylesheet', 'icon', 'preload', 'modulepreload', 'prefetch', 'manifest']);
