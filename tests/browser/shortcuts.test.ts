import { expect, test } from 'vitest';
import { tabTo, useServedSite } from '../support/served-site.ts';

const site = useServedSite();
const READING_PAGE = '/interventions/viltard-jumelages/';
const BOX = '#shortcut-switch input';

test('the shortcut of one key can be switched off and on, by keyboard; the other stays', async () => {
  const page = await site.open('/accessibilite/');
  await tabTo(page, BOX);
  await expect.poll(() => page.locator(BOX).isChecked()).toBe(true);
  await page.keyboard.press('Space');

  await page.goto(READING_PAGE);
  const asked: string[] = [];
  page.on('request', (request) => request.resourceType() === 'script' && asked.push(request.url()));
  await page.keyboard.press('/');
  await page.evaluate(() => document.body.offsetHeight);
  expect(asked).toEqual([]);
  await page.keyboard.press('Control+k');
  await page.locator('dialog[open]').waitFor();
  expect(asked).not.toEqual([]);

  await page.goto('/accessibilite/');
  await expect.poll(() => page.locator(BOX).isChecked()).toBe(false);
  await page.locator(BOX).check();
  await page.goto(READING_PAGE);
  await page.keyboard.press('/');
  await page.locator('dialog[open]').waitFor();
});

test('where no choice can be kept, none is offered', async () => {
  const context = await site.newContext();
  await context.addInitScript(() => {
    Object.defineProperty(globalThis, 'localStorage', {
      get: () => {
        throw new Error('refused');
      },
    });
  });
  const page = await context.newPage();
  await page.goto('/accessibilite/');
  await expect.poll(() => page.locator('#shortcut-switch').isVisible()).toBe(false);
  await page.goto(READING_PAGE);
  await page.keyboard.press('/');
  await page.locator('dialog[open]').waitFor();
});
