import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { generateSeminar } from '../../scripts/generate-seminar.ts';
import { INDEX_SCRIPT, PAGE_SCRIPT } from '../../src/disk/files.ts';
import { writeCopyForDisk } from '../../src/disk/write-copy.ts';
import { buildProceedings } from '../../src/model/proceedings.ts';
import { INDEX_DIRECTORY } from '../../src/search/files.ts';
import { writeSearchIndex } from '../../src/search/write-index.ts';
import { searchText } from '../../src/words/index.ts';
import { loadContent } from '../../src/source/content.ts';
import { searchQueriesAsTyped } from '../cases/search-queries-as-typed.ts';
import { searchQueriesOfReaders } from '../cases/search-queries-of-readers.ts';
import { searchQueries } from '../cases/search-queries.ts';
import { launchBrowser } from '../support/browser.ts';
import { SITE } from '../support/built-site.ts';
import { watchPolicy } from '../support/policy-violations.ts';
import { serveUnder } from '../support/serve-under.ts';

/** The site opened by a double-click, in a browser that refuses to fetch anything from there. */

/** Of the labelled queries, one in so many is asked. */
const ONE_IN = 9;

let browser: Browser;
let context: BrowserContext;
let violations: string[];
beforeAll(async () => {
  browser = await launchBrowser();
  context = await browser.newContext();
  violations = await watchPolicy(context);
});
afterAll(() => browser.close());

