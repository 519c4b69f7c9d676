import type { BrowserContext, Page } from 'playwright-core';
import { progress } from '../../src/output/progress.ts';

/** Two cores: more pages at a time would only wait for each other. */
const PAGES_AT_A_TIME = 2;

/**
 * Visits pages, two at a time, then closes the context.
 * @param addresses as the base address of the context has them
 * @param look called with each page once it is loaded
 */
export async function visitAll(
  context: BrowserContext,
  addresses: readonly string[],
  look: (page: Page, address: string) => Promise<void>,
): Promise<void> {
  const waiting = addresses.values();
  let done = 0;
  const visit = async () => {
    const page = await context.newPage();
    for (const address of waiting) {
      await page.goto(address);
      await look(page, address);
      progress.step('Pages', (done += 1), addresses.length);
    }
  };
  await Promise.all(Array.from({ length: PAGES_AT_A_TIME }, visit));
  progress.end();
  await context.close();
}

/**
 * Visits pages.
 * @param look gives what is wrong with the page that has just been loaded
 * @returns all of that as `address: fault`, for a list that a test expects to be empty
 */
export async function listFaultsOf(
  context: BrowserContext,
  addresses: readonly string[],
  look: (page: Page) => Promise<string[]>,
): Promise<string[]> {
  const faults: string[] = [];
  await visitAll(context, addresses, async (page, address) => {
    faults.push(...(await look(page)).map((fault) => `${address}: ${fault}`));
  });
  return faults.sort();
}
