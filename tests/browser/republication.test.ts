import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { INDEX_DIRECTORY, MANIFEST_FILE, VERSIONS_DIRECTORY } from '../../src/search/files.ts';
import type { Manifest } from '../../src/search/manifest.ts';
import { shardOf } from '../../src/search/shards.ts';
import { searchText } from '../../src/words/index.ts';
import { launchBrowser } from '../support/browser.ts';
import { hostWithCaches, type CacheRule } from '../support/caching-host.ts';
import { copyToPublish, NEW_WORD, plain, type Titles } from '../support/published-twice.ts';

let browser: Browser;
let copy: ReturnType<typeof copyToPublish>;
let host: Awaited<ReturnType<typeof hostWithCaches>>;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(() => {
  copy = copyToPublish();
});
afterEach(async () => {
  await host.close();
  copy.remove();
});

const manifestOf = (): Manifest => JSON.parse(readFileSync(join(copy.site, INDEX_DIRECTORY, MANIFEST_FILE), 'utf8'));

const status = (page: Page) => page.locator('#search-status').textContent();

/** The results shown for a query, once they are: where each leads, and under what title. */
async function ask(page: Page, query: string): Promise<[path: string, title: string][]> {
  await page.locator('#search-results').evaluate((results) => results.replaceChildren());
  await page.locator('#recherche').fill(query);
  await page.locator('#search-results [data-result]').first().waitFor();
  return page.locator('#search-results [data-result]').evaluateAll((items) =>
    items.map((item): [string, string] => {
      const link = item.querySelector('a')!;
      return [link.pathname, link.textContent];
    }),
  );
}

function expectTrue(shown: [path: string, title: string][], titles: readonly Titles[]): void {
  expect(shown.length).toBeGreaterThan(0);
  for (const [path, title] of shown) {
    const possible = titles.flatMap((each) => each.get(path) ?? []);
    expect(possible, `${path}: ${title}`).toContain(plain(title));
  }
}

const QUERIES = ['jumelages', 'Hélène Crépeau', 'coopération décentralisée', 'paix', 'Bamako'];

describe.each<CacheRule>(['ten minutes', 'nothing said'])('under caches to which a host says: %s', (rule) => {
  test('a result leads to its page, whatever was kept of the publication before', async () => {
    host = await hostWithCaches(copy.site, rule);
    const [before, after] = copy.listTitles();
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${host.url}recherche/?q=Bamako`);
    await page.locator('[data-result]').first().waitFor();
    expectTrue(await ask(page, QUERIES[0]!), [before]);

    await copy.publishAgain();
    host.publishAgain();
    // Between two keys, in a page that was open: some of it is known, the rest is gone. Nobody is told of it.
    await page.evaluate((failed) => {
      const seen: string[] = ((globalThis as { seen?: string[] }).seen = []);
      const shown = document.getElementById('search')!;
      const note = () => shown.textContent.includes(failed) && seen.push(failed);
      new MutationObserver(note).observe(shown, { childList: true, subtree: true, characterData: true });
    }, searchText.failed);
    for (const query of QUERIES) expectTrue(await ask(page, query), [before, after]);
    expect(await status(page)).toMatch(/résultat/);
    expect(await page.evaluate(() => (globalThis as { seen?: string[] }).seen)).toEqual([]);

    // In a page that is opened from what was kept.
    const again = await context.newPage();
    await again.goto(`${host.url}recherche/?q=Bamako`);
    await again.locator('[data-result]').first().waitFor();
    for (const query of QUERIES) expectTrue(await ask(again, query), [after]);
    expect(await ask(again, NEW_WORD)).toContainEqual([
      '/interventions/abel-premier/',
      expect.stringContaining(NEW_WORD),
    ]);
    // The caches were there: the code of pages was asked for once.
    expect(host.asked.filter((path) => /^\/_astro\/.*\.js$/.test(path)).length).toBe(
      new Set(host.asked.filter((path) => /^\/_astro\/.*\.js$/.test(path))).size,
    );
    await context.close();
  });
});

test('an index that the code of an old page cannot read asks for a new page, in French', async () => {
  host = await hostWithCaches(copy.site, 'ten minutes');
  writeFileSync(join(copy.site, INDEX_DIRECTORY, MANIFEST_FILE), JSON.stringify({ ...manifestOf(), format: 0 }));
  const page = await browser.newPage();
  await page.goto(`${host.url}recherche/?q=Bamako`);
  await page.getByRole('button', { name: 'Recharger la page' }).waitFor();
  await expect.poll(() => page.locator('#search').textContent()).toContain('publié de nouveau');
  await page.close();
});

test('a file of words that fails alone: the rest answers, and it is said', async () => {
  host = await hostWithCaches(copy.site, 'ten minutes');
  const { version, words } = manifestOf();
  const lost = `words/${shardOf('jumelages', words)}.json`;
  expect(shardOf('bamako', words)).not.toBe(shardOf('jumelages', words));
  rmSync(join(copy.site, INDEX_DIRECTORY, VERSIONS_DIRECTORY, version, lost));
  const page = await browser.newPage();
  await page.goto(`${host.url}recherche/?q=Bamako+jumelages`);
  await page.locator('[data-result]').first().waitFor();
  await expect
    .poll(() => page.locator('#search').textContent())
    .toContain('Une partie de l’index n’a pas pu être chargée');
  await page.close();
});
