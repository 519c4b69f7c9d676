import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished } from 'vitest';
import { serveSite, type ServedSite } from '../../src/preview/serve-site.ts';
import { launchBrowser } from './browser.ts';
import { NARROW as NARROW_WINDOW, WIDE as WIDE_WINDOW } from '../audit/check.ts';
import { SITE } from './built-site.ts';

export const WIDE = { viewport: WIDE_WINDOW };
export const NARROW = { viewport: NARROW_WINDOW };

/** More presses of Tab than the pages to which it is applied need. */
const MAX_TABS = 200;

/** Serves the built site and starts one browser for the tests of a file, and ends both after them. */
export function useServedSite(directory = SITE): BrowsedSite {
  let server: ServedSite;
  let browser: Browser;
  const idle = new Map<string, Page[]>();
  beforeAll(async () => {
    [server, browser] = await Promise.all([serveSite(directory, { port: 0 }), launchBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });
  return {
    get url() {
      return server.url;
    },
    newContext: (options) => browser.newContext({ baseURL: server.url, ...options }),
    async open(address, options = {}) {
      const kind = JSON.stringify(options);
      const waiting = idle.get(kind) ?? [];
      idle.set(kind, waiting);
      const page = waiting.pop() ?? (await (await this.newContext(options)).newPage());
      onTestFinished(async () => {
        if (!page.isClosed()) waiting.push(await makeFresh(page, options));
      });
      page.on('pageerror', (error) => expect.soft(error.message).toBe(''));
      await page.goto(address);
      return page;
    },
  };
}

export interface BrowsedSite {
  /** Without a trailing slash. */
  readonly url: string;
  /** Fresh in all; addresses are those of the site: `/lieux/`. For what cannot be taken back: scripts at the start, a clock. */
  newContext(options?: BrowserContextOptions): Promise<BrowserContext>;
  /** Opens a page for the test that runs, alone in its context, with nothing stored: an error of its scripts fails the test. */
  open(address: string, options?: BrowserContextOptions): Promise<Page>;
}

/** Takes back what a test did to a page, for the next test: to make another takes longer than most tests. */
async function makeFresh(page: Page, { viewport, ...media }: BrowserContextOptions): Promise<Page> {
  const context = page.context();
  page.removeAllListeners();
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  for (const other of context.pages()) if (other !== page) await other.close();
  await context.clearCookies();
  if (page.url().startsWith('http')) {
    await page.evaluate(() => {
      localStorage.clear();
      sessionStorage.clear();
    });
  }
  await page.goto('about:blank');
  const { colorScheme = 'light', forcedColors = 'none', reducedMotion = 'no-preference' } = media;
  await page.emulateMedia({ media: null, colorScheme, forcedColors, reducedMotion });
  await page.setViewportSize(viewport ?? { width: 1280, height: 720 });
  return page;
}

/**
 * Presses Tab until what the selector names has the focus.
 * @throws {Error} with everything that had it before, when the end of the page comes first
 */
export async function tabTo(page: Page, selector: string): Promise<void> {
  const stops: string[] = [];
  while (stops.at(-1) !== END && stops.length < MAX_TABS) {
    await page.keyboard.press('Tab');
    const { reached, stop } = await page.evaluate((wanted) => {
      const focused = document.activeElement!;
      return { reached: focused.matches(wanted), stop: focused.localName === 'body' ? '' : focused.outerHTML };
    }, selector);
    if (reached) return;
    stops.push(stop.slice(0, 80));
  }
  throw new Error(`Tab does not lead to ${selector}, but to:\n${stops.join('\n')}`);
}

/** The name of the focus once Tab has left the page. */
const END = '';
