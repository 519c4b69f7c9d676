import { expect, test } from 'vitest';
import { isEntry } from '../../src/model/entities.ts';
import { resourceLabel } from '../../src/site/labels.ts';
import { pathOf } from '../../src/site/paths.ts';
import { listAddressesOfNoPage } from '../../src/site/redirects.ts';
import { foldSpace, loadProceedings, readPages } from '../support/built-site.ts';
import { listLinkedAddresses } from '../support/links.ts';

const proceedings = loadProceedings();
const pages = readPages();
const links = new Map([...pages.values()].map((page) => [page.address, listLinkedAddresses(page, 'body')]));
const linksInMain = new Map([...pages.values()].map((page) => [page.address, listLinkedAddresses(page, 'main')]));

test('everything has a page of its own, under its own name', () => {
  const wrong = proceedings.resources.filter((resource) => {
    const heading = pages.get(pathOf(resource))?.document.querySelector('h1')?.text ?? '';
    // The number of a chapter stands under its title, with what it is.
    return foldSpace(heading) !== foldSpace(resource.kind === 'parties' ? resource.title : resourceLabel(resource));
  });
  expect(wrong.map(pathOf)).toEqual([]);
});

test('every page is reached from the home page', () => {
  const reached = new Set(['/']);
  for (const address of reached) for (const target of links.get(address) ?? []) reached.add(target);
  const leadOn = listAddressesOfNoPage(proceedings);
  expect([...pages.keys()].filter((address) => !reached.has(address) && !leadOn.includes(address))).toEqual([
    '/404.html',
  ]);
});

test('every page leads to the site map, and the site map to everything', () => {
  const lost = [...links].filter(([, targets]) => !targets.has('/plan-du-site/')).map(([address]) => address);
  const unmapped = proceedings.resources.map(pathOf).filter((path) => !linksInMain.get('/plan-du-site/')!.has(path));
  expect([...lost, ...unmapped]).toEqual([]);
});

const references = proceedings.resources.flatMap((resource) =>
  proceedings.referrers(resource).map((entry) => [pathOf(entry), pathOf(resource)] as const),
);

test('what an entry refers to is one click away', () => {
  const missing = references.filter(([entry, resource]) => !linksInMain.get(entry)?.has(resource));
  expect(references.length).toBeGreaterThan(0);
  expect(missing.map(([entry, resource]) => `${entry} has no link to ${resource}`)).toEqual([]);
});

test('persons, places, organisations and themes lead back to the texts that speak of them', () => {
  const entities = new Set(proceedings.resources.filter((resource) => !isEntry(resource)).map(pathOf));
  const missing = references
    .filter(([, resource]) => entities.has(resource))
    .filter(([entry, resource]) => !linksInMain.get(resource)?.has(entry));
  expect(missing.map(([entry, resource]) => `${resource} has no link back to ${entry}`)).toEqual([]);
});
