import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { PHONE } from '../audit/check.ts';
import { listSideways } from '../audit/text.ts';
import { listSample } from '../support/sample.ts';
import { useServedSite } from '../support/served-site.ts';
import { unfold } from '../support/unfold.ts';

const site = useServedSite();
const READING_PAGE = '/interventions/viltard-jumelages/';

test('a browser that knows nothing of the style sheet shows every kind of page whole', async () => {
  const context = await site.newContext({ viewport: PHONE });
  await context.route('**/*.css', (route) => route.abort());
  const page = await context.newPage();
  const faults: string[] = [];
  for (const address of listSample()) {
    await page.goto(address);
    await unfold(page);
    const hidden = await page.evaluate(() => {
      const texts = [...document.querySelectorAll('main :is(h1, h2, h3, p, li, dt, dd, blockquote)')];
      return texts.filter((text) => !text.checkVisibility() && !text.closest('[hidden], .gloss-note')).length;
    });
    // A table of eight columns is wider than a telephone, where nothing makes records of its rows.
    const sideways = (await page.locator('table.cooperations').count()) > 0 ? [] : await listSideways(page);
    faults.push(...[...(hidden > 0 ? ['hidden text'] : []), ...sideways].map((fault) => `${address}: ${fault}`));
  }
  expect(faults).toEqual([]);
  await context.close();
});

test('without WebAssembly, the search page says what a search needs, and the box of a page leads there', async () => {
  const context = await site.newContext();
  await context.addInitScript(() => Reflect.deleteProperty(globalThis, 'WebAssembly'));
  const page = await context.newPage();
  await page.goto(READING_PAGE);
  await page.locator('.site-header input').fill('paix');
  await page.waitForLoadState('networkidle');
  await expect.poll(() => page.locator('dialog').count()).toBe(0);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/recherche/?q=paix');
  await expect.poll(() => page.locator('#search-status').innerText()).toContain('d’un navigateur récent');
  await context.close();
});

test('where no module can start, the search page says after a moment what a search needs', async () => {
  const context = await site.newContext();
  await context.route('**/*.js', (route) => route.abort());
  const page = await context.newPage();
  await page.goto('/recherche/?q=paix');
  expect(await isSeen(page)).toBe(false);
  await page.evaluate(() => document.getAnimations().forEach((animation) => animation.finish()));
  expect(await isSeen(page)).toBe(true);
  await expect.poll(() => page.locator('main nav a').count()).toBeGreaterThan(5);
  await context.close();
});

test('where one starts, it does not', async () => {
  const page = await site.open('/recherche/?q=paix');
  await page.locator('[data-result] > h2 > a').first().waitFor();
  expect(await isSeen(page)).toBe(false);
});

async function isSeen(page: Page): Promise<boolean> {
  const needs = page.locator('#search-needs');
  return (await needs.isVisible()) && (await needs.evaluate((element) => element.clientHeight > 0));
}
