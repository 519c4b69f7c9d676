import { cpSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { SECOND_SEMINAR } from '../support/build-second-seminar.ts';
import { SITE } from '../support/built-site.ts';
import { temporaryFolder } from '../support/content-folder.ts';
import { serveUnder } from '../support/serve-under.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

test('two seminars, each a site of its own, are searched together from the page that the guide gives', async () => {
  const root = temporaryFolder();
  cpSync('docs/portail', root, { recursive: true });
  cpSync(SITE, join(root, 'diplomatie-des-villes'), { recursive: true });
  cpSync(SECOND_SEMINAR.OUT_DIR, join(root, 'congres-de-la-paix'), { recursive: true });
  // The page of unknown addresses, which this host wants at its root.
  cpSync(join(SITE, '404.html'), join(root, '404.html'));
  const host = await serveUnder(root);
  const page = await browser.newPage();
  await page.goto(host.url);
  const linksFor = async (words: string) => {
    await page.locator('#results').evaluate((list) => list.replaceChildren());
    await page.locator('#q').fill(words);
    await page.locator('#results a').first().waitFor();
    return page.locator('#results a').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  };

  const links = await linksFor('paix');
  expect(links.some((link) => link.includes('/diplomatie-des-villes/'))).toBe(true);
  expect(links.some((link) => link.includes('/congres-de-la-paix/'))).toBe(true);
  expect(await linksFor('Bamako')).toContainEqual(expect.stringContaining('/diplomatie-des-villes/'));
  const [hugo] = (await linksFor('Hugo')).filter((link) => link.includes('/congres-de-la-paix/'));
  expect((await page.goto(hugo!))!.status()).toBe(200);
  await page.close();
  await host.close();
});
