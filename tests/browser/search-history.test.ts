import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { NARROW, useServedSite } from '../support/served-site.ts';

/** Whoever searches goes back and forth between searches and texts: nothing is lost on the way. */
const site = useServedSite();

const box = (page: Page) => page.locator('main input[type=search]').first();
const count = async (page: Page) => parseInt((await page.locator('#search-status').textContent()) ?? '');
const titles = (page: Page) => page.locator('[data-result] > h2').allTextContents();
const shown = (page: Page) => page.locator('.search-texts > [data-result]').count();
const scrolled = (page: Page) => page.evaluate(() => Math.round(scrollY));
const query = (page: Page) => new URL(page.url()).searchParams.get('q');

async function openResults(address: string, options?: Parameters<typeof site.open>[1]): Promise<Page> {
  const page = await site.open(address, options);
  await page.locator('[data-result]').first().waitFor();
  return page;
}

/** Types over what is there, and waits until it is taken for finished. */
async function typeOver(page: Page, words: string): Promise<void> {
  await box(page).selectText();
  await page.keyboard.type(words, { delay: 20 });
  await expect.poll(() => query(page)).toBe(words);
}

describe('each search has its own entry', () => {
  test('a search that is typed does not take the place of the one before', async () => {
    const page = await openResults('/recherche/?q=paix');
    const first = await titles(page);
    await typeOver(page, 'climat');
    await typeOver(page, 'jumelage');
    await page.goBack();
    await expect.poll(() => box(page).inputValue()).toBe('climat');
    await page.goBack();
    await expect.poll(() => box(page).inputValue()).toBe('paix');
    await expect.poll(() => titles(page)).toEqual(first);
    await page.goForward();
    await expect.poll(() => query(page)).toBe('climat');
  });

  test('the end of a word that was being typed does not make another; a word more does', async () => {
    const page = await openResults('/recherche/?q=paix');
    await typeOver(page, 'jumel');
    await page.keyboard.type('ages');
    await expect.poll(() => query(page)).toBe('jumelages');
    await page.keyboard.type(' europe');
    await expect.poll(() => query(page)).toBe('jumelages europe');
    await page.goBack();
    await expect.poll(() => query(page)).toBe('jumelages');
    await page.goBack();
    await expect.poll(() => query(page)).toBe('paix');
  });

  test('Enter finishes a search: what is typed after it is another', async () => {
    const page = await openResults('/recherche/?q=climat');
    await box(page).fill('pa');
    await page.keyboard.press('Enter');
    await expect.poll(() => query(page)).toBe('pa');
    await page.keyboard.type('ix');
    await expect.poll(() => query(page)).toBe('paix');
    await page.goBack();
    await expect.poll(() => query(page)).toBe('pa');
  });

  test('what was typed an instant before a result is opened is found again', async () => {
    const page = await openResults('/recherche/?q=climat');
    await box(page).fill('bamako');
    await expect.poll(() => titles(page)).toContain('Bamako');
    await page.locator('[data-result] a', { hasText: 'Bamako' }).first().click();
    await page.waitForURL('**/lieux/bamako/');
    await page.goBack();
    await expect.poll(() => box(page).inputValue()).toBe('bamako');
    await page.goBack();
    await expect.poll(() => box(page).inputValue()).toBe('climat');
  });
});

describe('coming back from a result', () => {
  test.each(['by the history', 'by loading the page anew'])(
    '%s: the list, what was unfolded, the place, the link that was followed',
    async (how) => {
      const page = await openResults('/recherche/?q=international&n=30', NARROW);
      await page.getByRole('button', { name: 'Afficher plus' }).click();
      await expect.poll(() => shown(page)).toBe(35);
      await expect.poll(() => page.url()).toContain('n=35');
      const fold = page.locator('.search-texts details').first();
      await fold.locator('summary').click();
      const last = page.locator('.search-texts > [data-result] > h2 > a').last();
      await last.scrollIntoViewIfNeeded();
      await expect
        .poll(() => page.evaluate(() => (history.state as { scroll?: number }).scroll ?? 0))
        .toBeGreaterThan(900);
      const before = [await titles(page), await scrolled(page), await last.getAttribute('href')];
      await last.click();
      await page.waitForURL((url) => !url.pathname.endsWith('/recherche/'));
      await page.goBack();
      if (how !== 'by the history') {
        await expect.poll(() => shown(page)).toBe(35);
        await Promise.all([page.waitForEvent('load'), page.evaluate(() => location.reload())]);
      }
      await expect.poll(() => shown(page)).toBe(35);
      await expect.poll(() => scrolled(page)).toBe(before[1]);
      expect(await titles(page)).toEqual(before[0]);
      expect(await fold.evaluate((details: HTMLDetailsElement) => details.open)).toBe(true);
      await expect.poll(() => page.evaluate(() => (document.activeElement as HTMLAnchorElement).href)).toBe(before[2]);
    },
  );
});

test('two windows each have their own search', async () => {
  const context = await site.newContext();
  const [one, other] = [await context.newPage(), await context.newPage()];
  await one.goto('/recherche/?q=paix');
  await other.goto('/recherche/?q=climat');
  for (const page of [one, other]) await page.locator('[data-result]').first().waitFor();
  await one.reload();
  await expect.poll(() => box(one).inputValue()).toBe('paix');
  await expect.poll(() => box(other).inputValue()).toBe('climat');
  expect(await count(one)).not.toBe(await count(other));
  await context.close();
});

test('the order is kept in the address', async () => {
  const page = await openResults('/recherche/?q=paix');
  const best = await titles(page);
  await page.getByRole('link', { name: 'dans l’ordre de lecture' }).click();
  await page.waitForURL('**/recherche/?q=paix&tri=actes');
  await expect.poll(() => titles(page)).not.toEqual(best);
  const ordered = await titles(page);
  await page.reload();
  await expect.poll(() => titles(page)).toEqual(ordered);
  await page.goBack();
  await expect.poll(() => titles(page)).toEqual(best);
});

test('the page is called after what is looked for', async () => {
  const page = await openResults('/recherche/?q=paix');
  await expect.poll(() => page.title()).toMatch(/^paix · Recherche · /);
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Recherche\u00A0: «\u00A0paix\u00A0»');
  await box(page).fill('');
  await expect.poll(() => page.title()).toMatch(/^Recherche · /);
});
