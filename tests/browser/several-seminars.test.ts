import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import sirv from 'sirv';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { generateSeminar } from '../../scripts/generate-seminar.ts';
import { buildProceedings } from '../../src/model/proceedings.ts';
import { writeSearchIndex } from '../../src/search/write-index.ts';
import { loadContent } from '../../src/source/content.ts';
import { addAxe, ALL_RULES, listViolations } from '../audit/axe.ts';
import { launchBrowser } from '../support/browser.ts';
import { SECOND_SEMINAR } from '../support/build-second-seminar.ts';
import { whenBuilt } from '../support/build-site-once.ts';
import { SITE } from '../support/built-site.ts';
import { watchPolicy } from '../support/policy-violations.ts';
import { serveUnder } from '../support/serve-under.ts';

const PORTAL = fileURLToPath(new URL('../../scripts/portal.ts', import.meta.url));

let browser: Browser;
/** Folders that go away with these tests. */
const folders: string[] = [];
beforeAll(async () => {
  await whenBuilt(SECOND_SEMINAR);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  for (const folder of folders) rmSync(folder, { recursive: true });
});

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'actes-'));
  folders.push(folder);
  return folder;
}

/** Runs the command, as its user would; not in the way of the hosts of this process, which it asks. */
async function makePortal(list: string): Promise<{ status: number | null; output: string }> {
  const command = spawn(process.execPath, [PORTAL, list]);
  let output = '';
  for (const stream of [command.stdout, command.stderr]) stream.on('data', (part) => (output += String(part)));
  const status = await new Promise<number | null>((resolve) => command.on('close', resolve));
  return { status, output };
}

/** A folder with two built sites and the index of a generated one, and the list of the three. */
async function layOut(addresses = ['diplomatie/', 'congres/', 'engendre/']): Promise<string> {
  const root = makeFolder();
  cpSync(SITE, join(root, 'diplomatie'), { recursive: true });
  cpSync(SECOND_SEMINAR.OUT_DIR, join(root, 'congres'), { recursive: true });
  if (addresses.includes('engendre/')) {
    const content = makeFolder();
    generateSeminar(content, 12);
    await writeSearchIndex(buildProceedings(loadContent(content)), join(root, 'engendre'));
  }
  // The page of unknown addresses, which this host wants at its root.
  cpSync(join(SITE, '404.html'), join(root, '404.html'));
  writeList(root, addresses);
  return root;
}

function writeList(root: string, addresses: readonly string[]): void {
  const seminars = addresses.map((address) => `  - adresse: ${address}`);
  writeFileSync(
    join(root, 'liste.yaml'),
    ['titre: Trois séminaires', 'presentation: De 1849 à nos jours.', 'seminaires:', ...seminars, ''].join('\n'),
  );
}

async function openPortal(root: string, path = ''): Promise<{ page: Page; context: BrowserContext; url: string }> {
  const host = await serveUnder(root);
  const context = await browser.newContext();
  onTestFinished(async () => {
    await context.close();
    await host.close();
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => expect.soft(error.message).toBe(''));
  await page.goto(host.url + path);
  return { page, context, url: host.url };
}

const linksOf = (page: Page): Promise<string[]> =>
  page
    .locator('[data-result] > h2 > a')
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href.replace(location.origin, '')));
const cardsOf = (page: Page): Promise<string[]> => page.locator('.search-cards [data-result]').allInnerTexts();

