import { statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listFaults, listFiles, readPages, readSiteFile, SITE, type BuiltPage } from '../support/built-site.ts';
import { listReferences, listStyleReferences, targetOf } from '../support/links.ts';

const pages = readPages();
const ids = new Map([...pages.values()].map((page) => [page.address, listIds(page)]));
const sheets = listFiles('.css').map((address) => ({
  address,
  references: listStyleReferences(readSiteFile(address)),
}));

/** Answered at any depth, so that it cannot use relative addresses. */
const NOT_FOUND = '/404.html';

test('every address and anchor on a page leads somewhere', () => {
  expect(listFaults(pages, (page) => listReferences(page).filter((reference) => isDead(reference, page)))).toEqual([]);
});

test('every font and image of a style sheet is there', () => {
  const dead = sheets.flatMap(({ address, references }) =>
    references.filter((reference) => !isFile(targetOf(reference, address)?.address)),
  );
  expect(sheets.flatMap(({ references }) => references).length).toBeGreaterThan(0);
  expect(dead).toEqual([]);
});

test('addresses are relative, so that the site works in any folder', () => {
  const absolute = listFaults(pages, (page) =>
    page.address === NOT_FOUND ? [] : listReferences(page).filter((reference) => reference.startsWith('/')),
  );
  const inSheets = sheets.flatMap(({ references }) => references.filter((reference) => reference.startsWith('/')));
  expect([...absolute, ...inSheets]).toEqual([]);
});

test('the page for lost addresses names nothing relatively', () => {
  expect(listReferences(pages.get(NOT_FOUND)!).filter((reference) => !/^(?:[/#]|https:)/.test(reference))).toEqual([]);
});

function isDead(reference: string, page: BuiltPage): boolean {
  if (reference === '' || reference === '#') return true;
  const target = targetOf(reference, page.address);
  if (!target) return false;
  if (!pages.has(target.address)) return !isFile(target.address);
  return target.anchor !== '' && !ids.get(target.address)!.has(target.anchor);
}

function isFile(address = ''): boolean {
  return statSync(join(SITE, address), { throwIfNoEntry: false })?.isFile() ?? false;
}

function listIds({ document }: BuiltPage): Set<string> {
  return new Set(document.querySelectorAll('[id]').map((element) => element.id));
}
