import type { HTMLElement } from 'node-html-parser';
import { expect, test } from 'vitest';
import { kindNames } from '../../src/words/index.ts';
import { LISTED_KINDS } from '../../src/site/sections.ts';
import { foldSpace, listFaults, loadProceedings, readPages } from '../support/built-site.ts';

const proceedings = loadProceedings();
const pages = readPages();
const absent = LISTED_KINDS.filter((kind) => !proceedings.has(kind));

test('some kinds are absent, and the site still has pages', () => {
  expect(absent).toEqual(['etudes-de-cas', 'debats']);
  expect(pages.size).toBeGreaterThan(30);
});

test('a kind without entries has no page', () => {
  const addresses = [...pages.keys()];
  expect(absent.flatMap((kind) => addresses.filter((address) => address.startsWith(`/${kind}/`)))).toEqual([]);
});

test('a kind without entries is named nowhere', () => {
  const names = absent.flatMap((kind) => [kindNames[kind].label, kindNames[kind].many]);
  const named = new RegExp(`(?<!\\p{L})(?:${names.join('|')})(?!\\p{L})`, 'giu');
  expect(listFaults(pages, ({ html }) => html.match(named) ?? [])).toEqual([]);
});

test('no list, section or side column is empty', () => {
  const HOLDERS = 'section, article, aside, nav, header, figure, ul, ol, li, dl, dt, dd, table, .prose, .doors';
  expect(
    listFaults(pages, ({ document }) =>
      document
        .querySelectorAll(HOLDERS)
        .filter((element) => foldSpace(element.text) === '' && !element.querySelector('svg, img'))
        .map(openingTag),
    ),
  ).toEqual([]);
});

test('no heading stands over nothing', () => {
  expect(
    listFaults(pages, ({ document }) =>
      document
        .querySelectorAll('main :is(h2, h3, h4)')
        .filter((heading) => !isFollowed(heading))
        .map(({ text }) => text.trim()),
    ),
  ).toEqual([]);
});

test('no map is drawn without a point', () => {
  const maps = [...pages.values()].flatMap(({ document }) =>
    document.querySelectorAll('svg.plate, .partner-map > svg'),
  );
  expect(maps.length).toBeGreaterThan(0);
  expect(maps.filter((map) => !map.querySelector('circle, rect, path.spot')).map(openingTag)).toEqual([]);
  expect(pages.get('/lieux/etats-unis/')!.document.querySelector('main svg')).toBeNull();
});

test('nothing is counted that is not there', () => {
  expect(listFaults(pages, ({ document }) => document.text.match(/(?<![\d,])0\s\p{L}+/gu) ?? [])).toEqual([]);
});

test('an only chapter has no number, and no list of itself', () => {
  expect(proceedings.list('parties').map(({ number }) => number)).toEqual([undefined]);
  expect(pages.get('/texte-integral/')!.document.querySelector('.full-text-contents')).toBeNull();
});

/** Something comes after a heading, and it is no heading of the same rank or a higher one. */
function isFollowed(heading: HTMLElement): boolean {
  const next = heading.nextElementSibling ?? heading.closest('header')?.nextElementSibling;
  return next !== null && next !== undefined && !(/^H\d$/.test(next.tagName) && next.tagName <= heading.tagName);
}

const openingTag = ({ outerHTML }: HTMLElement): string => /^<[^>]*>/.exec(outerHTML)![0];
