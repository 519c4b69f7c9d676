import { expect, test } from 'vitest';
import { useServedSite } from '../support/served-site.ts';
import { watchTraffic } from '../support/traffic.ts';

const site = useServedSite();

test('a search asks its own host only, for what is there, and complains of nothing', async () => {
  const context = await site.newContext();
  const { faults, hosts } = watchTraffic(context);
  const page = await context.newPage();
  await page.goto('/recherche/?q=paix');
  await page.locator('[data-result] > h2 > a').first().waitFor();
  await context.close();
  expect(faults).toEqual([]);
  expect([...hosts]).toEqual([site.url]);
});

test('an address that leads nowhere, however deep, gets a page that looks like the others', async () => {
  const page = await site.open('/lieux/nulle/part/');
  await expect.poll(() => page.locator('h1').innerText()).toBe('Page introuvable');
  const position = await page.evaluate(() => getComputedStyle(document.querySelector('.skip-link')!).position);
  expect(position).toBe('absolute');
  await page.locator('main a', { hasText: 'Qui parle' }).click();
  await page.waitForURL('**/intervenants/');
});