describe('the page of three seminars', () => {
  let root: string;
  let made: Awaited<ReturnType<typeof makePortal>>;
  beforeAll(async () => {
    root = await layOut();
    made = await makePortal(join(root, 'liste.yaml'));
  });

  test('shows each with its cover, and searches all: names, texts, words mistyped', async () => {
    expect(made).toEqual({ status: 0, output: expect.stringContaining('3\u00A0séminaires') });
    const { page } = await openPortal(root);
    const covers = await page.locator('.seminars .cover').allInnerTexts();
    expect(covers.map((cover) => cover.replace(/\s+/g, ' '))).toEqual([
      expect.stringMatching(/La diplomatie des autorités.*INSET d’Angers.*23 et 24 mai 2012/),
      expect.stringMatching(/Congrès des amis de la paix.*Paris.*du 22 au 24 août 1849/),
      expect.stringMatching(/engendré/),
    ]);
    // Safari before 16.4 refuses a whole script for one.
    const scripts = readdirSync(join(root, 'portail')).filter((file) => file.endsWith('.js'));
    const withLookBehind = scripts.filter((file) =>
      /\(\?<[=!]/.test(readFileSync(join(root, 'portail', file), 'utf8')),
    );
    expect([scripts.length > 0, withLookBehind]).toEqual([true, []]);

    await page.locator('#recherche').fill('Bamako');
    await expect.poll(() => linksOf(page)).toContain('/diplomatie/lieux/bamako/');
    await page.locator('#recherche').fill('Hugo');
    await expect.poll(() => linksOf(page)).toContain('/congres/intervenants/victor-hugo/');
    await page.locator('#recherche').fill('Bamaqo');
    await expect.poll(() => page.locator('#search-notice').innerText()).toContain('«\u00A0Bamako\u00A0»');
    await page.locator('#recherche').fill('paix');
    await expect.poll(async () => (await linksOf(page)).some((link) => link.startsWith('/congres/'))).toBe(true);
    await page.locator('#recherche').press('Enter');
    await page.waitForURL('**/?q=paix');
    const [followed] = (await linksOf(page)).filter((link) => link.startsWith('/congres/'));
    await page.locator(`[data-result] > h2 > a[href$="${followed}"]`).first().click();
    await page.waitForURL(`**${followed}`);
    expect(await page.locator('main h1').count()).toBe(1);
    await page.goBack();
    await expect.poll(() => page.locator('#recherche').inputValue()).toBe('paix');
    await expect.poll(() => linksOf(page)).toContain(followed);
  });

  test('joins what two of them name, and is narrowed to one', async () => {
    const { page } = await openPortal(root, '?q=Europe');
    await expect.poll(() => cardsOf(page)).toContainEqual(expect.stringMatching(/^Europe\n[\s\S]*Aussi dans/));
    const box = page.locator('#search-facets [name=seminaire]').first();
    await box.check();
    await page.waitForURL('**seminaire=*');
    await expect.poll(async () => (await linksOf(page)).every((link) => link.startsWith('/diplomatie/'))).toBe(true);
    expect(await page.locator('#search-chips').innerText()).toContain('Séminaire');
  });

  test('is as accessible as a site, obeys its own policy, and reads without a script', async () => {
    const { context, url } = await openPortal(root);
    const violations = await watchPolicy(await addAxe(context));
    const page = await context.newPage();
    for (const path of ['', '?q=paix', '?q=Europe']) {
      await page.goto(url + path);
      if (path !== '') await page.locator('[data-result]').first().waitFor();
      expect(await listViolations(page, ALL_RULES)).toEqual([]);
    }
    expect(violations).toEqual([]);

    const plain = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });
    onTestFinished(() => plain.close());
    const still = await plain.newPage();
    await still.goto(url);
    expect(await still.locator('.seminars a:visible').count()).toBe(3);
    expect(await still.locator('#search-needs').isVisible()).toBe(true);
  });
});

describe('a seminar that does not answer', () => {
  test('is told when the page is made, which replaces that of a portal and no other; once it is there, it is searched', async () => {
    const root = await layOut(['diplomatie/', 'congres/']);
    renameSync(join(root, 'congres'), join(root, 'ailleurs'));
    const list = join(root, 'liste.yaml');
    writeFileSync(join(root, 'index.html'), '<p>Bonjour');
    expect(await makePortal(list)).toEqual({ status: 1, output: expect.stringContaining('n’est pas remplacée') });
    writeFileSync(join(root, 'index.html'), '<link href="./portail/ancien.css">');
    const made = await makePortal(list);
    expect(made.status).toBe(0);
    expect(made.output).toMatch(/liste\.yaml:5:14[\s\S]*Avertissement.*n’existe pas/);
    const { page } = await openPortal(root, '?q=Hugo');
    await expect
      .poll(() => page.locator('#search-notice').innerText())
      .toContain('«\u00A0congres/\u00A0», dont l’index');
    expect(await page.locator('.seminars').innerText()).toContain('Rien n’a pu être lu de ce site');
    await page.locator('#recherche').fill('Bamako');
    await expect.poll(() => linksOf(page)).toContain('/diplomatie/lieux/bamako/');
    renameSync(join(root, 'ailleurs'), join(root, 'congres'));
    await page.goto(page.url().replace(/\?.*/, '?q=Hugo'));
    await expect.poll(() => linksOf(page)).toContain('/congres/intervenants/victor-hugo/');
  });

  test('is read from its own address, where it lets others read it, and named where it does not', async () => {
    const root = await layOut(['diplomatie/']);
    const open = await serveElsewhere(join(root, 'congres'), { 'Access-Control-Allow-Origin': '*' });
    const closed = await serveElsewhere(join(root, 'congres'), {});
    writeList(root, ['diplomatie/', open, closed]);
    const made = await makePortal(join(root, 'liste.yaml'));
    expect(made.status).toBe(0);
    expect(made.output).toContain('Access-Control-Allow-Origin');
    // Of the one that is closed alone.
    expect([...made.output.matchAll(/liste\.yaml:(\d+)/g)].map(([, line]) => line)).toEqual(['6']);
    const { page } = await openPortal(root, '?q=Hugo');
    await expect.poll(() => linksOf(page)).toContain(`${open}intervenants/victor-hugo/`);
    await expect.poll(() => page.locator('#search-notice').innerText()).toContain('Le Congrès');
    expect((await linksOf(page)).filter((link) => link.startsWith(closed))).toEqual([]);
  });
});

/** Serves a site from another origin than that of the page. */
async function serveElsewhere(directory: string, headers: Record<string, string>): Promise<string> {
  const files = sirv(directory, {
    dev: true,
    setHeaders: (response) => Object.entries(headers).forEach(([name, value]) => response.setHeader(name, value)),
  });
  const server = createServer((request, response) =>
    files(request, response, () => void response.writeHead(404).end()),
  );
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  onTestFinished(() => void server.close().closeAllConnections());
  return `http://localhost:${(server.address() as AddressInfo).port}/`;
}
