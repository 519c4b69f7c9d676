import { serveSite } from '../../src/preview/serve-site.ts';
import { launchBrowser } from '../support/browser.ts';
import { listAddresses, listReadAddresses, readSiteFile, SITE } from '../support/built-site.ts';
import { CHECKS } from './checks.ts';
import { listMarkupFaults } from './markup.ts';
import type { Audit } from './report.ts';
import { runChecks, type Outcome } from './run-checks.ts';

/** The name under which the validity of the pages stands in the report. */
export const MARKUP = 'validité du code HTML selon html-validate';

/** Makes every check on the built site, today. */
export async function runAudit(): Promise<Audit> {
  const [server, browser] = await Promise.all([serveSite(SITE, { port: 0 }), launchBrowser()]);
  try {
    const context = await browser.newContext({ baseURL: server.url });
    const addresses = listReadAddresses();
    return {
      date: new Date().toISOString().slice(0, 10),
      pages: addresses.length,
      browser: browser.version(),
      outcomes: [...(await runChecks(context, CHECKS, addresses)), await checkMarkup()],
    };
  } finally {
    await browser.close();
    await server.close();
  }
}

async function checkMarkup(): Promise<Outcome> {
  const addresses = listAddresses();
  const found = await Promise.all(
    addresses.map(async (address) => ({ address, faults: await listMarkupFaults(readSiteFile(address), address) })),
  );
  const faults = found.flatMap(({ address, faults: those }) => those.map((fault) => ({ address, fault })));
  return { check: { name: MARKUP }, pages: addresses.length, faults };
}
