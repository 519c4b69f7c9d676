import axe, { type RunOnly } from 'axe-core';
import type { BrowserContext, Page } from 'playwright-core';

const ALL: RunOnly = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};
/** All that a theme can change: the other rules look at no colour. */
const COLOURS: RunOnly = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

/** Puts axe in every page of a context. Its own builder for Playwright sends it again at each run: twice the time. */
export async function addAxe(context: BrowserContext): Promise<BrowserContext> {
  await context.addInitScript({ content: axe.source });
  return context;
}

/** What axe has against a page (see `addAxe`), as `light color-contrast .summary`. */
export async function listViolationsInBothThemes(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await listViolations(page, ALL);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await listViolations(page, COLOURS);
  return [...light.map((violation) => `light ${violation}`), ...dark.map((violation) => `dark ${violation}`)];
}

async function listViolations(page: Page, runOnly: RunOnly): Promise<string[]> {
  return page.evaluate(async (rules) => {
    const inPage = globalThis as unknown as { axe: typeof axe };
    // Its preloading serves two rules that are not among these.
    const { violations } = await inPage.axe.run({ runOnly: rules, resultTypes: ['violations'], preload: false });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.join(' ')}`));
  }, runOnly);
}
