import { expect, test } from 'vitest';
import { listSideways } from '../audit/text.ts';
import { NARROW, useServedSite } from '../support/served-site.ts';

/** Pages as they are at first: see `audit.test.ts`. */
const site = useServedSite();

test('the search page does not scroll sideways at 320 px with its results and facets', async () => {
  const page = await site.open('/recherche/?q=coopération', NARROW);
  await page.locator('[data-result] > h2 > a').first().waitFor();
  await page.locator('#search-facets details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
  expect(await listSideways(page)).toEqual([]);
});

test('nor the search open over a page', async () => {
  const page = await site.open('/interventions/viltard-jumelages/', NARROW);
  await page.keyboard.press('Control+k');
  await page.locator('dialog input').fill('coopération');
  await page.locator('dialog [data-result]').first().waitFor();
  expect(await listSideways(page)).toEqual([]);
  await expect
    .poll(() => page.locator('dialog').evaluate((dialog) => dialog.scrollWidth <= dialog.clientWidth))
    .toBe(true);
});