const onDisk = (path: string, site = SITE): string => {
  const [, file, rest] = /^([^?#]*)(.*)$/.exec(path)!;
  return pathToFileURL(join(site, file!)).href + rest;
};

async function open(address: string): Promise<Page> {
  const page = await context.newPage();
  onTestFinished(() => page.close());
  page.on('pageerror', (error) => expect.soft(error.message).toBe(''));
  await page.goto(address);
  return page;
}

/** A copy of the site that can be changed. */
function copySite(): string {
  const root = mkdtempSync(join(tmpdir(), 'actes-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const site = join(root, 'été 2012, n° 1');
  cpSync(SITE, site, { recursive: true });
  return site;
}

/**
 * Asks the search page, whose heading says what is answered. Words that are typed are asked twice, once unfinished: these
 * are put there at once.
 */
async function ask(page: Page, query: string): Promise<string[]> {
  const box = page.locator('#recherche');
  await box.evaluate((input: HTMLInputElement, words) => (input.value = words), query);
  await box.press('Enter');
  await page.locator('.search-heading').getByText(searchText.titleOf(query.trim()), { exact: true }).waitFor();
  return page
    .locator('#search-results [data-result]')
    .evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset['result']!));
}

describe('the dialog, over a reading page', () => {
  test('finds, and leads to the paragraph, where the words are marked', async () => {
    const page = await open(onDisk('lieux/angers/index.html'));
    await page.keyboard.press('/');
    await page.keyboard.type('la paix à Malakoff');
    const passage = page.locator('dialog .statement a').first();
    await passage.waitFor();
    const address = await passage.evaluate((link: HTMLAnchorElement) => link.href);
    expect(address).toMatch(/^file:.*\/index\.html#./);
    await passage.click();
    await page.waitForURL(address);
    const block = page.locator(`[id="${decodeURIComponent(new URL(address).hash.slice(1))}"]`);
    await expect.poll(() => block.locator('mark').count()).toBeGreaterThan(0);
    expect(await block.evaluate((element) => element.matches(':target'))).toBe(true);
  });

  test('goes on, on the search page', async () => {
    const page = await open(onDisk('intervenants/index.html'));
    await page.locator('#recherche-site').fill('Bamako');
    await page.locator('dialog [data-result]').first().waitFor();
    await page.locator('dialog input').press('Enter');
    await page.waitForURL(/recherche\/index\.html\?q=Bamako$/);
    await page.locator('#search-results [data-result]').first().waitFor();
    await page.locator('#search-results [data-result] a').first().click();
    await expect.poll(() => page.locator('h1').textContent()).toBe('Bamako');
  });
});

describe('the search page', () => {
  test('has in the first three what it has on a host, for the labelled queries', async () => {
    const host = await serveUnder(SITE);
    onTestFinished(() => host.close());
    const [there, here] = [await open(`${host.url}recherche/`), await open(onDisk('recherche/index.html'))];
    const labelled = [searchQueries, searchQueriesAsTyped, searchQueriesOfReaders].flatMap((all) =>
      Object.values<readonly (readonly [string, unknown])[]>(all).flat(),
    );
    // A box of one line holds no others.
    const queries = labelled.map(([query]) => query).filter((query) => query.trim().length > 1 && !/\n/.test(query));
    const asked = queries.filter((_, rank) => rank % ONE_IN === 0);
    expect(asked.length).toBeGreaterThan(100);
    let answered = 0;
    for (const query of asked) {
      const [wanted, found] = await Promise.all([ask(there, query), ask(here, query)]);
      expect.soft(found.slice(0, 3), query).toEqual(wanted.slice(0, 3));
      if (found.length > 0) answered += 1;
    }
    expect(answered).toBeGreaterThan(asked.length / 2);
  });

  test('narrows by facets, and keeps its state in its address', async () => {
    const page = await open(onDisk('recherche/index.html?q=paix'));
    const box = page.locator('#search-facets input[type=checkbox]').first();
    await box.waitFor();
    const status = () => page.locator('#search-status').textContent();
    const whole = await status();
    await box.check();
    await page.waitForURL(/\?q=paix&voix=/);
    await expect.poll(status).not.toBe(whole);
    const narrowed = await status();
    await page.reload();
    await expect.poll(status).toBe(narrowed);
    await page.goBack();
    await expect.poll(status).toBe(whole);
  });

  test('answers for several hundred texts', async () => {
    const site = copySite();
    const content = mkdtempSync(join(tmpdir(), 'actes-'));
    onTestFinished(() => rmSync(content, { recursive: true }));
    generateSeminar(content, 300);
    const proceedings = buildProceedings(loadContent(content));
    rmSync(join(site, INDEX_DIRECTORY), { recursive: true });
    await writeSearchIndex(proceedings, site);
    expect(await writeCopyForDisk(site)).toEqual([]);
    const page = await open(onDisk('recherche/index.html', site));
    const { title, kind, slug } = proceedings.list('interventions').at(-1)!;
    expect(await ask(page, title)).toContain(`${kind}/${slug}/`);
  });

  test('says that an edition is too large', async () => {
    const site = copySite();
    expect(await writeCopyForDisk(site, 100_000)).toHaveLength(1);
    const page = await open(onDisk('recherche/index.html?q=paix', site));
    await expect.poll(() => page.locator('#search-status').textContent()).toBe(searchText.tooLargeForDisk);
    await page.locator('.index-links a', { hasText: 'Qui parle' }).click();
    await expect.poll(() => page.locator('h1').textContent()).toBe('Qui parle');
    await page.locator('#recherche-site').fill('paix');
    await expect.poll(() => page.locator('dialog [role=status]').textContent()).toContain(searchText.tooLargeForDisk);
  });

  test('says that a copy has no index for that', async () => {
    const site = copySite();
    rmSync(join(site, INDEX_SCRIPT));
    const page = await open(onDisk('recherche/index.html?q=paix', site));
    await expect.poll(() => page.locator('#search-status').textContent()).toBe(searchText.notOnDisk);
    expect(await page.locator('#search-notice button').count()).toBe(0);
  });
});

test('other pages do what needs no fetching', async () => {
  const index = await open(onDisk('index/index.html'));
  await index.locator('.index-filter input').fill('bamako');
  await expect.poll(() => index.locator('.general-index li:visible').count()).toBeLessThan(10);
  const map = await open(onDisk('carte/index.html'));
  await map.locator('table.cooperations th button').first().click();
  await expect.poll(() => map.locator('table.cooperations th').first().getAttribute('aria-sort')).toBe('ascending');
  const statement = await open(onDisk('accessibilite/index.html'));
  await expect.poll(() => statement.locator('#shortcut-switch').isVisible()).toBe(true);
});

test('on a host, nothing of it is asked for', async () => {
  const host = await serveUnder(SITE);
  onTestFinished(() => host.close());
  const asked: string[] = [];
  const page = await context.newPage();
  onTestFinished(() => page.close());
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`${host.url}recherche/?q=paix`);
  await page.locator('#search-results [data-result]').first().waitFor();
  expect(asked.filter((path) => [PAGE_SCRIPT, INDEX_SCRIPT].includes(path.slice(1)))).toEqual([]);
});

test('the policy of pages is never broken', () => {
  expect(violations).toEqual([]);
});
