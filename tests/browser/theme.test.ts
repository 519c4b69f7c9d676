import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { tabTo, useServedSite } from '../support/served-site.ts';

const site = useServedSite();
const SWITCH = '#theme';

test('switched by keyboard, remembered after a reload and on another page', async () => {
  const page = await site.open('/', { colorScheme: 'light' });
  const light = await background(page);
  await tabTo(page, SWITCH);
  expect(await isPressed(page)).toBe('false');
  await page.keyboard.press('Space');
  expect(await theme(page)).toBe('dark');
  expect(await isPressed(page)).toBe('true');
  expect(await background(page)).not.toBe(light);

  await page.reload();
  expect([await theme(page), await isPressed(page)]).toEqual(['dark', 'true']);
  await page.goto('/lieux/angers/');
  expect([await theme(page), await isPressed(page)]).toEqual(['dark', 'true']);

  await tabTo(page, SWITCH);
  await page.keyboard.press('Enter');
  expect([await theme(page), await background(page)]).toEqual(['light', light]);
});

test('without a choice, that of the device, as it changes', async () => {
  const page = await site.open('/', { colorScheme: 'dark' });
  const dark = await background(page);
  expect([await theme(page), await isPressed(page)]).toEqual([undefined, 'true']);
  await page.emulateMedia({ colorScheme: 'light' });
  await expect.poll(() => background(page)).not.toBe(dark);
  await expect.poll(() => isPressed(page)).toBe('false');
});

test('a remembered theme is there before anything can be painted', async () => {
  const context = await site.newContext({ colorScheme: 'light' });
  await context.addInitScript(() => {
    localStorage.setItem('theme', 'dark');
    const seen = globalThis as unknown as { themeAtBody?: string | undefined };
    // The first moment at which the body exists: nothing of it has been painted yet.
    const observer = new MutationObserver(() => {
      if (!document.body) return;
      observer.disconnect();
      seen.themeAtBody = document.documentElement.dataset['theme'];
    });
    observer.observe(document, { childList: true, subtree: true });
  });
  const page = await context.newPage();
  for (const address of ['/', '/interventions/viltard-jumelages/', '/recherche/', '/404.html']) {
    await page.goto(address);
    const atBody = await page.evaluate(() => (globalThis as unknown as { themeAtBody?: string }).themeAtBody);
    expect([address, atBody]).toEqual([address, 'dark']);
  }
});

test('a theme that nobody offers is not applied', async () => {
  const context = await site.newContext({ colorScheme: 'light' });
  await context.addInitScript(() => localStorage.setItem('theme', 'sepia'));
  const page = await context.newPage();
  await page.goto('/');
  expect([await theme(page), await isPressed(page)]).toEqual([undefined, 'false']);
});

const theme = (page: Page) => page.evaluate(() => document.documentElement.dataset['theme']);
const background = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
const isPressed = (page: Page) => page.locator(SWITCH).getAttribute('aria-pressed');
