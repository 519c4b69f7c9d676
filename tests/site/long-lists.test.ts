import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { generateSeminar } from '../../scripts/generate-seminar.ts';
import { PAGE_SIZE } from '../../src/site/pagination.ts';
import { buildNow } from '../support/build-site-once.ts';

/** Enough for interventions and for the texts themselves to be more than a page shows. */
const ENTRIES = 500;
const folder = mkdtempSync(join(tmpdir(), 'actes-'));
const [content, site] = [join(folder, 'content'), join(folder, 'site')];

beforeAll(() => {
  generateSeminar(content, ENTRIES);
  for (const file of globSync('{interventions,etudes-de-cas,definitions}/*.mdx', { cwd: content })) {
    const path = join(content, file);
    writeFileSync(path, readFileSync(path, 'utf8').split('\n\n').map(shorten).join('\n\n'));
  }
  buildNow({ CONTENT_DIR: content, OUT_DIR: site });
});

afterAll(() => rmSync(folder, { recursive: true }));

/** Of a paragraph, what leads somewhere: lists count that, not words. */
const shorten = (block: string): string =>
  /^[\p{L}«*]/u.test(block) ? `Ainsi ${(block.match(/\[[^\]]*\](?:\([^)]*\))?/g) ?? ['donc']).join(' ')}.` : block;

const read = (page: string) => parse(readFileSync(join(site, page, 'index.html'), 'utf8'));
const hrefs = (page: string, selector: string) =>
  read(page)
    .querySelectorAll(selector)
    .map((link) => link.getAttribute('href'));

test('a long list is cut into pages that lead to each other, and nothing is lost', () => {
  const pages = ['interventions', 'interventions/page/2'];
  const shown = pages.map((page) => hrefs(page, '.entry-list a').map((href) => href!.split('/').at(-2)));
  expect(shown[0]).toHaveLength(PAGE_SIZE);
  expect(new Set(shown.flat()).size).toBe(ENTRIES * 0.45);
  expect(hrefs('interventions', '.pagination a').slice(0, 2)).toEqual([
    '../interventions/',
    '../interventions/page/2/',
  ]);
  expect(hrefs('interventions/page/2', '.pagination a').slice(0, 2)).toEqual([
    '../../../interventions/',
    '../../../interventions/page/2/',
  ]);
  expect(read('interventions/page/2').querySelector('title')!.text).toContain('Interventions, page 2 sur 2');
  expect(existsSync(join(site, 'interventions/page/3'))).toBe(false);
});

test('the full text is given chapter by chapter', () => {
  const [first] = hrefs('texte-integral', '.full-text-contents a');
  expect(hrefs('texte-integral', '.full-text-contents a')).toHaveLength(Math.ceil(ENTRIES / 40));
  expect(read('texte-integral').querySelectorAll('.entry-section')).toHaveLength(0);
  expect(read(`texte-integral/${first}`).querySelectorAll('.entry-section').length).toBeGreaterThan(30);
});

test('no page grows with the collection', () => {
  for (const page of ['', 'plan-du-site', 'parties', 'lieux', 'citations', 'glossaire', 'themes'])
    expect(read(page).querySelectorAll('main a').length, page).toBeLessThan(1000);
});
