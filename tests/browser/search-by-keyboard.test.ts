import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { tabTo, useServedSite } from '../support/served-site.ts';

const site = useServedSite();

test('an address with a query gives its results', async () => {
  const page = await openResults('/recherche/?q=jumelage');
  await expect.poll(() => page.locator('main input[type=search]').inputValue()).toBe('jumelage');
  await expect.poll(() => count(page)).toBeGreaterThan(3);
  await expect.poll(() => page.locator('#search-results mark').count()).toBeGreaterThan(0);
});

test('an address with a facet gives what it narrows to', async () => {
  const page = await openResults('/recherche/?genre=Étude+de+cas');
  await expect.poll(() => count(page)).toBe(13);
  expect(await listKinds(page)).toEqual(['Étude de cas']);
});

test('a facet chosen by keyboard narrows and stays in the address; back and forward restore', async () => {
  const page = await openResults('/recherche/?q=paix');
  const all = await count(page);
  await tabTo(page, '[data-facet=genre] summary');
  await page.keyboard.press('Enter');
  await page.locator('[data-facet=genre] li').first().waitFor();
  const box = 'input[type=checkbox]';
  const value = page.locator('#search-facets label', { hasText: 'Intervention' });
  while (!(await value.locator(`${box}:focus`).count())) await tabTo(page, `#search-facets ${box}`);
  await page.keyboard.press('Space');
  await page.waitForURL('**/recherche/?q=paix&genre=Intervention');
  await expect.poll(() => count(page)).toBeLessThan(all);
  const narrowed = await count(page);
  expect(await listKinds(page)).toEqual(['Intervention']);
  expect(await value.locator(box).isChecked()).toBe(true);

  await page.goBack();
  await expect.poll(() => count(page)).toBe(all);
  await expect.poll(() => page.locator(`#search-facets ${box}:checked`).count()).toBe(0);

  await page.goForward();
  await expect.poll(() => count(page)).toBe(narrowed);
  expect(await value.locator(box).isChecked()).toBe(true);
});

test('a facet chosen by keyboard keeps the focus', async () => {
  const page = await openResults('/recherche/?q=paix');
  const all = await count(page);
  await tabTo(page, '[data-facet=intervenant] summary');
  await page.keyboard.press('Enter');
  await page.locator('[data-facet=intervenant] li').first().waitFor();
  await tabTo(page, '[data-facet=intervenant] input[type=checkbox]');
  const chosen = await focusedLabel(page);
  await page.keyboard.press('Space');
  await expect.poll(() => count(page)).toBeLessThan(all);
  expect(chosen).toBeDefined();
  expect(await focusedLabel(page)).toBe(chosen);
});

test('from a result, back to the same results', async () => {
  const page = await openResults('/recherche/?q=paix&genre=Intervention');
  const before = await count(page);
  await page.locator('[data-result] > h2 > a').first().click();
  await page.waitForURL('**/interventions/**');
  await page.goBack();
  await expect.poll(() => count(page)).toBe(before);
});

/** Where what is shown of a text is fetched. */
const TEXTS = /\/texts\/[^/]+\.json/;

test('whoever has gone down to a card in the dialog stays on it when the texts come', async () => {
  const page = await site.open('/interventions/viltard-jumelages/');
  let release!: () => void;
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route(TEXTS, (route) => released.then(() => route.continue()));
  const asked = page.waitForRequest(TEXTS);
  await page.keyboard.press('/');
  await page.locator('dialog[open]').waitFor();
  await page.keyboard.type('bamako');
  await asked;
  await page.keyboard.press('ArrowDown');
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  expect(await focused()).toBe('Bamako');
  release();
  await page.locator('dialog .search-texts').waitFor();
  expect(await focused()).toBe('Bamako');
});

test('whoever has gone down to a result before the pause stays on it when the search is taken for finished', async () => {
  const page = await (await site.newContext()).newPage();
  await page.goto('/recherche/');
  await page.locator('[data-facet=voix]').waitFor();
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 60_000);
  await page.locator('main input[type=search]').fill('bamako');
  const link = page.locator('[data-result] a', { hasText: 'Bamako' }).first();
  await expect.poll(() => page.clock.runFor(10).then(() => link.count())).toBe(1);
  await link.focus();
  await link.evaluate((element) => element.setAttribute('data-made-before', ''));
  await page.clock.runFor(2000);
  await page.locator('[data-made-before]').waitFor({ state: 'detached' });
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Bamako');
});

test('nothing that is typed in the header is lost while the search is being fetched', async () => {
  const page = await site.open('/interventions/viltard-jumelages/');
  const some = Promise.withResolvers<undefined>();
  await page.route('**/*.js', async (route) => {
    await some.promise;
    await route.continue();
  });
  await tabTo(page, '.site-header input');
  await page.keyboard.type('Diyar');
  some.resolve(undefined);
  await page.keyboard.type('bakir');
  await page.locator('dialog input').waitFor();
  await expect.poll(() => page.locator('dialog input').inputValue()).toBe('Diyarbakir');
});

test('« / », which opens the search, is a letter like any other where one types', async () => {
  const page = await site.open('/interventions/viltard-jumelages/');
  await tabTo(page, '.site-header input');
  await page.keyboard.press('/');
  await expect.poll(() => page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('/');
});

async function openResults(address: string): Promise<Page> {
  const page = await site.open(address);
  await page.locator('[data-result] > h2 > a').first().waitFor();
  return page;
}

/** How many results the page says there are. */
async function count(page: Page): Promise<number> {
  return parseInt(await page.locator('#search-status').innerText(), 10);
}

async function listKinds(page: Page): Promise<string[]> {
  return [...new Set(await page.locator('[data-result] .kind').allInnerTexts())];
}

/** The value of the facet that has the focus, without its count. */
async function focusedLabel(page: Page): Promise<string | undefined> {
  const value = () => document.activeElement?.closest('label')?.querySelector('span')?.textContent;
  return page.evaluate(value);
}
