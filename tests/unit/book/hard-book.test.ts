import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import sharp from 'sharp';
import { afterAll, describe, expect, test } from 'vitest';
import { KeptPdfs } from '../../../src/book/typst/kept-pdfs.ts';
import { makeBook } from '../../../src/book/make-book.ts';
import { openCompiler } from '../../../src/book/typst/compiler.ts';
import { findMissing } from '../../support/find-blocks.ts';
import { hardSeminar } from '../../support/hard-book.ts';
import { readEpub, wordsOf } from '../../support/read-epub.ts';
import { readPdf } from '../../support/read-pdf.ts';
import { readZip } from '../../support/read-zip.ts';
import { listTeiFaults, readTeiWords } from '../../support/read-tei.ts';

/** Everything that a text may hold, and what is hard to set, in all formats. */
const folder = mkdtempSync(join(tmpdir(), 'livre-'));
afterAll(() => rmSync(folder, { recursive: true }));
mkdirSync(join(folder, 'fichiers'));
const drawn = sharp({ create: { width: 6000, height: 4000, channels: 3, background: '#1c3d9c' } });
await drawn.png().toFile(join(folder, 'fichiers/grande.png'));

const proceedings = hardSeminar();
const edition = { proceedings, site: new URL('https://exemple.fr/actes/') };
const { downloads, notices } = await makeBook(edition, join(folder, 'livre'), { folders: [folder] });
const read = (path: string): Buffer => readFileSync(join(folder, 'livre', path));
const file = (format: Parameters<typeof downloads.book.get>[0]): Buffer => read(downloads.book.get(format)![0]!.path);
const hasCompiler = (await openCompiler([])) !== undefined;

test('whoever makes it is told what could not be as it should', () => {
  expect(notices.filter((notice) => !notice.includes('compose'))).toEqual([
    expect.stringContaining(
      'L’image «\u00A0/fichiers/absente.png\u00A0», dans interventions/une, n’est pas dans le livre',
    ),
    expect.stringContaining('Un tableau de 14 colonnes, dans etudes-de-cas/cas'),
    ...(hasCompiler ? [expect.stringMatching(/à la place de .*広.*🕊.*\(interventions\/une\)/)] : []),
  ]);
});

describe.runIf(hasCompiler)('PDF', async () => {
  const pdf = hasCompiler ? await readPdf(file('a5')) : undefined!;
  const alter = (words: string) => words.replace(/[広島🕊]/gu, '□');

  test('has every block, in order, once, and no word glued to another', () => {
    expect(findMissing(pdf.words, proceedings, alter)).toEqual([]);
  });

  test('has as many notes as the texts, at the foot of the page', () => {
    const notes = proceedings.readingOrder.flatMap(({ body }) => body.notes);
    expect(pdf.tags.filter(({ role }) => role === 'Note')).toHaveLength(notes.length);
    for (const { text } of notes) expect(pdf.notes.replace(/\s+/g, ' ')).toContain(text.slice(0, 20));
  });

  test('says its title, its language, its headings, and what its pictures show', () => {
    expect(pdf.info).toMatchObject({ Language: 'fr', Title: expect.stringContaining('Un séminaire #1') });
    expect(pdf.outline).toEqual(
      expect.arrayContaining(['Un chapitre', 'Une partie', 'Une : « tout » [1] #2', 'Glossaire']),
    );
    expect(pdf.tags.filter(({ alt }) => alt).map(({ alt }) => alt)).toEqual(['Une grande image']);
    expect(pdf.tags.some(({ lang }) => lang === 'en')).toBe(true);
    // What means nothing to whoever hears it is no tag.
    expect(pdf.tags.filter(({ role }) => role === 'NonStruct')).toEqual([]);
  });

  test('is the same, byte for byte, for the same edition', async () => {
    const again = await makeBook(edition, join(folder, 'encore'), { folders: [folder] });
    for (const { path } of [
      ...[...downloads.book.values()].flat(),
      ...[...downloads.texts.values()].flatMap(({ pdf: own }) => own ?? []),
    ])
      expect(readFileSync(join(folder, 'encore', path)).equals(read(path)), path).toBe(true);
    expect(again.notices).toEqual(notices);
  });

  test('is taken as it was where nothing that it is made of has changed, and made anew elsewhere', () => {
    const kept = join(folder, 'gardes');
    const document = { source: 'Un mot. #picture("images/image-1.png")', format: 'a5' };
    const picture = {
      name: 'image-1.png',
      data: Buffer.from('a'),
      mediaType: 'image/png',
      width: 1,
      height: 1,
    } as const;
    const made = new KeptPdfs(kept);
    made.keep(document, 1, [picture], Buffer.from('pdf'));
    made.clear();
    const found = new KeptPdfs(kept);
    expect(found.find(document, 1, [picture])?.toString()).toBe('pdf');
    expect(found.find({ ...document, source: 'Deux mots.' }, 1, [picture])).toBeUndefined();
    expect(found.find({ ...document, format: 'a4' }, 1, [picture])).toBeUndefined();
    expect(found.find(document, 2, [picture])).toBeUndefined();
    expect(found.find(document, 1, [{ ...picture, data: Buffer.from('b') }])).toBeUndefined();
    // What is asked for no more goes after some days.
    found.clear();
    const [file] = readdirSync(kept);
    expect(file).toBeDefined();
    utimesSync(join(kept, file!), 0, 0);
    found.clear();
    expect(readdirSync(kept)).toEqual([]);
    // Where nothing can be kept, nothing is, and nobody is stopped.
    writeFileSync(join(folder, 'fichier'), '');
    const nowhere = new KeptPdfs(join(folder, 'fichier', 'ici'));
    nowhere.keep(document, 1, [], Buffer.from('pdf'));
    nowhere.clear();
    expect(nowhere.find(document, 1, [])).toBeUndefined();
  });

  test('each text has one of its own, which says how it is cited', async () => {
    const { words, info } = await readPdf(read('/interventions/une/une.pdf'));
    expect(info).toMatchObject({ Title: 'Une : « tout » [1] #2', Author: 'Ana Bel' });
    expect(words).toContain('Pour citer ce texte');
    expect((await readPdf(read('/parties/dedans/dedans.pdf'))).words).toContain('Une : « tout »');
  });
});

