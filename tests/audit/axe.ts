import axe, { type RunOnly } from 'axe-core';
import type { BrowserContext, Page } from 'playwright-core';

export const ALL_RULES: RunOnly = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};
/** All that a theme can change: the other rules look at no colour. */
export const COLOUR_RULES: RunOnly = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

/** All that the size of letters can change in a window that stays as it is: colours, targets, what can be scrolled. */
export const SIZE_RULES: RunOnly = {
  type: 'rule',
  values: [...COLOUR_RULES.values, 'target-size', 'scrollable-region-focusable'],
};

/** Puts axe in every page of a context. Its own builder for Playwright sends it again at each run: twice the time. */
export async function addAxe(context: BrowserContext): Promise<BrowserContext> {
  await context.addInitScript({ content: axe.source });
  return context;
}

/** The violations that axe finds in a page as it is shown now (see `addAxe`), as `color-contrast .summary`. */
export async function listViolations(page: Page, runOnly: RunOnly): Promise<string[]> {
  return page.evaluate(async (rules) => {
    const inPage = globalThis as unknown as { axe: typeof axe };
    // Its preloading serves two rules that are not among these.
    const { violations } = await inPage.axe.run({ runOnly: rules, resultTypes: ['violations'], preload: false });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.join(' ')}`));
  }, runOnly);
}
