import sparticuz from '@sparticuz/chromium';
import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

/** Where machines keep a Chrome or Chromium of their own. */
const SYSTEM_BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/**
 * Starts a headless Chromium: the one that CHROMIUM_PATH names, else the machine's own, else the one that comes
 * as an npm package (Linux x64), so that nothing has to be installed or downloaded for the tests.
 * @param more arguments of its own
 */
export async function launchBrowser(more: string[] = []): Promise<Browser> {
  const own = process.env['CHROMIUM_PATH'] ?? SYSTEM_BROWSERS.find((path) => existsSync(path));
  return chromium.launch({
    executablePath: own ?? (await sparticuz.executablePath()),
    // Not the package's own arguments: they switch off web security and run all in one process.
    args: ['--no-sandbox', '--no-zygote', '--disable-gpu', '--disable-background-networking', ...more],
  });
}
