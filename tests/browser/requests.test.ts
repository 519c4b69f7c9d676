import type { BrowserContext } from 'playwright-core';
import { expect, test } from 'vitest';
import { useServedSite, visitAll } from '../support/served-site.ts';

const site = useServedSite();

test('every page asks its own host only, for what is there, and complains of nothing', async () => {
  const context = await site.newContext();
  const { faults, hosts } = watch(context);
  await visitAll(context, async () => []);
  expect(faults).toEqual([]);
  expect([...hosts]).toEqual([site.url]);
});

test('so does a search', async () => {
  const context = await site.newContext();
  const { faults, hosts } = watch(context);
  const page = await context.newPage();
  await page.goto('/recherche/?q=paix');
  await page.locator('[data-result] > a').first().waitFor();
  await context.close();
  expect(faults).toEqual([]);
  // Pagefind makes its own worker and its parts out of blobs.
  expect([...hosts].filter((host) => host !== 'null')).toEqual([site.url]);
});

test('an address that leads nowhere, however deep, gets a page that looks like the others', async () => {
  const page = await site.open('/lieux/nulle/part/');
  expect(await page.locator('h1').innerText()).toBe('Page introuvable');
  const background = await page.evaluate(() => getComputedStyle(document.querySelector('.skip-link')!).position);
  expect(background).toBe('absolute');
  await page.locator('main a', { hasText: 'Intervenants' }).click();
  await page.waitForURL('**/intervenants/');
});

/** Gathers everything that goes wrong in a context, and every host that is asked. */
function watch(context: BrowserContext) {
  const faults: string[] = [];
  const hosts = new Set<string>();
  context.on('request', (request) => hosts.add(new URL(request.url()).origin));
  context.on('requestfailed', (request) => {
    const fault = request.failure()?.errorText;
    // What was still under way when the test went on to the next page.
    if (fault !== 'net::ERR_ABORTED') faults.push(`${request.url()} ${fault}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.url()} ${response.status()}`);
  });
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(`${message.location().url} ${message.text()}`);
  });
  context.on('weberror', (error) => faults.push(`${error.page()?.url()} ${error.error().message}`));
  return { faults, hosts };
}
