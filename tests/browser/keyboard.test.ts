import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { tabTo, useServedSite } from '../support/served-site.ts';

const site = useServedSite();
const RESULT = '#search-results [data-result] > h2 > a';

/** Milliseconds between two keys. */
const A_FAST_TYPIST = 60;

test.each([
  ['the home page', '/', 'Viltard', '/intervenants/yves-viltard/'],
  ['the home page', '/', 'Diyarbakir', '/lieux/diyarbakir/'],
  ['an entry', '/interventions/viltard-jumelages/', 'Diyarbakir', '/lieux/diyarbakir/'],
  ['an entry', '/interventions/viltard-jumelages/', 'pougnaud', '/intervenants/pierre-pougnaud/'],
])('from %s (%s), typing « %s » and choosing the first result', async (_, address, query, found) => {
  const page = await site.open(address);
  await tabTo(page, '[role=search] input');
  await page.keyboard.type(query, { delay: A_FAST_TYPIST });
  await page.keyboard.press('Enter');
  await page.waitForURL(`**/recherche/?q=${query}`);
  await page.locator(RESULT).first().waitFor();
  await tabTo(page, RESULT);
  await page.keyboard.press('Enter');
  await page.waitForURL(`**${found}`);
});

test('from the menu to a list, and from the list to a page of it', async () => {
  const page = await site.open('/');
  await tabTo(page, '.site-header nav a[href$="lieux/"]');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/lieux/');
  await expect.poll(() => page.locator('.site-header [aria-current=page]').innerText()).toBe('Lieux');
  await tabTo(page, 'main a[href$="angers/"]');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/lieux/angers/');
  expect(await page.title()).toMatch(/^Angers/);
});

test('the link that skips to the text does', async () => {
  const page = await site.open('/interventions/viltard-jumelages/');
  await page.keyboard.press('Tab');
  const link = page.locator('.skip-link:focus');
  expect(await link.innerText()).toBe('Aller au contenu');
  expect((await link.boundingBox())!.x).toBeGreaterThanOrEqual(0);
  await page.keyboard.press('Enter');
  await expect.poll(() => focused(page)).toBe('main');
  await page.keyboard.press('Tab');
  await expect.poll(() => page.evaluate(() => document.activeElement!.closest('main') !== null)).toBe(true);
});

test('what has the focus shows it, all along a page', async () => {
  const page = await site.open('/interventions/viltard-jumelages/');
  const count = await page.locator(':is(a[href], button, input):visible').count();
  const unseen: string[] = [];
  for (let stop = 0; stop < count; stop += 1) {
    await page.keyboard.press('Tab');
    const fault = await page.evaluate(() => {
      const element = document.activeElement!;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const { width, left, right } = element.getBoundingClientRect();
      const isSeen = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && width > 0;
      return isSeen && left >= 0 && right <= innerWidth ? '' : element.outerHTML.slice(0, 80);
    });
    if (fault !== '') unseen.push(fault);
  }
  expect(count).toBeGreaterThan(20);
  expect(unseen).toEqual([]);
});

const focused = (page: Page) => page.evaluate(() => document.activeElement!.localName);
