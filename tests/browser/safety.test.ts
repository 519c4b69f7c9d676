import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { watchPolicy } from '../support/policy-violations.ts';
import { listSample } from '../support/sample.ts';
import { useServedSite } from '../support/served-site.ts';
import { watchTraffic, type Traffic } from '../support/traffic.ts';
import { listFaultsOf } from '../support/visit-all.ts';

const site = useServedSite();

describe('any page, with its theme switched, and a search made on one of each folder', () => {
  let left: string[];
  let violations: string[];
  let traffic: Traffic;
  let cookies: unknown[];

  beforeAll(async () => {
    const context = await site.newContext();
    traffic = watchTraffic(context);
    violations = await watchPolicy(context);
    const searched = new Set<string>();
    left = await listFaultsOf(context, listSample(), async (page) => {
      await page.locator('#theme').click();
      const folder = new URL(page.url()).pathname.split('/')[1]!;
      if (!searched.has(folder)) await search(page);
      searched.add(folder);
      cookies = await page.context().cookies();
      return listWhatIsLeft(page);
    });
  });

  test('breaches nothing of its own policy', () => expect(violations).toEqual([]));

  test('asks its own host only, and nothing complains', () => {
    expect([...traffic.hosts]).toEqual([site.url]);
    expect(traffic.faults).toEqual([]);
  });

  test('leaves nothing on the reader’s machine but the theme', () => {
    expect(left).toEqual([]);
    expect(cookies).toEqual([]);
  });
});

describe('what would slip into a page does nothing', () => {
  test.each([
    ['a script', '<script>ran = true</script>'],
    ['a script of another host', '<script src="https://exemple.fr/a.js"></script>'],
    ['an event handler', '<img src="/favicon.svg" onload="ran = true">'],
    ['a frame', '<iframe srcdoc="<script>parent.ran = true</script>"></iframe>'],
    ['a style', '<style>body { display: none }</style>'],
    ['a style attribute', '<p style="position: fixed"></p>'],
    ['a picture of another host', '<img src="https://exemple.fr/a.png">'],
    ['a change of base', '<base href="https://exemple.fr/">'],
  ])('%s', async (_, markup) => {
    const context = await site.newContext();
    const violations = await watchPolicy(context);
    const asked: string[] = [];
    await context.route('https://exemple.fr/**', async (route) => {
      asked.push(route.request().url());
      await route.abort();
    });
    const page = await context.newPage();
    await page.route('**/lieux/', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replace('<main', `${markup}<main`) });
    });
    await page.goto('/lieux/');
    await expect.poll(() => violations.length).toBeGreaterThan(0);
    expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false);
    expect(asked).toEqual([]);
    await context.close();
  });

  test('a link that is a script', async () => {
    const page = await site.open('/lieux/');
    await page.evaluate(() => {
      const link = Object.assign(document.createElement('a'), { href: 'javascript:globalThis.ran = true' });
      document.body.append(link);
      link.click();
    });
    expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false);
  });

  test('text that a script would make markup of', async () => {
    const page = await site.open('/lieux/');
    const insert = page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<b>x</b>'));
    await expect(insert).rejects.toThrow(/TrustedHTML/);
  });
});

/** In the dialog, or, on a page with a search box of its own, on the search page. */
async function search(page: Page): Promise<void> {
  const own = page.locator('main .search-form input');
  if ((await own.count()) > 0) {
    await own.fill('paix');
    await own.press('Enter');
  } else {
    await page.keyboard.press('Control+k');
    await page.locator('dialog[open] input').fill('paix');
  }
  await page.locator('[data-result] > h2 > a').first().waitFor();
}

/** The items that a page has stored, beyond the choice of a theme; that of the shortcut is made on one page only. */
async function listWhatIsLeft(page: Page): Promise<string[]> {
  return page.evaluate(async () => [
    ...Object.keys(localStorage).filter((key) => key !== 'theme'),
    ...Object.keys(sessionStorage),
    ...(await indexedDB.databases()).map(({ name }) => name ?? ''),
    ...(await caches.keys()),
    ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
    ...document.cookie.split(';').filter(Boolean),
  ]);
}
