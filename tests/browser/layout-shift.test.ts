import { expect, test } from 'vitest';
import { PHONE, WIDE } from '../audit/check.ts';
import { listSample } from '../support/sample.ts';
import { useServedSite } from '../support/served-site.ts';

const site = useServedSite();
/** Milliseconds: fonts come when the page has been read for a moment. */
const LATE = 300;

/** In Chromium's own unit: share of the window that moved, times how far. */
test.concurrent.each([
  ['a telephone', PHONE],
  ['a wide window', WIDE],
])('nothing moves in %s while the page is loaded, even when its fonts come late', async (_, viewport) => {
  const context = await site.newContext({ viewport });
  await context.route('**/*.woff2', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, LATE));
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
  const page = await context.newPage();
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

interface Shift {
  value: number;
  sources: { node?: Node }[];
}
