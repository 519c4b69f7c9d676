import type { CDPSession, Page } from 'playwright-core';
import { launchBrowser } from '../../tests/support/browser.ts';
import { decimal, median, print } from './print.ts';
import { serveCompressed } from './serve-compressed.ts';

/** How many times slower the processor is made: a telephone of a few years ago. */
const SLOWER = 4;

/**
 * Prints how long results take to follow the last key of a query, on a slow processor, when the query was typed letter by
 * letter; and the memory that the page holds then.
 * @param queries by class
 */
export async function measureKeys(site: string, queries: ReadonlyMap<string, readonly string[]>): Promise<void> {
  const [server, browser] = await Promise.all([serveCompressed(site), launchBrowser()]);
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const all: number[] = [];
  for (const [name, ofClass] of queries) {
    const times: number[] = [];
    for (const query of ofClass) times.push(await timeLastKey(page, `${server.url}/recherche/`, query));
    all.push(...times);
    print(`De la dernière touche aux résultats (processeur ÷ ${SLOWER}), ${name}`, `${decimal(median(times), 0)} ms`);
  }
  print('  le plus long', `${decimal(Math.max(...all), 0)} ms`);
  print('Mémoire de la page de recherche', `${decimal((await heapOf(session)) / 1e6, 0)} Mo`);
  await browser.close();
  await server.close();
}

/** Milliseconds. What stands there when the last key is pressed is there no more when what follows it is shown. */
async function timeLastKey(page: Page, address: string, query: string): Promise<number> {
  await page.goto(address);
  const box = page.locator('#recherche');
  await box.pressSequentially(query.slice(0, -1), { delay: 50 });
  await page.waitForLoadState('networkidle');
  const time = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const shown = document.querySelector('#search')!;
        let start = Infinity;
        document.addEventListener('input', () => (start = performance.now()), { once: true, capture: true });
        const observer = new MutationObserver(() => {
          if (start === Infinity || !shown.querySelector('[data-result]')) return;
          observer.disconnect();
          resolve(performance.now() - start);
        });
        observer.observe(shown, { childList: true, subtree: true });
        // An answer in which nothing changes, or nothing is found.
        setTimeout(() => resolve(NaN), 10_000);
      }),
  );
  await box.press('End');
  await page.keyboard.type(query.slice(-1));
  return time;
}

/** Bytes: objects of scripts, and the memory of WebAssembly. */
async function heapOf(session: CDPSession): Promise<number> {
  const usage = (await session.send('Runtime.getHeapUsage')) as { usedSize: number; backingStorageSize?: number };
  return usage.usedSize + (usage.backingStorageSize ?? 0);
}
