import { EpubCheck } from '@likecoin/epubcheck-ts';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { authorsOf } from '../../src/citing/authorship.ts';
import { isRead } from '../../src/model/entities.ts';
import { downloadText } from '../../src/words/index.ts';
import { textPath } from '../../src/site/downloads.ts';
import { pathOf } from '../../src/site/paths.ts';
import { foldSpace, loadProceedings, readPages, SITE } from '../support/built-site.ts';
import { findMissing } from '../support/find-blocks.ts';
import { readEpub, wordsOf } from '../support/read-epub.ts';
import { readPdf } from '../support/read-pdf.ts';
import { listTeiFaults, readTeiWords } from '../support/read-tei.ts';

const FOLDER = '/telecharger/';
const proceedings = loadProceedings();
const texts = proceedings.readingOrder.filter(isRead);
const notes = texts.flatMap(({ body }) => body.notes);
const pages = readPages();
const files = readdirSync(join(SITE, FOLDER)).filter((file) => file !== 'index.html');
const pathEnding = (ending: string): string =>
  join(
    SITE,
    FOLDER,
    files.find((file) => file.endsWith(ending) && (ending !== '.pdf' || !file.endsWith('-a4.pdf')))!,
  );
const read = (ending: string): Buffer => readFileSync(pathEnding(ending));
/** The compiler of PDFs is not on every platform: without it, the site has none. */
const hasPdf = files.some((file) => file.endsWith('.pdf'));

describe('the page', () => {
  const page = pages.get(FOLDER)!.document;
  const links = page.querySelectorAll('main a[download]');

  test('offers every file that is there, and no other, with its size', () => {
    expect(links.map(({ text }) => text.trim()).sort()).toEqual(files.toSorted());
    for (const link of links) {
      const { size } = statSync(join(SITE, FOLDER, link.text.trim()));
      expect(foldSpace(link.parentNode!.text)).toContain(foldSpace(downloadText.size(size)));
    }
  });

  test('says what each is for, and how it is cited', () => {
    expect(page.querySelectorAll('main details .reference')).toHaveLength(files.length);
    expect(page.querySelectorAll('main h2').map(({ text }) => text)).toContain(downloadText.formats.epub.name);
    expect(page.querySelector('main')!.text.includes(downloadText.noPdf)).toBe(!hasPdf);
  });
});

test.each(texts.map((entry) => [pathOf(entry), entry] as const))(
  '%s offers its files, and says which is its PDF',
  (path, entry) => {
    const { document } = pages.get(path)!;
    const pdf = textPath(entry, 'pdf');
    const offered = document
      .querySelectorAll('.downloads a')
      .map((link) => link.getAttribute('href')!.split('/').at(-1));
    expect(existsSync(join(SITE, pdf))).toBe(hasPdf);
    expect(offered.includes(`${entry.slug}.pdf`)).toBe(hasPdf);
    expect(offered.includes(`${entry.slug}.hal.xml`)).toBe(authorsOf(entry, proceedings).length > 0);
    const told = document.querySelector('meta[name=citation_pdf_url]')?.getAttribute('content');
    // Whole addresses alone are told.
    const knowsAddress = document.querySelector('link[rel=canonical]') !== null;
    expect(told?.endsWith(pdf) ?? false).toBe(hasPdf && knowsAddress);
  },
);

describe.runIf(hasPdf).each(['.pdf', '-a4.pdf'])('PDF: %s', async (ending) => {
  const pdf = hasPdf ? await readPdf(read(ending)) : undefined!;

  test('has every block, in order, once, and no word glued to another', () => {
    expect(findMissing(pdf.words, proceedings)).toEqual([]);
  });

  test('has the notes at the foot of its pages, and all titles in its outline', () => {
    expect(pdf.tags.filter(({ role }) => role === 'Note').length).toBeGreaterThanOrEqual(notes.length);
    for (const { text } of notes) expect(foldSpace(pdf.notes)).toContain(foldSpace(text).slice(0, 20));
    expect(pdf.outline.length).toBeGreaterThanOrEqual(texts.length);
  });

  test('says what it is, and every picture what it shows', () => {
    expect(pdf.info).toMatchObject({ Title: proceedings.seminar.title, Language: proceedings.seminar.language });
    expect(pdf.tags.filter(({ role, alt }) => role === 'Figure' && !alt)).toEqual([]);
    expect(pdf.tags.filter(({ role }) => role === 'NonStruct')).toEqual([]);
  });
});

describe('EPUB', () => {
  const book = readEpub(pathEnding('.epub'));

  test('is valid', async () => {
    expect((await EpubCheck.validate(new Uint8Array(read('.epub')))).messages).toEqual([]);
  });

  test('has every block, in order, once, and no word glued to another', () => {
    expect(findMissing([...book.values()].map(wordsOf).join('\n'), proceedings)).toEqual([]);
  });

  test('every link inside it leads to a place of it', () => {
    const places = new Set(
      [...book].flatMap(([file, page]) => [file, ...page.querySelectorAll('[id]').map(({ id }) => `${file}#${id}`)]),
    );
    const dead = [...book].flatMap(([file, page]) =>
      page
        .querySelectorAll('a[href]')
        .map((link) => link.getAttribute('href')!)
        .filter((href) => !/^(?:https?|mailto):/.test(href))
        .filter((href) => !places.has(href.startsWith('#') ? `${file}${href}` : href)),
    );
    expect(dead).toEqual([]);
  });

  test('has as many notes as the texts, each with a way back', () => {
    const all = [...book.values()];
    expect(all.flatMap((page) => page.querySelectorAll('[role=doc-footnote]'))).toHaveLength(notes.length);
    expect(all.flatMap((page) => page.querySelectorAll('[role=doc-backlink]')).length).toBeGreaterThanOrEqual(
      notes.length,
    );
  });
});

describe.each(['tei', 'openedition'] as const)('TEI: %s', (schema) => {
  const xml = read(`.${schema}.xml`).toString();

  test('is valid', () => {
    expect(listTeiFaults(xml, schema)).toEqual([]);
  });

  test('has every block, in order, once, and no word glued to another', () => {
    const { words, notes: written } = readTeiWords(xml);
    expect(findMissing(words, proceedings)).toEqual([]);
    expect(written).toHaveLength(notes.length);
  });
});

test('what HAL is told is valid', () => {
  const signed = texts.filter((entry) => authorsOf(entry, proceedings).length > 0);
  const faults = signed.flatMap((entry) =>
    listTeiFaults(readFileSync(join(SITE, textPath(entry, 'hal.xml')), 'utf8'), 'hal'),
  );
  expect(faults).toEqual([]);
});
