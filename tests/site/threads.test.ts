import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { cooperationAnchor, partnersLabel, passagePath } from '../../src/site/cooperations.ts';
import { eventAnchor } from '../../src/site/events.ts';
import { pathOf } from '../../src/site/paths.ts';
import { foldSpace, loadProceedings, readPages, readSiteFile } from '../support/built-site.ts';
import { targetOf } from '../support/links.ts';

const pages = readPages();
const proceedings = loadProceedings();
const documentOf = (address: string) => pages.get(address)?.document;

/** Not every seminar tells of cooperations, or of dated events. */
const ofMap = test.runIf(proceedings.cooperations.length > 0);
const ofTime = test.runIf(proceedings.events.length > 0);

/** A page with a map of the world in it, and its styles. */
const MAX_MAP = 40_000;

ofMap('each cooperation has its row on the page of the map, with the passage that says it', () => {
  const map = documentOf('/carte/')!;
  for (const cooperation of proceedings.cooperations) {
    const row = map.getElementById(cooperationAnchor(cooperation))!;
    const links = row.querySelectorAll('a').map((link) => {
      const { address, anchor } = targetOf(link.getAttribute('href')!, '/carte/')!;
      return `${address}${anchor ? `#${anchor}` : ''}`;
    });
    expect(links).toContain(passagePath(cooperation.told));
    expect(map.querySelectorAll(`.plate a[href="#${row.id}"][aria-label]`).length, partnersLabel(cooperation)).not.toBe(
      0,
    );
  }
});

ofMap('each place with a position is named on the maps, and leads to its page', () => {
  const named = new Set(
    documentOf('/carte/')!
      .querySelectorAll('.plate a, .left-out a')
      .map((link) => foldSpace(link.text)),
  );
  const missing = proceedings
    .list('lieux')
    .filter(({ type, coordinates }) => coordinates && !['aire régionale', 'mer', 'continent'].includes(type))
    .filter(({ name }) => !named.has(name));
  expect(missing.map(({ name }) => name)).toEqual([]);
});

ofMap('every link of a map has a name', () => {
  const nameless = documentOf('/carte/')!
    .querySelectorAll('.plate a:not([tabindex])')
    .filter((link) => !link.getAttribute('aria-label') && foldSpace(link.text) === '');
  expect(nameless.map(String)).toEqual([]);
});

ofTime('each event stands in the chronology, in the order of time, with its date for machines', () => {
  const items = documentOf('/chronologie/')!.querySelectorAll('.events > li');
  expect(items.map(({ id }) => id)).toEqual(proceedings.events.map(eventAnchor));
  expect(items.map((item) => item.getAttribute('data-edtf'))).toEqual(proceedings.events.map(({ date }) => date));
  const times = items.flatMap((item) => item.querySelectorAll('time').map((time) => time.getAttribute('datetime')!));
  expect(times.filter((time) => !/^\d{4}(-\d{2}){0,2}$/.test(time))).toEqual([]);
  expect(times.length).toBeGreaterThan(0);
});

test('the places and organisations that an event concerns lead to its passage', () => {
  const page = proceedings.events.flatMap((event) =>
    event.concerned
      .filter(({ kind }) => kind === 'lieux')
      .map((place) => documentOf(`/lieux/${place.slug}/`)!.querySelector(`[data-edtf="${event.date}"] a`)),
  );
  expect(page.filter((link) => !link)).toEqual([]);
});

test('the figures of a table are those of its bars', () => {
  const tables = documentOf('/chiffres/')!.querySelectorAll('table.figure');
  expect(tables.length).toBeGreaterThan(0);
  for (const table of tables) {
    const counts = table.querySelectorAll('.count').map(({ text }) => Number(text.replace(/\s/g, '')));
    const widths = table.querySelectorAll('.bar rect').map((bar) => parseFloat(bar.getAttribute('width')!));
    const most = Math.max(...counts);
    expect(widths).toEqual(counts.map((count) => Math.round((count / most) * 1000) / 10));
  }
});

ofMap('the page of the map weighs no more than it may', () => {
  const { html, document } = pages.get('/carte/')!;
  const sheets = document
    .querySelectorAll('link[rel=stylesheet]')
    .map((link) => readSiteFile(targetOf(link.getAttribute('href')!, '/carte/')!.address));
  const weight = [html, ...sheets].reduce((sum, source) => sum + gzipSync(source, { level: 9 }).length, 0);
  expect(weight).toBeLessThanOrEqual(MAX_MAP);
});

ofMap('who cooperates with one is not said to cooperate with its other partners', () => {
  const paths = (page: string) =>
    (documentOf(page)?.querySelectorAll('.cooperations-of li > a') ?? []).map(
      (link) => targetOf(link.getAttribute('href')!, page)!.address,
    );
  for (const { partners } of proceedings.cooperations) {
    const [first, ...others] = partners.map(({ resource }) => pathOf(resource));
    const pairs = others.flatMap((other) => others.map((third) => [other, third] as const));
    const together = (one: string, other: string) =>
      proceedings.cooperations.some(({ partners: [own] }) => [one, other].includes(pathOf(own!.resource)));
    for (const [other, third] of pairs) if (!together(other, third)) expect(paths(other)).not.toContain(third);
    expect(others).not.toContain(first);
  }
});
