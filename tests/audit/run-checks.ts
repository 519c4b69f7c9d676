import type { BrowserContext, Page } from 'playwright-core';
import { listSample } from '../support/sample.ts';
import { visitAll } from '../support/visit-all.ts';
import { addAxe } from './axe.ts';
import { WIDE, type Check } from './check.ts';

/** The settings of a browser of which nothing is asked. */
const PLAIN = { colorScheme: 'light', forcedColors: 'none', reducedMotion: 'no-preference' } as const;

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
  // A window is resized as seldom as can be: each time, the whole page is laid out anew.
  const byWindow = outcomes.toSorted((a, b) => b.check.window.width - a.check.window.width);
  await visitAll(context, addresses, async (page, address) => {
    for (const outcome of byWindow) {
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

async function prepare(page: Page, { window, media }: Pick<Check, 'window' | 'media'>): Promise<void> {
  await page.emulateMedia({ ...PLAIN, ...media });
  if (page.viewportSize()?.width !== window.width) await page.setViewportSize(window);
  // As it is when it is opened: a look at what has the focus has gone down to its end.
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
}
