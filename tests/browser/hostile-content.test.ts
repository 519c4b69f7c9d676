import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { LOCK } from '../../scripts/build-site.ts';
import { listFiles } from '../../src/hosting/compress.ts';
import { buildProceedings } from '../../src/model/proceedings.ts';
import { runAlone } from '../../src/output/exclusive.ts';
import { writeSearchIndex } from '../../src/search/write-index.ts';
import { Body } from '../../src/prose/body.ts';
import { notFoundScript } from '../../src/site/not-found-script.ts';
import { themeScript } from '../../src/site/theme-script.ts';
import { loadContent } from '../../src/source/content.ts';
import { buildByHand } from '../support/astro.ts';
import { HOSTILE, SLUG, writeHostileSeminar } from '../support/hostile-seminar.ts';
import { useServedSite } from '../support/served-site.ts';

/**
 * A seminar whose every text tries to be something else, built without the check, which would refuse most of it: what
 * reaches readers is text, whatever the check lets through.
 */
const workplace = mkdtempSync(join(tmpdir(), 'actes-'));
const folder = join(workplace, 'content');
const directory = join(workplace, 'site');

beforeAll(async () => {
  writeHostileSeminar(folder);
  const { code, output } = await runAlone(LOCK, vi.fn(), () =>
    Promise.resolve(buildByHand({ CONTENT_DIR: folder, OUT_DIR: directory, SITE_URL: 'https://exemple.fr/' })),
  );
  expect(code, output).toBe(0);
  await writeSearchIndex(buildProceedings(loadContent(folder)), directory);
});
afterAll(() => rmSync(workplace, { recursive: true }));
const site = useServedSite(directory);

/** Elements that no page of the site has, and the hostile text would make. */
const INJECTED = '[data-injected], [onerror], [onload], img[src="x"], textarea';

test('no page holds an element, an attribute or a script that a text would have made', async () => {
  const pages = (await listFiles(directory)).filter((file) => file.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(20);
  for (const file of pages) {
    const document = parse(readFileSync(join(directory, file), 'utf8'), { blockTextElements: { script: true } });
    expect(document.querySelectorAll(INJECTED).map(String), file).toEqual([]);
    expect(document.querySelector('meta[http-equiv=Content-Security-Policy]'), file).not.toBeNull();
    const inline = document.querySelectorAll('script:not([src], [type="application/ld+json"])');
    const expected = file === '404.html' ? [themeScript, notFoundScript] : [themeScript];
    expect(
      inline.map((script) => script.textContent),
      file,
    ).toEqual(expected);
  }
});

test('what machines read of it is data, and text where it is Markdown', async () => {
  const files = await listFiles(directory);
  const read = (file: string) => readFileSync(join(directory, file), 'utf8');
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    const data = parse(read(file), { blockTextElements: { script: true } }).querySelectorAll('script[type$="json"]');
    for (const { rawText } of data) expect(() => JSON.parse(rawText), file).not.toThrow();
  }
  expect(() => JSON.parse(read('linkset.json'))).not.toThrow();
  const markdown = files.filter((name) => /\.md$|^llms/.test(name));
  expect(markdown.length).toBeGreaterThan(4);
  // What stands between two backticks is words, brackets and all.
  for (const file of markdown) {
    const { nodes } = new Body(unified().use(remarkParse).use(remarkGfm).parse(read(file)));
    expect(nodes.ofType('html'), file).toEqual([]);
  }
});

test('browsers read it so too, run nothing of it, and show the text as it was written', async () => {
  const page = await site.open('/');
  for (const file of (await listFiles(directory)).filter((name) => name.endsWith('.html'))) {
    const address = `/${file}`;
    await page.goto(address);
    // What leads on is left before it can be asked anything.
    const leadsOn = readFileSync(join(directory, file), 'utf8').includes('<meta http-equiv="refresh"');
    if (leadsOn) await page.waitForURL(({ pathname }) => pathname !== address);
    expect(await page.locator(INJECTED).count(), file).toBe(0);
    expect(await page.evaluate(() => 'injected' in globalThis), file).toBe(false);
  }
  await page.goto(`/lieux/${SLUG}/`);
  expect(await page.locator('h1').textContent()).toContain(HOSTILE);
  await page.goto('/carte/');
  expect(await page.locator('main').textContent()).toContain(HOSTILE);
  await page.goto(`/interventions/${SLUG}/`);
  expect(await page.locator('.prose').textContent()).toContain('<img src="x" onerror="globalThis.injected = 1">');
  expect(await page.title()).toContain(HOSTILE);
});

test('what the search shows is text too', async () => {
  const page = await site.open(`/interventions/${SLUG}/`);
  await page.keyboard.press('Control+k');
  await page.locator('dialog[open] input').fill('gras');
  await expect.poll(() => page.locator('dialog').innerText()).toContain('<b data-injected>gras</b>');
  expect(await page.locator(INJECTED).count()).toBe(0);
  await page.goto('/recherche/?q=gras');
  await page.locator('[data-result]').first().waitFor();
  await page
    .locator('#search-facets details > details > summary')
    .evaluateAll((all) => all.forEach((summary) => (summary as HTMLElement).click()));
  await expect.poll(() => page.locator('#search-facets').textContent()).toContain('<b data-injected>gras</b>');
  expect(await page.locator(INJECTED).count()).toBe(0);
  expect(await page.evaluate(() => 'injected' in globalThis)).toBe(false);
});
