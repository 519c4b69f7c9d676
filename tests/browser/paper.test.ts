import type { Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Entry } from '../../src/model/entities.ts';
import { isRead } from '../../src/model/entities.ts';
import { resourceLabel } from '../../src/site/labels.ts';
import { pathOf, paths } from '../../src/site/paths.ts';
import { loadProceedings } from '../support/built-site.ts';
import { useServedSite } from '../support/served-site.ts';

/** Sheets as a reader would save them, read back by a program that knows nothing of the site. */
const site = useServedSite();
const proceedings = loadProceedings();
const chapter = proceedings.list('parties').find(({ slug }) => slug === 'premiers-jumelages')!;
const entry = proceedings.get('interventions', 'viltard-jumelages');

/** Letters and figures alone: lines are cut and hyphenated as it falls, and small capitals are letters of their own. */
const squeeze = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

/** How many times each letter and figure occurs. */
const countLetters = (text: string) =>
  Object.fromEntries(
    [...Map.groupBy(squeeze(text), (letter) => letter)].map(([letter, all]) => [letter, all.length]).sort(),
  );

describe.each<[string, string, readonly Entry[], number, boolean]>([
  ['an entry of 168 words', pathOf(entry), [entry], 1, false],
  ['a chapter', pathOf(chapter), [chapter, ...chapter.entries.filter(isRead)], 4, false],
  ['the whole edition', paths.fullText, proceedings.readingOrder.filter(isRead), 32, true],
])('%s, on paper', (_, address, entries, mostSheets, hasCover) => {
  let page: Page;
  let sheets: string[];
  /** The lines of the sheets, from the left of each. */
  let lines: string[][];
  /** The text of the sheets without their heads and feet. */
  let printed: string;
  /** What follows the links that lead to other sites. */
  let addresses: string[];

  beforeAll(async () => {
    page = await (await site.newContext()).newPage();
    await page.goto(address);
    // Everything that folds stays folded: what is printed does not depend on it.
    const file = await page.pdf({ preferCSSPageSize: true });
    ({ text: sheets } = await extractText(new Uint8Array(file)));
    lines = await listLines(new Uint8Array(file));
    await page.emulateMedia({ media: 'print' });
    addresses = await page
      .locator('.prose a[href^="https:"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')!));
    // The first sheet bears its number alone, and a cover nothing.
    const marginsOf = (sheet: string, index: number) => [...(index > 0 ? [headOf(sheet)] : []), `${index + 1}`];
    printed = sheets
      .map((sheet, index) => (index === 0 && hasCover ? sheet : withoutMargins(sheet, marginsOf(sheet, index))))
      .join('\n');
  });

  test('takes no more sheets than it must', () => {
    expect(sheets.length).toBeLessThanOrEqual(mostSheets);
  });

  test('holds every numbered block in order', () => {
    const text = squeeze(printed);
    let from = 0;
    for (const block of entries.flatMap(({ body }) => body.blocks.filter(({ numbered }) => numbered))) {
      // A sheet may end in a block, whose beginning then stands before what is beside it.
      const opening = squeeze(block.text).slice(0, 24);
      const at = text.indexOf(opening, from);
      expect(at, block.text).toBeGreaterThanOrEqual(from);
      from = at + opening.length;
    }
  });

  test('sets every number beside the first words of its block', () => {
    const all = lines.flat();
    const numbered = entries.flatMap(({ body }) => body.blocks.filter((block) => block.numbered));
    const apart = numbered.filter(
      ({ number, text }) => !all.some((line) => line.startsWith(`${number}${squeeze(text).slice(0, 12)}`)),
    );
    expect(apart.map(({ text }) => text)).toEqual([]);
  });

  test('sets every title above the first words of its text', () => {
    const apart = entries.filter(({ title, body: { blocks } }) => {
      const [heading, opening] = [squeeze(title), squeeze(blocks[0]?.text ?? '').slice(0, 12)];
      return !sheets
        .map(squeeze)
        .some((sheet) => sheet.includes(opening, sheet.indexOf(heading)) && sheet.includes(heading));
    });
    expect(apart.map(({ title }) => title)).toEqual([]);
  });

  test('holds every note once', () => {
    const text = addresses.reduce((rest, address) => rest.replace(squeeze(address), ''), squeeze(printed));
    const notes = entries.flatMap(({ body }) => [...body.notes, ...body.blocks.filter(({ numbered }) => !numbered)]);
    for (const [words, same] of Map.groupBy(notes, (note) => squeeze(note.text))) {
      expect(text.split(words).length - 1, same[0]!.text).toBe(same.length);
    }
  });

  test('loses nothing of what is to be printed, and prints nothing twice', async () => {
    const shown = await page.locator('body').innerText();
    expect(countLetters(printed)).toEqual(countLetters(shown + addresses.join('')));
  });
});

