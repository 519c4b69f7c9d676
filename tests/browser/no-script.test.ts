import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { PHONE } from '../audit/check.ts';
import { listSample } from '../support/sample.ts';
import { useServedSite } from '../support/served-site.ts';
import { unfold } from '../support/unfold.ts';
import { listFaultsOf } from '../support/visit-all.ts';

const site = useServedSite();
const NO_SCRIPT = { javaScriptEnabled: false };

test('any page shows its text, and no control that would do nothing', async () => {
  expect(await listFaultsOf(await site.newContext(NO_SCRIPT), listSample(), listUnreadable)).toEqual([]);
});

test('the search page says why it cannot answer, and offers the indexes', async () => {
  const page = await site.open('/recherche/?q=paix', NO_SCRIPT);
  await expect.poll(() => page.locator('main').innerText()).toContain('La recherche a besoin de JavaScript');
  await page.locator('main nav a', { hasText: 'Qui parle' }).click();
  await page.waitForURL('**/intervenants/');
});

test('on a small screen, the contents of a chapter open all the same, and lead on', async () => {
  const page = await site.open('/parties/premiers-jumelages/', { ...NO_SCRIPT, viewport: PHONE });
  const contents = page.locator('.contents-navigation nav');
  expect(await contents.isVisible()).toBe(false);
  await page.locator('.contents-navigation button').click();
  expect(await contents.isVisible()).toBe(true);
  await contents.locator('a[href$="#interventions-viltard-jumelages"]').click();
  await page.waitForURL('**#interventions-viltard-jumelages');
});

async function listUnreadable(page: Page): Promise<string[]> {
  await unfold(page);
  return page.evaluate(() => {
    const isShown = (element: Element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    const texts = [...document.querySelectorAll('main :is(h1, h2, h3, p, li, dt, dd, blockquote)')];
    // A line of what has gone is seen by whoever comes by its address, a cover on paper, a definition by its link.
    const hidden = texts
      .filter((text) => !isShown(text) && !text.closest('.gone, .printed, .gloss-note') && text.textContent.trim())
      .map((text) => text.outerHTML.slice(0, 80));
    const controls = [...document.querySelectorAll<HTMLButtonElement>('button:not([type=submit])')].filter(isShown);
    const dead = controls.filter(({ popoverTargetElement }) => !popoverTargetElement || !isShown(popoverTargetElement));
    const isRead = document.querySelector('main')!.innerText.length > document.querySelector('h1')!.innerText.length;
    return [
      ...(isRead ? [] : ['no text']),
      ...hidden.map((text) => `hidden ${text}`),
      ...dead.map((button) => `dead ${button.outerHTML.slice(0, 80)}`),
    ];
  });
}
