import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { NARROW, useServedSite, visitAll } from '../support/served-site.ts';

const site = useServedSite();

test('no page scrolls sideways at 320 px', async () => {
  expect(await visitAll(await site.newContext(NARROW), listOverflowing)).toEqual([]);
});

test('nor does the search page with its results and facets', async () => {
  const page = await site.open('/recherche/?q=coopération', NARROW);
  await page.locator('[data-result] > a').first().waitFor();
  await page.locator('#search-facets details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
  expect(await listOverflowing(page)).toEqual([]);
});

test('nor the search open over a page', async () => {
  const page = await site.open('/interventions/viltard-jumelages/', NARROW);
  await page.keyboard.press('Control+k');
  await page.locator('dialog input').fill('coopération');
  await page.locator('dialog [data-result]').first().waitFor();
  expect(await listOverflowing(page)).toEqual([]);
  expect(await page.locator('dialog').evaluate((dialog) => dialog.scrollWidth <= dialog.clientWidth)).toBe(true);
});

/** What goes beyond the window, when the page is wider than it. */
async function listOverflowing(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    const { scrollWidth } = document.scrollingElement!;
    if (scrollWidth <= 320) return [];
    const wide = [...document.body.querySelectorAll('*')].filter((it) => it.getBoundingClientRect().right > 320);
    return [`${scrollWidth} px`, ...wide.slice(-3).map((element) => element.outerHTML.slice(0, 80))];
  });
}
