import sparticuz from '@sparticuz/chromium';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';

/** In milliseconds: a loaded machine, not the site, may need as many for anything that is waited for. */
const PATIENCE = 60_000;

/** How many times slower the processor seems to pages: `SLOWER=4 npx vitest run --project browser`. */
const SLOWER = Number(process.env['SLOWER'] ?? 1);

/**
 * Starts a headless Chromium: the one that comes as an npm package (Linux x64), so that nothing has to be installed or
 * downloaded for the tests, which say the same on every machine; or the one that CHROMIUM_PATH names.
 * @param more arguments of its own
 */
export async function launchBrowser(more: string[] = []): Promise<Browser> {
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? (await sparticuz.executablePath()),
    // Not the package's own arguments: they switch off web security and run all in one process.
    // No page of a test lives long enough for its code to be optimised.
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--js-flags=--no-opt', ...more],
    timeout: PATIENCE,
  });
  browser.on('context', waitPatiently);
  return browser;
}

function waitPatiently(context: BrowserContext): void {
  context.setDefaultTimeout(PATIENCE);
  if (SLOWER > 1) context.on('page', (page) => void slowDown(page));
}

async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
}
