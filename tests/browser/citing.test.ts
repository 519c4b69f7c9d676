import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { entryReference } from '../../src/citing/reference.ts';
import { toPlainText } from '../../src/citing/runs.ts';
import { styles } from '../../src/citing/styles/index.ts';
import { pathOf } from '../../src/site/paths.ts';
import { loadProceedings } from '../support/built-site.ts';
import { tabTo, useServedSite } from '../support/served-site.ts';

const site = useServedSite();
const proceedings = loadProceedings();
const entry = proceedings.get('interventions', 'quero-climat');
const address = '/interventions/quero-climat/';
const chapter = '/parties/missions-specifiques/';
const numbered = entry.body.blocks.filter((block) => block.numbered);
const reported = numbered.find(({ kind }) => kind === 'paragraph')!;
const quoted = numbered.find(({ kind }) => kind === 'quotation')!;

const BUBBLE = '.cite-bubble';
const blockOf = (anchor: string) => `.page-text > .prose [id="${anchor}"]`;

const open = (path: string): Promise<Page> => site.open(path, { permissions: ['clipboard-read', 'clipboard-write'] });

const readClipboard = (page: Page, type = 'text/plain') =>
  page.evaluate(async (wanted) => {
    const [item] = await navigator.clipboard.read();
    return (await item!.getType(wanted)).text();
  }, type);

test('« Citer ce texte » unfolds three references, each with its button, which copies it with its italics', async () => {
  const page = await open(address);
  await expect.poll(() => page.locator('.cite .copy').count()).toBe(0);
  await page.locator('.cite summary').click();
  const item = entryReference(entry, { proceedings, site: undefined });
  for (const [rank, { name, write }] of styles.entries()) {
    const button = page.getByRole('button', { name: `Copier (${name})` });
    await button.click();
    await expect.poll(() => page.locator('.cite .copy').nth(rank).textContent()).toBe('Copié');
    expect(await readClipboard(page)).toBe(toPlainText(write(item)));
    expect(await readClipboard(page, 'text/html')).toContain(`<i>${proceedings.seminar.title}</i>`);
  }
  await page.locator('.cite summary').click();
  await page.locator('.cite summary').click();
  await expect.poll(() => page.locator('.cite .copy').count()).toBe(styles.length);
});

test.each(['bib', 'ris', 'json'])('a file of references is saved under the name of its text: .%s', async (format) => {
  const page = await open(address);
  await page.locator('.cite summary').click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator(`.cite a[href$=".${format}"]`).click(),
  ]);
  expect(download.suggestedFilename()).toBe(`quero-climat.${format}`);
});

test('the number of a paragraph opens what cites it: who speaks, in which text, where', async () => {
  const page = await open(address);
  await page.locator(`${blockOf(reported.anchor)} .number`).click();
  await page.locator(BUBBLE).waitFor();
  await expect
    .poll(() => page.locator(`${BUBBLE} p`).first().textContent())
    .toMatch(new RegExp(`^D’après Thomas Quéro, «\u00A0${entry.title}\u00A0», §\u00A0${reported.number}, dans `));
  await page.getByRole('button', { name: 'Copier la citation' }).click();
  await page.getByRole('button', { name: 'Copié' }).waitFor();
  const [quotation, reference] = (await readClipboard(page)).split('\n');
  expect(quotation).toBe(`«\u00A0${reported.text}\u00A0»`);
  const url = reference!.split(' ').at(-1)!;
  expect(url).toContain(`${site.url}${address}#${reported.anchor}:~:text=`);

  await page.locator(`${blockOf(quoted.anchor)} .number`).click();
  await expect.poll(() => page.locator(`${BUBBLE} p`).first().textContent()).toMatch(/^Thomas Quéro, mot pour mot, /);
  await expect.poll(() => page.locator(BUBBLE).count()).toBe(1);
});

test('words spoken are copied with what they need beside them, all of them or some', async () => {
  const { entry: text, anchor, gloss } = proceedings.quotations.find((quotation) => quotation.gloss !== undefined)!;
  const page = await open(pathOf(text));
  await page.locator(`${blockOf(anchor)} .number`).click();
  await page.getByRole('button', { name: 'Copier la citation' }).click();
  await page.getByRole('button', { name: 'Copié' }).waitFor();
  expect((await readClipboard(page)).split('\n')[0]).toMatch(new RegExp(`»${RegExp.escape(` [${gloss}]`)}$`));
});

