import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { addAxe, ALL_RULES, listViolations, SIZE_RULES } from '../audit/axe.ts';
import { NARROW, type Check } from '../audit/check.ts';
import { CHECKS } from '../audit/checks.ts';
import { listMoving, listStopsAgainstReading, listUnseenFocus } from '../audit/focus.ts';
import { enlarged, listLost, listLostWithSpacing, listSideways } from '../audit/text.ts';
import { runChecks } from '../audit/run-checks.ts';
import { useServedSite } from '../support/served-site.ts';

/** Each check of the audit sees the fault for which it is there. */
const site = useServedSite();

const listLostLarge = (page: Page) => enlarged(page, () => listLost(page));

test.each<[string, (page: Page) => Promise<string[]>, string]>([
  ['what axe knows', (page) => listViolations(page, ALL_RULES), '<p style="color: #aaa">pâle</p>'],
  [
    'what axe knows of letters twice as large',
    (page) => enlarged(page, () => listViolations(page, SIZE_RULES)),
    '<div style="height: 1.5rem; overflow: auto"><p>un</p><p>deux</p></div>',
  ],
  ['sideways scroll', listSideways, '<p style="width: 400px">large</p>'],
  ['text that spacing cuts', listLostWithSpacing, box('height: 2.5em; overflow: hidden', 'une ligne')],
  [
    'text laid over another',
    listLostWithSpacing,
    '<div style="height: 0.3em">dessous</div><p style="margin: 0">dessus</p>',
  ],
  ['text that is cut when large', listLostLarge, box('height: 200px; overflow: clip', 'des mots '.repeat(20))],
  ['text pushed out of the window', listLostLarge, '<p style="margin-left: -2rem">perdu</p>'],
  ['a focus that is not shown', listUnseenFocus, '<a href="#" style="outline: none">lien</a>'],
  [
    'a focus behind something',
    listUnseenFocus,
    '<a href="#">lien</a><div style="position: fixed; inset: 0; background: white">voile</div>',
  ],
  [
    'an order that is not that of reading',
    listStopsAgainstReading,
    '<div style="display: flex; flex-direction: column-reverse"><a href="#">un</a><a href="#">deux</a></div>',
  ],
  ['an order that is forced', listStopsAgainstReading, '<a href="#">un</a> <a href="#" tabindex="2">deux</a>'],
  ['what moves', listMoving, '<p style="transition: color 1s">lent</p>'],
])('%s is seen', async (_, look, fault) => {
  const context = await addAxe(await site.newContext({ viewport: NARROW }));
  const page = await context.newPage();
  const show = async (content: string) => {
    await page.setContent(`<!doctype html><html lang="fr"><title>Essai</title>
      <style>:focus { outline: 2px solid }</style><main><h1>Essai</h1>${content}</main>`);
    return look(page);
  };
  expect(await show('<p>bien</p> <a href="#">lien</a>')).toEqual([]);
  expect(await show(fault)).not.toEqual([]);
  await context.close();
});

test('a title that is cut is seen, but in a button that shows it whole', async () => {
  const page = await (await site.newContext({ viewport: NARROW })).newPage();
  const title = 'Un titre que rien ne raccourcit';
  const show = async (shown: string) => {
    await page.setContent(`<button popovertarget="suite">
      <span style="display: block; overflow: hidden; width: 5rem; white-space: nowrap">${title}</span>
    </button><div id="suite" popover>${shown}</div>`);
    return listLost(page);
  };
  expect(await show('autre chose')).toEqual([expect.stringContaining('cut <span')]);
  expect(await show(title)).toEqual([]);
});

test('each check looks at a page in its own window, with the settings that it asks for', async () => {
  const look: Check['look'] = (page) =>
    page.evaluate(() => [
      `${innerWidth}`,
      matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light',
      matchMedia('(forced-colors: active)').matches ? 'active' : 'none',
      matchMedia('(prefers-reduced-motion: reduce)').matches ? 'reduce' : 'no-preference',
    ]);
  const telling = CHECKS.map((check): Check => ({ ...check, scope: 'every', look }));
  const outcomes = await runChecks(await site.newContext(), telling, ['/lieux/', '/parties/']);
  expect(outcomes.map(({ faults }) => faults.map(({ fault }) => fault))).toEqual(
    CHECKS.map(({ window, media = {} }) => {
      const { colorScheme = 'light', forcedColors = 'none', reducedMotion = 'no-preference' } = media;
      const seen = [`${window.width}`, colorScheme, forcedColors, reducedMotion];
      return [...seen, ...seen];
    }),
  );
});

function box(style: string, text: string): string {
  return `<div style="line-height: 1; ${style}"><p>${text}</p><p>${text}</p></div>`;
}
