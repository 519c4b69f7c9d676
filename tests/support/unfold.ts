import type { Page } from 'playwright-core';

/** Unfolds all that a page keeps folded as its reader does: each part with its own control, which needs no script. */
export async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const summary of document.querySelectorAll<HTMLElement>('details:not([open]) > summary')) summary.click();
    for (const button of document.querySelectorAll<HTMLElement>('[popovertarget]')) {
      if (button.checkVisibility()) button.click();
    }
  });
}