test('the whole edition has a cover without a number, then its contents', async () => {
  const page = await site.open(paths.fullText);
  const { text: sheets } = await extractText(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
  const [cover, contents, first] = sheets.map(squeeze);
  expect(cover).toContain(squeeze(proceedings.seminar.title));
  expect(cover).toMatch(new RegExp(`${squeeze(proceedings.seminar.versions[0]!.date.slice(0, 4))}$`));
  for (const { title } of proceedings.list('parties')) expect(contents).toContain(squeeze(title));
  expect(first).toContain(squeeze(proceedings.chapters[0]!.title));
  expect(sheets.slice(1).map((sheet, index) => sheet.includes(`${index + 2}`))).not.toContain(false);
});

test('in the whole edition, the sheets of each part bear its title, and the others that of the page', async () => {
  const page = await site.open(paths.fullText);
  const { text: sheets } = await extractText(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
  const bear = (title: string) => squeeze(`${proceedings.seminar.shortTitle} ${title}`);
  const parts = proceedings.chapters.map((part) => bear(resourceLabel(part)));
  const others = bear(await page.locator('html').evaluate((root) => root.dataset['title']!));
  const heads = sheets.slice(1).map((sheet) => squeeze(headOf(sheet)));
  expect([...new Set(heads)]).toEqual([others, ...parts]);
  for (const [rank, { title }] of proceedings.chapters.entries())
    expect(squeeze(sheets[heads.indexOf(parts[rank]!) + 1]!)).toContain(squeeze(title));
});

/** What stands above a sheet: the edition, and what is read. */
const headOf = (sheet: string): string => sheet.slice(0, sheet.indexOf('\n'));

/** The text of a sheet without what the margins say, each once. */
function withoutMargins(sheet: string, said: readonly string[]): string {
  return said.reduce((text, words) => {
    const at = text.lastIndexOf(words);
    return at < 0 ? text : text.slice(0, at) + text.slice(at + words.length);
  }, sheet);
}

/** The lines of each sheet, squeezed: what stands about as high, from left to right. */
async function listLines(file: Uint8Array): Promise<string[][]> {
  const document = await getDocumentProxy(file);
  return Promise.all(
    Array.from({ length: document.numPages }, async (_, index) => {
      const { items } = await (await document.getPage(index + 1)).getTextContent();
      const words = items.flatMap((item) =>
        'str' in item && item.str.trim() !== ''
          ? [{ text: item.str, x: item.transform[4] as number, y: item.transform[5] as number }]
          : [],
      );
      const rows: (typeof words)[] = [];
      for (const word of words.toSorted((a, b) => b.y - a.y)) {
        const row = rows.at(-1);
        if (row && row[0]!.y - word.y < SAME_LINE) row.push(word);
        else rows.push([word]);
      }
      return rows.map((row) =>
        squeeze(
          row
            .toSorted((a, b) => a.x - b.x)
            .map(({ text }) => text)
            .join(''),
        ),
      );
    }),
  );
}

/** Points between two baselines that are one line: that of a number is a little higher. */
const SAME_LINE = 5;