test('the copied address leads to the paragraph and marks its words', async () => {
  const page = await open(address);
  await page.locator(`${blockOf(reported.anchor)} .number`).click();
  await page.getByRole('button', { name: 'Copier l’adresse' }).click();
  await page.getByRole('button', { name: 'Copié' }).waitFor();
  const other = await open(await readClipboard(page));
  // The browser keeps the words that it looks for to itself.
  expect(await other.evaluate(() => location.hash)).toBe(`#${reported.anchor}`);
  expect(
    await other.locator(`${blockOf(reported.anchor)}`).evaluate((block) => block.getBoundingClientRect().top),
  ).toBeLessThan(700);
});

test('in a chapter, a paragraph is cited from the page of its own text', async () => {
  const page = await open(chapter);
  await page.locator(`[id="interventions-${entry.slug}-${reported.anchor}"] .number`).click();
  await page.getByRole('button', { name: 'Copier la référence' }).click();
  await page.getByRole('button', { name: 'Copié' }).waitFor();
  const copied = await readClipboard(page);
  expect(copied).toContain(`D’après Thomas Quéro, «\u00A0${entry.title}\u00A0», §\u00A0${reported.number}`);
  expect(copied).toContain(`${site.url}${address}#${reported.anchor}:~:text=`);
  await page.locator(`${BUBBLE} a`).click();
  await page.waitForURL(`**${address}#citer`);
});

test('by keyboard: Enter on the number opens it, the focus goes in, Escape closes it and gives the focus back', async () => {
  const page = await open(address);
  await tabTo(page, '.prose .number');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Copier la citation');
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator(BUBBLE).count()).toBe(0);
  await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('number');
});

test('it closes when the focus or the pointer goes elsewhere', async () => {
  const page = await open(address);
  const number = page.locator('.prose .number').first();
  await number.click();
  await page.locator(BUBBLE).waitFor();
  for (let stop = 0; stop < 4; stop += 1) await page.keyboard.press('Tab');
  await expect.poll(() => page.locator(BUBBLE).count()).toBe(0);
  await number.click();
  await page.locator(BUBBLE).waitFor();
  await page.locator('h1').click();
  await expect.poll(() => page.locator(BUBBLE).count()).toBe(0);
});

/** Selects words of a paragraph as a reader would have: the selection, then the key or the hand that rests. */
async function select(page: Page, anchor: string, from: number, to: number): Promise<string> {
  const words = await page
    .locator(`${blockOf(anchor)} p`)
    .first()
    .evaluate(
      (paragraph, [start, end]) => {
        const text = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT).nextNode()!;
        getSelection()!.setBaseAndExtent(text, start!, text, end!);
        return getSelection()!.toString();
      },
      [from, to],
    );
  await page.keyboard.press('Shift');
  return words;
}

test('words selected in a paragraph are offered to be cited, to the letter, by keyboard', async () => {
  const page = await open(address);
  // A word by the hand, the following ones by the keyboard, from where Tab goes on.
  await page.locator(`${blockOf(reported.anchor)} p`).dblclick({ position: { x: 60, y: 14 } });
  for (let word = 0; word < 4; word += 1) await page.keyboard.press('Control+Shift+ArrowRight');
  const words = await page.evaluate(() => getSelection()!.toString());
  expect(words.split(' ').length).toBeGreaterThan(3);
  // Offers follow the selection: Tab leads to the last one.
  await page.locator(`.cite-passage[data-words="${words.trim()}"]`).waitFor();
  await expect.poll(() => page.locator('[role=status]').last().textContent()).toContain('Citer ce passage');
  await page.keyboard.press('Tab');
  await expect.poll(() => page.locator('.cite-passage:focus').count()).toBe(1);
  await page.keyboard.press('Enter');
  await page.locator(BUBBLE).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Copié' }).waitFor();
  const copied = await readClipboard(page);
  expect(copied.split('\n')[0]).toBe(`«\u00A0${words.trim()}\u00A0»`);
  expect(decodeURIComponent(copied)).toContain(`:~:text=${words.trim()}`);
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator(BUBBLE).count()).toBe(0);
});

test('a whole quotation, selected with its guillemets and what follows, is its words, then what the editor says beside them', async () => {
  const page = await open(address);
  await page.locator(`${blockOf(quoted.anchor)} blockquote`).click({ clickCount: 3 });
  await page.locator('.cite-passage').click();
  await page.getByRole('button', { name: 'Copier la citation' }).click();
  await page.getByRole('button', { name: 'Copié' }).waitFor();
  const [quotation, reference] = (await readClipboard(page)).split('\n');
  const { gloss } = entry.body.quotations.find(({ anchor }) => anchor === quoted.anchor)!;
  expect(quotation).toBe(`«\u00A0${quoted.text}\u00A0»${gloss === undefined ? '' : ` [${gloss}]`}`);
  expect(reference).toMatch(/^Thomas Quéro, mot pour mot, /);
});

