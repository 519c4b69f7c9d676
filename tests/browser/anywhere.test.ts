import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { listLinkedAddresses, SITE } from '../support/built-site.ts';
import { temporaryFolder } from '../support/content-folder.ts';
import { listSample } from '../support/sample.ts';
import { serveUnder } from '../support/serve-under.ts';
import { listFaultsOf } from '../support/visit-all.ts';

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

// At the root of a domain, `links.test.ts` says so without a browser. Reading needs no script but on a disk.
test.each(PLACES.slice(1))('%s, links lead to pages and files', async (_, host) => {
  const isOfSite = new Set(listLinkedAddresses());
  await host(async (root) => {
    const onDisk = root.startsWith('file:');
    const context = await browser.newContext({ javaScriptEnabled: onDisk });
    const addresses = listSample().map((address) => root + toFile(address, onDisk));
    const faults = await listFaultsOf(context, addresses, async (page) => {
      const links = await page.evaluate(() => [...document.links].map((link) => link.href.replace(/[?#].*/, '')));
      return links.filter((link) => {
        const isFile = link.startsWith(root) && /\.(?!html$)\w+$/.test(link);
        if (isFile) return !existsSync(join(SITE, link.slice(root.length)));
        return !link.startsWith('https:') && !isOfSite.has(toAddress(link, root, onDisk));
      });
    });
    expect(faults).toEqual([]);
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
        await page.waitForURL(`${root}lieux/`);
        await page.close();
      }),
  );

  test('a search answers', () =>
    host(async (root) => {
      const page = await browser.newPage();
      await page.goto(`${root}recherche/?q=Bamako`);
      const first = page.locator('#search-results a').first();
      await first.waitFor();
      await expect
        .poll(() => first.evaluate((element: HTMLAnchorElement) => element.href))
        .toMatch(`${root}lieux/bamako/`);
      await page.close();
    }));
});

describe.each(['/', '/a/b/'])('where a host takes the slash off folders, in %s', (base) => {
  test('pages have their styles, their links lead on, and an anchor is kept', async () => {
    const server = await serveUnder(SITE, { base, isSlashless: true });
    const page = await browser.newPage();
    const missing: string[] = [];
    page.on('response', (response) => {
      if (response.status() === 404) missing.push(response.url());
    });
    await page.goto(`${server.url}parties/premiers-jumelages#interventions-viltard-jumelages`);
    expect(page.url()).toBe(`${server.url}parties/premiers-jumelages/#interventions-viltard-jumelages`);
    await expect.poll(() => page.evaluate(() => document.styleSheets.length)).toBeGreaterThan(0);
    await page.locator('.entry-section :is(h2, h3) a').first().click();
    await page.waitForURL(/interventions/);
    await expect.poll(() => page.locator('h1').innerText()).not.toBe('');
    await page.locator('#recherche-site').fill('Bamako');
    await page.locator('dialog[open] [data-result]').first().waitFor();
    await page.close();
    await server.close();
    expect(missing.filter((url) => !url.endsWith('.woff2') && !url.endsWith('.css') && !url.endsWith('.js'))).toEqual(
      [],
    );
  });
});

describe('from a disk', () => {
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
    await expect.poll(() => page.locator('#theme').isVisible()).toBe(true);
    await page.close();
  });
});

/** The file, or the folder that a server answers for, at an address of the site: `lieux/`. */
const toFile = (address: string, onDisk: boolean): string =>
  onDisk ? address.slice(1).replace(/(^|\/)$/, '$1index.html') : address.slice(1);

/** `/lieux/`; or the link as it stands, when it leads out of the site or, on a disk, to a folder. */
function toAddress(link: string, root: string, onDisk: boolean): string {
  if (!link.startsWith(root)) return link;
  const file = `/${link.slice(root.length)}`;
  if (!onDisk) return file;
  return file.endsWith('/') ? link : file.replace(/\/index\.html$/, '/');
}

async function onServer(base: string, use: (root: string) => Promise<void>): Promise<void> {
  const server = await serveUnder(SITE, { base });
  await use(server.url).finally(() => server.close());
}
