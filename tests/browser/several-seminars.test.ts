import { cpSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { SECOND_SEMINAR } from '../support/build-second-seminar.ts';
import { SITE } from '../support/built-site.ts';
import { temporaryFolder } from '../support/content-folder.ts';
import { watchPolicy } from '../support/policy-violations.ts';
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
  const links = () =>
    page.locator('#results a').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  const of = (folder: string, path = '') => expect.stringContaining(`/${folder}/${path}`);

  await page.locator('#q').fill('paix');
  await expect.poll(links).toEqual(expect.arrayContaining([of('diplomatie-des-villes'), of('congres-de-la-paix')]));
  await page.locator('#q').fill('Bamako');
  await expect.poll(links).toContainEqual(of('diplomatie-des-villes', 'lieux/bamako/'));
  await page.locator('#q').fill('Hugo');
  await expect.poll(links).toContainEqual(of('congres-de-la-paix', 'intervenants/victor-hugo/'));
  const [hugo] = (await links()).filter((link) => link.includes('/congres-de-la-paix/'));
  expect((await page.goto(hugo!))!.status()).toBe(200);
  await page.close();
  await host.close();
});

test('a seminar that is not there is named, and the others are searched; the page obeys its own policy', async () => {
  const root = temporaryFolder();
  cpSync('docs/portail', root, { recursive: true });
  cpSync(SECOND_SEMINAR.OUT_DIR, join(root, 'congres-de-la-paix'), { recursive: true });
  cpSync(join(SITE, '404.html'), join(root, '404.html'));
  const host = await serveUnder(root);
  const context = await browser.newContext();
  const violations = await watchPolicy(context);
  const page = await context.newPage();
  page.on('pageerror', (error) => expect.soft(error.message).toBe(''));
  await page.goto(host.url);
  await expect.poll(() => page.locator('main').count()).toBe(1);
  await expect.poll(() => page.locator('#missing').textContent()).toContain('La diplomatie des villes');
  await page.locator('#q').fill('Hugo');
  await expect.poll(() => page.locator('#status').textContent()).toMatch(/^(1 page|\d+ pages)$/);
  expect(violations).toEqual([]);
  await context.close();
  await host.close();
});