test('another selection, none, or Escape takes the offer away', async () => {
  const page = await open(address);
  await select(page, reported.anchor, 0, 20);
  await page.locator('.cite-passage').waitFor();
  await select(page, reported.anchor, 0, 10);
  await expect.poll(() => page.locator('.cite-passage').count()).toBe(1);
  await page.evaluate(() => getSelection()!.collapseToStart());
  await expect.poll(() => page.locator('.cite-passage').count()).toBe(0);
  await select(page, reported.anchor, 0, 10);
  await page.locator('.cite-passage').waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('.cite-passage').count()).toBe(0);
});

test('an offer that Escape took away does not come back with the key, but with another selection', async () => {
  const page = await open(address);
  await select(page, reported.anchor, 0, 20);
  await page.locator('.cite-passage').waitFor();
  const offers = await page.evaluateHandle(() => {
    const words: string[] = [];
    new MutationObserver((changes) => {
      for (const { addedNodes } of changes)
        for (const node of addedNodes) if (node instanceof HTMLButtonElement) words.push(node.dataset['words']!);
    }).observe(document.querySelector('.prose')!, { childList: true, subtree: true });
    return words;
  });
  await page.keyboard.press('Escape');
  await page.keyboard.press('Shift');
  const words = await select(page, reported.anchor, 0, 10);
  await page.locator('.cite-passage').waitFor();
  expect(await offers.jsonValue()).toEqual([words.trim()]);
  await page.keyboard.press('Escape');
  await page.evaluate(() => getSelection()!.removeAllRanges());
  await select(page, reported.anchor, 0, 10);
  await page.locator('.cite-passage').waitFor();
});

test('words given up while what cites them was on its way are not offered, and those selected since are', async () => {
  const page = await open(address);
  const come = Promise.withResolvers<undefined>();
  const asked: string[] = [];
  await page.route('**/*.js', async (route) => {
    asked.push(route.request().url());
    await come.promise;
    await route.continue();
  });
  await select(page, reported.anchor, 0, 20);
  await expect.poll(() => asked.length).toBeGreaterThan(0);
  await page.evaluate(() => getSelection()!.removeAllRanges());
  come.resolve(undefined);
  // As text: Vitest would make the import its own.
  await page.evaluate(`Promise.all(${JSON.stringify(asked)}.map((module) => import(module)))`);
  const later = await select(page, quoted.anchor, 2, 20);
  await page.locator('.cite-passage').waitFor();
  expect(
    await page.locator('.cite-passage').evaluateAll((offers) => offers.map((offer) => offer.dataset['words'])),
  ).toEqual([later.trim()]);
  await page.evaluate(() => getSelection()!.removeAllRanges());
});

test('the call of a note is no part of the words', async () => {
  const withNote = proceedings.readingOrder.find(({ body }) => body.notes.length > 0)!;
  const page = await open(`/${withNote.kind}/${withNote.slug}/`);
  const block = page.locator('.page-text > .prose .block[id]:has(.note-call)').first();
  await block.evaluate((element) => getSelection()!.selectAllChildren(element.querySelector('p')!));
  await page.keyboard.press('Shift');
  await page.locator('.cite-passage').click();
  await page.locator(BUBBLE).waitFor();
  await page.getByRole('button', { name: 'Copier la citation' }).click();
  await page.getByRole('button', { name: 'Copié' }).waitFor();
  const anchor = await block.getAttribute('id');
  const { text } = withNote.body.blocks.find((candidate) => candidate.numbered && candidate.anchor === anchor)!;
  expect((await readClipboard(page)).split('\n')[0]).toBe(`«\u00A0${text}\u00A0»`);
});

test('without the file of its references, a number leads to its paragraph, and no more', async () => {
  const page = await site.open(address);
  await page.route('**/paragraphes.json', (route) => route.abort());
  await Promise.all([page.waitForEvent('requestfailed'), page.locator(`${blockOf(reported.anchor)} .number`).click()]);
  expect(new URL(page.url()).hash).toBe(`#${reported.anchor}`);
  await expect.poll(() => page.locator(BUBBLE).count()).toBe(0);
});

test('where the browser has no clipboard of today, the former way copies', async () => {
  const context = await site.newContext();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await context.addInitScript(() => Object.defineProperty(navigator.clipboard, 'write', { value: undefined }));
  const page = await context.newPage();
  await page.goto(address);
  await page.locator('.cite summary').click();
  await page.getByRole('button', { name: 'Copier (APA)' }).click();
  await page.getByRole('button', { name: 'Copier (APA)' }).waitFor();
  await expect.poll(() => page.locator('.cite .copy').nth(1).textContent()).toBe('Copié');
  expect(await readClipboard(page)).toMatch(/^Quéro, T\. \(d’après\)/);
});
