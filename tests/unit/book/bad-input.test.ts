import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
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

/** Does something while the programs that are begun run a script first. */
async function withHooks<Result>(script: string, action: () => Promise<Result>): Promise<Result> {
  const before = process.env['NODE_OPTIONS'];
  process.env['NODE_OPTIONS'] = `--import=data:text/javascript,${encodeURIComponent(script)}`;
  try {
    return await action();
  } finally {
    if (before === undefined) delete process.env['NODE_OPTIONS'];
    else process.env['NODE_OPTIONS'] = before;
  }
}

test('where there is no compiler, it is said, and the other formats are made', async () => {
  const hooks = `import { registerHooks } from 'node:module';
    registerHooks({ resolve(name, context, next) { if (name.startsWith('@myriad')) throw new Error(); return next(name, context); } });`;
  const { downloads, notices } = await withHooks(hooks, () =>
    makeBook(editionOf('Un mot.'), join(folder, 'sans'), { folders: [] }),
  );
  expect(notices).toEqual([NOTICES.noCompiler]);
  expect([...downloads.book.keys()]).toEqual(['epub', 'tei', 'openedition', 'source']);
  expect(existsSync(join(folder, 'sans', downloads.book.get('epub')![0]!.path))).toBe(true);
});

test('with more texts than there may be memory for, it is said, and the other formats are made', async () => {
  const { downloads, notices } = await makeBook(editionOf('Un mot.'), join(folder, 'long'), {
    folders: [],
    mostTexts: 0,
  });
  expect(notices).toEqual([NOTICES.tooLong(1, 0)]);
  expect([...downloads.book.keys()]).toEqual(['epub', 'tei', 'openedition', 'source']);
});

test('a picture that cannot be shown is named, with its text and what to do, and the book is made', async () => {
  mkdirSync(join(folder, 'fichiers'));
  const drawn = sharp({ create: { width: 900, height: 600, channels: 3, background: '#1c3d9c' } });
  const whole = await drawn.clone().jpeg().toBuffer();
  const files: Record<string, Buffer> = {
    'fausse.png': Buffer.from('ceci n’est pas une image'),
    'vide.jpg': Buffer.alloc(0),
    'coupee.jpg': whole.subarray(0, whole.length / 2),
    'lourde.jpg': Buffer.concat([whole, Buffer.alloc(20_000_000)]),
    'geante.png': await drawn
      .clone()
      .resize(20_000, 10_001, { kernel: 'nearest' })
      .png({ compressionLevel: 1 })
      .toBuffer(),
  };
  for (const [name, data] of Object.entries(files)) writeFileSync(join(folder, 'fichiers', name), data);
  const edition = editionOf(
    [...Object.keys(files), 'absente.png'].map((name) => `![Une image](/fichiers/${name})`).join('\n\n'),
  );
  const { notices, downloads } = await makeBook(edition, join(folder, 'images'), { folders: [folder], mostTexts: 0 });
  const said = (name: string, why: string) =>
    expect.stringMatching(`« /fichiers/${name} », dans parties/chapitre, n’est pas dans le livre.*${why}`);
  expect(notices.slice(0, -1).map((notice) => notice.replaceAll('\u00A0', ' '))).toEqual([
    said('fausse.png', 'n’est pas une image'),
    said('vide.jpg', 'est vide'),
    said('coupee.jpg', 'coupé'),
    said('geante.png', '200 millions de points. La réduire'),
    said('absente.png', 'manque. Le mettre'),
  ]);
  expect(downloads.book.get('epub')![0]!.size).toBeLessThan(1_000_000);
});

test.runIf(hasCompiler)('signs that no face has are named, those that nobody sees by their numbers', async () => {
  const { notices, downloads } = await makeBook(
    editionOf(
      'Un signe \u{13000}, un autre \uE000, \u{1F468}\u200D\u{1F469}.\n\n## Titre \u{13001}[^a]\n\n[^a]: Une note \u{13002}.',
    ),
    join(folder, 'signes'),
    { folders: [] },
  );
  expect(notices).toEqual([expect.stringMatching(/\u{13000}.* U\+E000 .*U\+200D.*\(parties\/chapitre\)/u)]);
  expect(downloads.book.has('a5')).toBe(true);
});

test.runIf(hasCompiler)('what is wider than a sheet is named, and no word of it leaves the page', async () => {
  const columns = Array.from({ length: 20 }, (_, rank) => `Colonne numéro ${rank + 1}`);
  const endless = 'é'.repeat(900);
  const body = `| ${columns.join(' | ')} |\n|${' --- |'.repeat(20)}\n| ${columns.join(' | ')} |\n\n| A | B |\n| - | - |\n| ${endless} | b |\n\nPuis ${endless} et \`${'x'.repeat(900)}\`.`;
  const { notices, downloads } = await makeBook(editionOf(body), join(folder, 'large'), { folders: [] });
  expect(notices).toEqual(
    [20, 2].map((count) => expect.stringContaining(`Un tableau de ${count} colonnes, dans parties/chapitre`)),
  );
  const { overrun, words } = await readPdf(readFileSync(join(folder, 'large', downloads.book.get('a5')![0]!.path)));
  expect(words).toContain('Puis');
  expect(overrun).toBeLessThan(0);
});

test.runIf(hasCompiler)('a compiler that is killed half-way is told, and all else is set', async () => {
  const killed = `process.on('message', ({ source = '' }) => source.includes('Fin brutale') && process.kill(process.pid, 'SIGKILL'));`;
  const made: string[] = [];
  const jobs = ['un', 'Fin brutale', 'deux', 'trois'].map((name, rank) => ({
    name,
    source: `#set document(title: "Un titre")\n${name}`,
    format: 'a5' as const,
    isLong: rank < 3,
    put: async () => void made.push(name),
  }));
  const { faults } = await withHooks(killed, () => makePdfs(jobs, alone));
  expect(faults).toEqual([NOTICES.pdfFault('Fin brutale', NOTICES.ended('SIGKILL'))]);
  expect(made.toSorted()).toEqual(['deux', 'trois', 'un']);
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
