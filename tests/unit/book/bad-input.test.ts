import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { makeBook } from '../../../src/book/make-book.ts';
import { openCompiler } from '../../../src/book/typst/compiler.ts';
import { makePdfs } from '../../../src/book/typst/make-pdfs.ts';
import { writeEntry } from '../../../src/book/typst/write-entry.ts';
import { contentFile, proceedingsOf } from '../../support/content-fixture.ts';
import { findMissing } from '../../support/find-blocks.ts';
import { readPdf } from '../../support/read-pdf.ts';
import { NOTICES } from '../../../src/book/notices.ts';

const folder = mkdtempSync(join(tmpdir(), 'livre-'));
afterAll(() => rmSync(folder, { recursive: true }));

const editionOf = (body: string) => ({
  proceedings: proceedingsOf(contentFile('parties', 'chapitre', {}, body)),
  site: undefined,
});
const hasCompiler = (await openCompiler([])) !== undefined;
const alone = { pictures: [], seconds: 1, kept: undefined, tell: () => undefined };

test('where there is no compiler, it is said, and the other formats are made', async () => {
  const before = process.env['NODE_OPTIONS'];
  const hooks = `import { registerHooks } from 'node:module';
    registerHooks({ resolve(name, context, next) { if (name.startsWith('@myriad')) throw new Error(); return next(name, context); } });`;
  process.env['NODE_OPTIONS'] = `--import=data:text/javascript,${encodeURIComponent(hooks)}`;
  try {
    const { downloads, notices } = await makeBook(editionOf('Un mot.'), join(folder, 'sans'), { folders: [] });
    expect(notices).toEqual([NOTICES.noCompiler]);
    expect([...downloads.book.keys()]).toEqual(['epub', 'tei', 'openedition', 'source']);
    expect(existsSync(join(folder, 'sans', downloads.book.get('epub')![0]!.path))).toBe(true);
  } finally {
    if (before === undefined) delete process.env['NODE_OPTIONS'];
    else process.env['NODE_OPTIONS'] = before;
  }
});

test('with more texts than there may be memory for, it is said, and the other formats are made', async () => {
  const { downloads, notices } = await makeBook(editionOf('Un mot.'), join(folder, 'long'), {
    folders: [],
    mostTexts: 0,
  });
  expect(notices).toEqual([NOTICES.tooLong(1, 0)]);
  expect([...downloads.book.keys()]).toEqual(['epub', 'tei', 'openedition', 'source']);
});

test('a picture that cannot be read is named, and the book is made', async () => {
  mkdirSync(join(folder, 'fichiers'));
  writeFileSync(join(folder, 'fichiers/fausse.png'), 'ceci n’est pas une image');
  const edition = editionOf('![Une image](/fichiers/fausse.png)');
  const { notices } = await makeBook(edition, join(folder, 'fausse'), { folders: [folder] });
  expect(notices[0]).toBe(
    'L’image « /fichiers/fausse.png » n’est pas dans le livre : elle est illisible, ou de plus de 200 millions de points.'.replace(
      / (?=[»:])|(?<=«) /g,
      '\u00A0',
    ),
  );
});

test.runIf(existsSync('/dev/full'))('a full disk stops everything', async () => {
  const directory = join(folder, 'plein');
  mkdirSync(join(directory, 'telecharger'), { recursive: true });
  symlinkSync('/dev/full', join(directory, 'telecharger', 'actes-seminaire.tei.xml'));
  await expect(makeBook(editionOf('Un mot.'), directory, { folders: [] })).rejects.toMatchObject({ code: 'ENOSPC' });
  expect(readdirSync(join(directory, 'telecharger')).filter((name) => name.startsWith('.'))).toEqual([]);
});

test.runIf(hasCompiler)('a document that cannot be set is named, and the others are', async () => {
  const made: string[] = [];
  const job = (name: string, source: string) => ({
    name,
    source,
    format: 'a5' as const,
    isLong: true,
    put: async () => void made.push(name),
  });
  const { faults } = await makePdfs(
    [job('faux', '#nulle-part'), job('juste', '#set document(title: "Un titre")\nUn mot.')],
    alone,
  );
  expect(faults).toEqual([expect.stringContaining('Le PDF de faux n’est pas fait')]);
  expect(made).toEqual(['juste']);
});

test.runIf(hasCompiler)('a text of thirty thousand words is set whole', async () => {
  const paragraphs = Array.from({ length: 300 }, (_, rank) => `Le paragraphe ${rank} ${'dit un mot '.repeat(33)}.`);
  const edition = editionOf(paragraphs.join('\n\n'));
  const [entry] = edition.proceedings.readingOrder;
  const source = writeEntry(entry!, edition, { all: [], find: () => undefined, faults: [] });
  let pdf: Uint8Array = new Uint8Array();
  const put = async (data: Buffer) => void (pdf = data);
  await makePdfs([{ name: 'long', source, format: 'a4', isLong: true, put }], alone);
  const { words } = await readPdf(pdf);
  expect(findMissing(words, edition.proceedings)).toEqual([]);
});
