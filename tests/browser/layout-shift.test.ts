import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { PHONE, WIDE } from '../audit/check.ts';
import { listSample } from '../support/sample.ts';
import { useServedSite } from '../support/served-site.ts';

const site = useServedSite();

/** In Chromium's own unit: share of the window that moved, times how far. */
test.concurrent.each([
  ['a telephone', PHONE],
  ['a wide window', WIDE],
])('nothing moves in %s while the page is loaded, even when its fonts come late', async (_, viewport) => {
  const context = await site.newContext({ viewport });
  const page = await context.newPage();
  // Fonts come when the page has been seen without them.
  await context.route('**/*.woff2', async (route) => {
    await isSeen(page);
    await route.continue();
  });
  await context.addInitScript(() => {
    const seen = globalThis as unknown as { shifts: string[] };
    seen.shifts = [];
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries() as unknown as Shift[])
        seen.shifts.push(`${value} ${sources.map(({ node }) => node?.nodeName).join(' ')}`);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const moved: string[] = [];
  for (const address of [...listSample(), '/recherche/?q=paix']) {
    await page.goto(address);
    if (address.includes('?q=')) await page.locator('[data-result] > h2 > a').first().waitFor();
    const shifts = await page.evaluate(async () => {
      await document.fonts.ready;
      // What came last is painted by then, and counted.
      for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
      return (globalThis as unknown as { shifts: string[] }).shifts;
    });
    moved.push(...shifts.map((shift) => `${address}: ${shift}`));
  }
  await context.close();
  expect(moved).toEqual([]);
});

/** Waits until a page has been drawn. */
async function isSeen(page: Page): Promise<void> {
  await page.waitForLoadState('domcontentloaded');
  await page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
  });
}

interface Shift {
  value: number;
  sources: { node?: Node }[];
}
