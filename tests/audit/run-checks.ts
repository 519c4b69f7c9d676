import type { BrowserContext, Page } from 'playwright-core';
import { listSample } from '../support/sample.ts';
import { visitAll } from '../support/visit-all.ts';
import { addAxe } from './axe.ts';
import { WIDE, type Check } from './check.ts';

/** The settings of a browser of which nothing is asked. In this order, themes are looked at before what gives the focus. */
const PLAIN = { reducedMotion: 'no-preference', forcedColors: 'none', colorScheme: 'light' } as const;

/** The outcome of one check. */
export interface Outcome {
  check: Pick<Check, 'name'>;
  /** How many pages were looked at. */
  pages: number;
  faults: Fault[];
}

export interface Fault {
  address: string;
  fault: string;
}

/**
 * Visits pages of the built site, each once for all the checks that look at it. Closes the context.
 */
export async function runChecks(
  context: BrowserContext,
  checks: readonly Check[],
  addresses: readonly string[],
): Promise<Outcome[]> {
  const outcomes = checks.map((check) => ({ check, pages: 0, faults: [] as Fault[] }));
  const sample = new Set(listSample());
  await addAxe(context);
  // A window is resized and a theme switched as seldom as can be: each time, the whole page is laid out or drawn anew.
  const inTurn = outcomes.toSorted(
    ({ check: a }, { check: b }) => b.window.width - a.window.width || mediaOf(a).localeCompare(mediaOf(b)),
  );
  await visitAll(context, addresses, async (page, address) => {
    for (const outcome of inTurn) {
      if (outcome.check.scope === 'sample' && !sample.has(address)) continue;
      await prepare(page, outcome.check);
      const faults = await outcome.check.look(page);
      outcome.pages += 1;
      outcome.faults.push(...faults.map((fault) => ({ address, fault })));
    }
    await prepare(page, { window: WIDE });
  });
  return outcomes;
}

async function prepare(page: Page, check: Pick<Check, 'window' | 'media'>): Promise<void> {
  const media = mediaOf(check);
  if (emulated.get(page) !== media) await page.emulateMedia({ ...PLAIN, ...check.media });
  emulated.set(page, media);
  if (page.viewportSize()?.width !== check.window.width) await page.setViewportSize(check.window);
  // As it is when it is opened: a look at what has the focus has gone down to its end.
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
}

/** What each page is told of its reader's settings. */
const emulated = new WeakMap<Page, string>();

const mediaOf = ({ media }: Pick<Check, 'media'>): string => JSON.stringify({ ...PLAIN, ...media });
