import { setTimeout as wait } from 'node:timers/promises';
import type { DrivenBrowser } from './driven-browser.ts';
import { isThere } from './seen.ts';

/** In milliseconds: a loaded machine, not the site, may need as many. */
const PATIENCE = 60_000;

/** Milliseconds between two looks at a page. */
const LOOK_AGAIN = 50;

/** Clicks in the middle of the first element that a selector names, once it is there and at rest. */
export async function click(browser: DrivenBrowser, selector: string): Promise<void> {
  await until(browser, `${selector} is there`, isThere, selector);
  const middle = (wanted: string) => {
    const element = document.querySelector(wanted)!;
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, top, width, height } = element.getClientRects()[0]!;
    return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };
  };
  let place = await browser.evaluate(middle, selector);
  let before: typeof place;
  do {
    before = place;
    await wait(LOOK_AGAIN);
    place = await browser.evaluate(middle, selector);
  } while (before.x !== place.x || before.y !== place.y);
  await browser.clickAt(place.x, place.y);
}

/**
 * Waits until a page shows something. While it gives way to another, it answers nothing.
 * @throws {Error} that says what is not so
 */
export async function until<Given extends unknown[]>(
  browser: DrivenBrowser,
  what: string,
  isSo: (...given: Given) => boolean,
  ...given: Given
): Promise<void> {
  const end = Date.now() + PATIENCE;
  let answer: unknown;
  while (Date.now() < end) {
    answer = await browser.evaluate(isSo, ...given).catch(String);
    if (answer === true) return;
    await wait(LOOK_AGAIN);
  }
  throw new Error(`Not so: ${what} (${String(answer)}).`);
}