describe('EPUB', () => {
  const path = join(folder, 'livre', downloads.book.get('epub')![0]!.path);
  const pages = readEpub(path);

  test('is valid', async () => {
    const { messages } = await EpubCheck.validate(new Uint8Array(readFileSync(path)));
    expect(messages).toEqual([]);
  });

  test('has every block, in order, once, and no word glued to another', () => {
    expect(findMissing([...pages.values()].map(wordsOf).join('\n'), proceedings)).toEqual([]);
  });

  test('each note leads back to each of its calls', () => {
    const all = [...pages.values()];
    const calls = all.flatMap((page) => page.querySelectorAll('[role=doc-noteref]'));
    const back = all.flatMap((page) => page.querySelectorAll('[role=doc-backlink]'));
    expect(calls).toHaveLength(
      proceedings.readingOrder.flatMap(({ body }) => body.notes).reduce((sum, { calls: own }) => sum + own, 0),
    );
    expect(back.map((link) => link.getAttribute('href')).sort()).toEqual(calls.map(({ id }) => `#${id}`).sort());
    expect(all.flatMap((page) => page.querySelectorAll('[role=doc-footnote]'))).toHaveLength(5);
  });

  test('says in French how accessible it is', () => {
    const opf = readZip(path).get('livre/livre.opf')!.data.toString();
    const said = [...opf.matchAll(/<meta property="([^"]+)">([^<]*)</g)].map(
      ([, name, words]) => [name, words] as const,
    );
    const properties = new Set(said.map(([property]) => property));
    for (const wanted of [
      'accessMode',
      'accessModeSufficient',
      'accessibilityFeature',
      'accessibilityHazard',
      'accessibilitySummary',
    ])
      expect(properties).toContain(`schema:${wanted}`);
    expect(new Map(said).get('schema:accessibilitySummary')).toContain('Texte en français');
    expect([...pages.get('nav.xhtml')!.querySelectorAll('nav')].map((nav) => nav.getAttribute('epub:type'))).toEqual([
      'toc',
      'landmarks',
      undefined,
    ]);
  });
});

describe.each([
  ['tei', 'tei'],
  ['openedition', 'openedition'],
] as const)('TEI: %s', (format, schema) => {
  const xml = file(format).toString();

  test('is valid', () => {
    expect(listTeiFaults(xml, schema)).toEqual([]);
  });

  test('has every block, in order, once, and no word glued to another', () => {
    expect(findMissing(readTeiWords(xml).words, proceedings)).toEqual([]);
    expect(readTeiWords(xml).notes).toHaveLength(5);
  });

  test('each pointer leads to something', () => {
    const ids = new Set([...xml.matchAll(/ xml:id="([^"]+)"/g)].map(([, id]) => id));
    const pointers = [...xml.matchAll(/ (?:ref|who|target|ana|resp|rendition)="([^"]+)"/g)].flatMap(([, all]) =>
      all!.split(' '),
    );
    expect(pointers.filter((pointer) => pointer.startsWith('#') && !ids.has(pointer.slice(1)))).toEqual([]);
  });
});

test('HAL is told of a text with an author, and of no other', () => {
  expect(listTeiFaults(read('/interventions/une/une.hal.xml').toString(), 'hal')).toEqual([]);
  expect([...downloads.texts].filter(([, { hal }]) => hal).map(([path]) => path)).toEqual([
    '/interventions/deux/',
    '/interventions/une/',
  ]);
});
