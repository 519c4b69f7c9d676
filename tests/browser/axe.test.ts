import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { addAxe, ALL_RULES, COLOUR_RULES, listViolations } from '../audit/axe.ts';
import { useServedSite, WIDE } from '../support/served-site.ts';

/** Pages as they are only after a reader has done something; as they are at first, see `audit.test.ts`. */
const site = useServedSite();

test('axe finds nothing on the search page with its results and facets', async () => {
  const page = await open('/recherche/?q=coopération');
  await page.locator('[data-facet=intervenant] > summary').click();
  expect(await listViolationsInBothThemes(page)).toEqual([]);
});

test('nor when a note is shown', async () => {
  const page = await open('/interventions/viltard-jumelages/#fn-1');
  expect(await listViolationsInBothThemes(page)).toEqual([]);
});

test('nor with the search open over a page', async () => {
  const page = await open('/interventions/viltard-jumelages/');
  await page.keyboard.press('Control+k');
  await page.locator('dialog input').fill('coopération');
  await page.locator('dialog [data-result]').first().waitFor();
  expect(await listViolationsInBothThemes(page)).toEqual([]);
});

test('nor targets too small for a finger, where what shows under a pointer always does', async () => {
  const finger = { viewport: { width: 412, height: 823 }, isMobile: true, hasTouch: true };
  const page = await (await addAxe(await site.newContext(finger))).newPage();
  await page.goto('/texte-integral/');
  expect(await listViolations(page, { type: 'rule', values: ['target-size'] })).toEqual([]);
});

async function open(address: string): Promise<Page> {
  const context = await addAxe(await site.newContext(WIDE));
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

async function listViolationsInBothThemes(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await listViolations(page, ALL_RULES);
  await page.emulateMedia({ colorScheme: 'dark' });
  return [...light, ...(await listViolations(page, COLOUR_RULES))];
}
