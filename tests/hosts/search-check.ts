import assert from 'node:assert/strict';
import { loadProceedings } from '../support/built-site.ts';
import { watchPolicy } from '../support/policy-violations.ts';
import { watchTraffic } from '../support/traffic.ts';
import type { Trial } from './checks.ts';

/** From the page of the town where the seminar was held, that town is found, and nothing complains. */
export async function checkSearch({ url, browser }: Trial): Promise<void> {
  const city = loadProceedings().seminar.city!;
  const context = await browser.newContext();
  try {
    const { faults, hosts } = watchTraffic(context);
    const violations = await watchPolicy(context);
    const page = await context.newPage();
    await page.goto(`${url}lieux/${city.slug}/`);
    await page.locator('#theme').click();
    await page.keyboard.press('Control+k');
    await page.locator('dialog[open] input').fill(city.name);
    const first = page.locator('dialog [data-result] > h2 > a').first();
    await first.waitFor();
    assert.equal(await first.getAttribute('href'), `${url}lieux/${city.slug}/`);
    await first.click();
    await page.waitForURL(`${url}lieux/${city.slug}/`);
    assert.deepEqual(faults, []);
    assert.deepEqual(violations, []);
    assert.deepEqual([...hosts], [new URL(url).origin]);
  } finally {
    await context.close();
  }
}
