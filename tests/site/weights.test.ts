import { statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { listFaults, listFiles, readPages, readSiteFile, SITE, type BuiltPage } from '../support/built-site.ts';
import { targetOf } from '../support/links.ts';

/** In bytes. */
const MAX_PAGE_AND_STYLE = { entry: 14_000, chapter: 24_000 };
const MAX_SCRIPT = { entry: 4_725, chapter: 5_275 };
/** What starts a recording at a minute, where there is one. */
const MAX_PLAYER = 450;
const MAX_FONTS = 40_000;

const READING = /^\/(interventions|etudes-de-cas|definitions|parties)\/./;
/** Numbered paragraphs beyond which a text is as long as a chapter: a round table. */
const LONG = 30;
/** A chapter is longer, and its contents follow the reader. */
const kindOf = ({ address, document }: BuiltPage) =>
  address.startsWith('/parties/') || document.querySelectorAll('a.number').length > LONG ? 'chapter' : 'entry';
const readingPages = new Map([...readPages()].filter(([address]) => READING.test(address)));

test('a reading page and its styles, compressed, fit in the first round trip; a chapter, in the second', () => {
  expect(readingPages.size).toBeGreaterThan(0);
  expect(
    listFaults(readingPages, (page) => {
      const links = page.document.querySelectorAll('link[rel=stylesheet]').map((link) => link.getAttribute('href')!);
      const sheets = links.map((link) => readSiteFile(targetOf(link, page.address)!.address));
      const weight = [page.html, ...sheets].map(compress).reduce((sum, bytes) => sum + bytes);
      const most = MAX_PAGE_AND_STYLE[kindOf(page)];
      return sheets.length > 0 && weight <= most ? [] : [`${weight} bytes, ${sheets.length} sheets`];
    }),
  ).toEqual([]);
});

test('a reading page has next to no script', () => {
  expect(
    listFaults(readingPages, (page) => {
      const inline = page.document.querySelectorAll('script:not([src]):not([type])').map((script) => script.text);
      // What a template holds is for the disk.
      const scripts = page.document.querySelectorAll('script[src]').filter((script) => !script.closest('template'));
      const fetched = scripts.map((script) => script.getAttribute('src')!);
      const modules = listModules(fetched.map((source) => targetOf(source, page.address)!.address));
      const weight = Buffer.byteLength([...inline, ...modules.map(readSiteFile)].join(''));
      const most = MAX_SCRIPT[kindOf(page)] + (page.document.querySelector('[data-recording]') ? MAX_PLAYER : 0);
      return weight <= most ? [] : [`${weight} bytes`];
    }),
  ).toEqual([]);
});

test('all fonts together', () => {
  const fonts = ['.woff2', '.woff', '.ttf', '.otf'].flatMap(listFiles);
  const weight = fonts.reduce((sum, font) => sum + statSync(join(SITE, font)).size, 0);
  expect(fonts).not.toEqual([]);
  expect(weight).toBeLessThanOrEqual(MAX_FONTS);
});

/** Scripts and all that they import before they run; what they fetch later, when it is asked for, is left out. */
function listModules(scripts: string[]): string[] {
  const modules = new Set(scripts);
  for (const script of modules) {
    const imports = readSiteFile(script).matchAll(/\b(?:import|from)\s*["']([^"']+)["']/g);
    for (const [, source] of imports) modules.add(targetOf(source!, script)!.address);
  }
  return [...modules];
}

const compress = (source: string): number => gzipSync(source, { level: 9 }).length;
