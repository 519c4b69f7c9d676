import axe, { type RunOnly } from 'axe-core';
import type { BrowserContext, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useServedSite, visitAll } from '../support/served-site.ts';

const site = useServedSite();
const ALL: RunOnly = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};
/** All that a theme can change: the other rules look at no colour. */
const COLOURS: RunOnly = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

test('axe finds nothing on any page, in light or in dark', async () => {
  expect(await visitAll(await newContext(), listViolationsInBothThemes)).toEqual([]);
});

test('nor on the search page with its results and facets', async () => {
  const page = await (await newContext()).newPage();
  await page.goto('/recherche/?q=coopération');
  await page.locator('#search-facets summary').first().click();
  expect(await listViolationsInBothThemes(page)).toEqual([]);
});

test('nor when a note is shown', async () => {
  const page = await (await newContext()).newPage();
  await page.goto('/interventions/viltard-jumelages/#fn-1');
  expect(await listViolationsInBothThemes(page)).toEqual([]);
});

test('nor with the search open over a page', async () => {
  const page = await (await newContext()).newPage();
  await page.goto('/interventions/viltard-jumelages/');
  await page.keyboard.press('Control+k');
  await page.locator('dialog input').fill('coopération');
  await page.locator('dialog [data-result]').first().waitFor();
  expect(await listViolationsInBothThemes(page)).toEqual([]);
});

/** Pages with axe in them. Its own builder for Playwright sends it again at each run, which takes twice the time. */
async function newContext(): Promise<BrowserContext> {
  const context = await site.newContext({ viewport: { width: 1280, height: 800 } });
  await context.addInitScript({ content: axe.source });
  return context;
}

async function listViolationsInBothThemes(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await listViolations(page, ALL);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await listViolations(page, COLOURS);
  return [...light.map((violation) => `light ${violation}`), ...dark.map((violation) => `dark ${violation}`)];
}

async function listViolations(page: Page, runOnly: RunOnly): Promise<string[]> {
  return page.evaluate(async (rules) => {
    const inPage = globalThis as unknown as { axe: typeof axe };
    const { violations } = await inPage.axe.run({ runOnly: rules, resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.join(' ')}`));
  }, runOnly);
}
