import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { NARROW, tabTo, useServedSite } from '../support/served-site.ts';

const site = useServedSite();

const columnOf = (page: Page, column: number) =>
  page.locator(`.cooperations tbody td:nth-child(${column})`).allInnerTexts();

test('by keyboard, a number of the map leads to its row, and a name to its page', async () => {
  const page = await site.open('/carte/');
  const number = '.plate a.link[aria-label*="Bamako"]';
  const row = await page.locator(number).first().getAttribute('href');
  await tabTo(page, number);
  await page.keyboard.press('Enter');
  await expect.poll(() => page.url()).toContain(row!);
  expect(await page.locator(`.cooperations tr${row}`).innerText()).toContain('Bamako');
  await tabTo(page, '.cooperations a[href$="lieux/bamako/"]');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/lieux/bamako/');
});

test('the table is put in the order of a column, and back', async () => {
  const page = await site.open('/carte/');
  const head = page.getByRole('columnheader', { name: 'Qui', exact: true });
  await head.getByRole('button').click();
  const sorted = await columnOf(page, 2);
  expect(sorted).toEqual([...sorted].sort(new Intl.Collator('fr').compare));
  expect(await head.getAttribute('aria-sort')).toBe('ascending');
  await head.getByRole('button').click();
  expect(await columnOf(page, 2)).toEqual(sorted.reverse());
  await page.getByRole('columnheader', { name: 'Depuis' }).getByRole('button').press('Enter');
  const since = await columnOf(page, 6);
  expect(since.indexOf('1947')).toBe(0);
  expect(since.at(-1)).toMatch(/\D/);
});

test('without script, the table is there, and has no buttons', async () => {
  const page = await site.open('/carte/', { javaScriptEnabled: false });
  expect(await page.locator('.cooperations tbody tr').count()).toBeGreaterThan(5);
  expect(await page.locator('.cooperations button').count()).toBe(0);
});

test('on a phone, maps scroll in their windows, the page does not, and rows are records that are still rows', async () => {
  const page = await site.open('/carte/', NARROW);
  const [shown, whole] = await page.evaluate(() => [innerWidth, document.documentElement.scrollWidth]);
  expect(whole).toBeLessThanOrEqual(shown!);
  expect(
    await page
      .locator('.map-window')
      .first()
      .evaluate((map) => map.scrollWidth > map.clientWidth),
  ).toBe(true);
  expect(await page.getByRole('row').count()).toBeGreaterThan(5);
});

test.each([360, 768, 1106, 1920])('at %i pixels, no name of a map touches another', async (width) => {
  const page = await site.open('/carte/', { viewport: { width, height: 900 } });
  await page.evaluate(() => document.fonts.ready);
  const touching = await page.evaluate(() =>
    [...document.querySelectorAll('.plate')].flatMap((plate) => {
      const names = [...plate.querySelectorAll('a.place text, text.place, .area text')];
      const boxes = names.map((name) => ({ name: name.textContent, box: name.getBoundingClientRect() }));
      return boxes.flatMap((one, rank) =>
        boxes
          .slice(rank + 1)
          .filter(
            ({ box }) =>
              // The ascent and descent of letters is air.
              one.box.left < box.right &&
              box.left < one.box.right &&
              one.box.top + 3 < box.bottom - 3 &&
              box.top + 3 < one.box.bottom - 3,
          )
          .map(({ name }) => `${one.name} / ${name}`),
      );
    }),
  );
  expect(touching).toEqual([]);
});

test('a mark of the line of time leads to its event', async () => {
  const page = await site.open('/chronologie/');
  const mark = page.locator('.scale a').first();
  const target = await mark.getAttribute('href');
  await mark.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.url()).toContain(target!);
  expect(await page.locator(`li${target}`).innerText()).toContain(
    (await mark.getAttribute('aria-label'))!.split('\u00A0:')[0]!,
  );
});
