import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { listAddresses, SITE } from '../support/built-site.ts';
import { temporaryFolder } from '../support/content-folder.ts';
import { serveUnder } from '../support/serve-under.ts';

/** One build is read at the root of a domain, in a folder of it, and from a disk. */

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const PLACES: [string, (use: (root: string) => Promise<void>) => Promise<void>][] = [
  ['at the root of a domain', (use) => onServer('/', use)],
  ['in a sub-folder', (use) => onServer('/a/b/', use)],
  ['from a disk', (use) => use(pathToFileURL(`${SITE}/`).href)],
];

test.each(PLACES)('%s, every link leads to a page, and every page can be reached', async (_, host) => {
  await host(async (root) => {
    const { reached, faults } = await crawl(root);
    expect(faults).toEqual([]);
    const expected = listAddresses().filter((address) => address !== '/404.html');
    expect([...reached].sort()).toEqual(expected.sort());
  });
});

describe.each(PLACES.slice(0, 2))('%s', (_, host) => {
  test.each(['nulle-part', 'lieux/nulle-part/', 'a/b/lieux/angers/nulle/part/'])(
    'the page of the unknown address %s leads on, with its styles',
    (address) =>
      host(async (root) => {
        const page = await browser.newPage();
        const response = await page.goto(root + address);
        expect(response!.status()).toBe(404);
        const link = page.locator('.index-links a', { hasText: 'Lieux' });
        await expect.poll(() => link.evaluate((element: HTMLAnchorElement) => element.href)).toBe(`${root}lieux/`);
        await expect.poll(() => page.evaluate(() => document.styleSheets.length)).toBeGreaterThan(0);
        await link.click();
        expect(page.url()).toBe(`${root}lieux/`);
        await page.close();
      }),
  );

  test('a search answers', () =>
    host(async (root) => {
      const page = await browser.newPage();
      await page.goto(`${root}recherche/?q=Bamako`);
      const first = page.locator('#search-results a').first();
      await first.waitFor();
      expect(await first.evaluate((element: HTMLAnchorElement) => element.href)).toMatch(`${root}lieux/bamako/`);
      expect(await page.locator('#disk').isVisible()).toBe(false);
      await page.close();
    }));
});

describe('from a disk', () => {
  test('the search says why it does not answer, and leads to the indexes', async () => {
    const page = await browser.newPage();
    await page.goto(pathToFileURL(join(SITE, 'lieux/angers/index.html')).href);
    await page.locator('#recherche-site').fill('Bamako');
    await page.locator('#recherche-site').press('Enter');
    await page.waitForURL(/recherche\/index\.html\?q=Bamako$/);
    expect(await page.locator('#disk').isVisible()).toBe(true);
    await page.locator('.index-links a', { hasText: 'Intervenants' }).click();
    expect(await page.locator('h1').textContent()).toBe('Intervenants');
    await page.close();
  });

  test('pages have their styles and their fonts, wherever the folder is put', async () => {
    const folder = join(temporaryFolder(), 'été 2012, n° 1');
    cpSync(SITE, folder, { recursive: true });
    const page = await browser.newPage();
    await page.goto(pathToFileURL(join(folder, 'lieux/angers/index.html')).href);
    const fonts = await page.evaluate(async () => {
      await document.fonts.ready;
      return [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family);
    });
    expect(fonts.join()).toContain('Spectral');
    expect(await page.locator('#theme').isVisible()).toBe(true);
    await page.close();
  });
});

async function onServer(base: string, use: (root: string) => Promise<void>): Promise<void> {
  const server = await serveUnder(SITE, { base });
  await use(server.url).finally(() => server.close());
}

/** Follows every link from the first page on, two pages at a time: what was reached (as `/lieux/`), what failed. */
async function crawl(root: string): Promise<{ reached: Set<string>; faults: string[] }> {
  const start = root.startsWith('file:') ? `${root}index.html` : root;
  const seen = new Set([start]);
  const waiting = seen.values();
  const faults: string[] = [];
  // Reading needs no script but on a disk.
  const context = await browser.newContext({ javaScriptEnabled: root.startsWith('file:') });
  // Nor what a page looks like, to be followed: other tests look.
  await context.route(/\.(css|js|woff2|svg)$/, (route) => route.abort());
  const visit = async (page: Page, address: string) => {
    const links = await listLinks(page, address).catch((error: Error) => void faults.push(error.message));
    for (const link of links ?? []) {
      if (link.startsWith(root)) seen.add(link);
      else if (!link.startsWith('https:')) faults.push(`${address} leads out of the site: ${link}`);
    }
  };
  const pages = [await context.newPage(), await context.newPage()];
  // The first page alone: it gives both something to do.
  await visit(pages[0]!, waiting.next().value!);
  await Promise.all(
    pages.map(async (page) => {
      for (const address of waiting) await visit(page, address);
    }),
  );
  await context.close();
  const toPath = (address: string) => `/${address.slice(root.length)}`.replace(/index\.html$/, '');
  return { reached: new Set([...seen].map(toPath)), faults };
}

async function listLinks(page: Page, address: string): Promise<string[]> {
  const response = await page.goto(address, { waitUntil: 'domcontentloaded' });
  if (response && !response.ok() && response.status() !== 0) throw new Error(`${address}: ${response.status()}`);
  return page.evaluate(() => [...document.links].map((link) => link.href.replace(/#.*/, '')));
}
