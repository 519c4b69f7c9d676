import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runAnchors, type AnchorsWorkplace } from '../../../src/authoring/anchors-command.ts';
import { renewRecords, writeRecordFile } from '../../../src/authoring/records.ts';
import { readContent } from '../../../src/source/read-content.ts';
import { checkContent } from '../../../src/checks/check-content.ts';
import { contentFolder, SOUND_FILES } from '../../support/content-folder.ts';
import { scriptedAnswers } from '../../support/scripted-answers.ts';

const TEXT = 'interventions/bel-accueil.mdx';
const RECORD = 'reperes/interventions/bel-accueil.jsonl';
const SALLE = 'La ville met à disposition une salle de trois cents places.';
const DEBATS = 'Les débats commencent aussitôt, devant un public nombreux.';
const TODAY = '2026-11-26';

/** A sound folder whose text has one more paragraph. */
const folderWith = (paragraph: string) => contentFolder({ [TEXT]: textWith(paragraph) });
const textWith = (paragraph: string) => `${SOUND_FILES[TEXT]}\n${paragraph}\n`;
const workplaceIn = (directory: string, more: Partial<AnchorsWorkplace> = {}): AnchorsWorkplace => ({
  directory,
  read: () => readContent(directory),
  today: TODAY,
  hadRecord: () => false,
  ...more,
});
const linesOf = (folder: string, path = RECORD) =>
  readFileSync(join(folder, path), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: string; texte?: string });
const anchorsIn = (folder: string) =>
  readContent(folder)
    .files.find(({ path }) => path.endsWith(TEXT))!
    .body().anchors;
const errorsIn = (folder: string) => checkContent(readContent(folder)).filter(({ severity }) => severity === 'error');

test('the first record has the anchors that pages had before it, and those of places', async () => {
  const folder = folderWith(SALLE);
  const before = anchorsIn(folder);
  expect(await runAnchors([], workplaceIn(folder))).toEqual({
    code: 0,
    text: 'Adresses relevées\u00A0: 1\u00A0texte.',
  });
  expect(linesOf(folder)).toEqual([
    { id: before.ids[0], anciens: ['p1'], texte: 'Elle ouvre le séminaire à Amiens.' },
    { id: before.ids[1], anciens: ['p2'], texte: 'Soyez les bienvenus.' },
    { id: before.ids[2], anciens: ['p3'], texte: SALLE },
  ]);
  expect(anchorsIn(folder).ids).toEqual(before.ids);
  expect(await runAnchors([], workplaceIn(folder))).toMatchObject({ text: 'Toutes les adresses étaient relevées.' });
});

test('what is certain is written: a passage that is changed, new, or taken away', async () => {
  const folder = folderWith(SALLE);
  await runAnchors([], workplaceIn(folder));
  const [accueil, , salle] = linesOf(folder);
  writeFileSync(
    join(folder, TEXT),
    `${SOUND_FILES[TEXT]}\n`.replace('<Quote by="ana-bel">Soyez les bienvenus.</Quote>\n', '') + `${SALLE} Gratuite.\n`,
  );
  const { records } = renewRecords(readContent(folder), { today: TODAY, first: false });
  for (const { entry, text } of records) writeRecordFile(folder, entry, text);
  expect(linesOf(folder)).toMatchObject([
    { id: accueil!.id },
    { id: salle!.id, texte: `${SALLE} Gratuite.` },
    { retire: TODAY },
  ]);
  expect(errorsIn(folder)).toEqual([]);
});

test('texts that never had a record get none by the way', () => {
  const folder = folderWith(SALLE);
  const { records, unrecorded } = renewRecords(readContent(folder), { today: TODAY, first: false });
  expect(records).toEqual([]);
  expect(unrecorded.map(({ entry }) => entry)).toEqual(['interventions/bel-accueil']);
});

test('a passage that has gone to another text leads there, and that text is recorded', async () => {
  const folder = folderWith(SALLE);
  await runAnchors([], workplaceIn(folder));
  const salle = linesOf(folder).at(-1)!;
  writeFileSync(join(folder, TEXT), SOUND_FILES[TEXT]);
  writeFileSync(join(folder, 'parties/ouverture.mdx'), `${SOUND_FILES['parties/ouverture.mdx']}\n${SALLE}\n`);
  const { records } = renewRecords(readContent(folder), { today: TODAY, first: false });
  for (const { entry, text } of records) writeRecordFile(folder, entry, text);
  const [found] = linesOf(folder, 'reperes/parties/ouverture.jsonl');
  expect(linesOf(folder).at(-1)).toMatchObject({ id: salle.id, passe: `parties/ouverture#${found!.id}` });
  expect(errorsIn(folder)).toEqual([]);
});

describe('what is doubtful', () => {
  /** A recorded text of which a paragraph has then been replaced by another. */
  async function doubtful() {
    const folder = folderWith(SALLE);
    await runAnchors([], workplaceIn(folder));
    writeFileSync(join(folder, TEXT), textWith(DEBATS));
    return { folder, salle: linesOf(folder).at(-1)!, debats: anchorsIn(folder).ids.at(-1)! };
  }

  test('is left as it was where nobody answers, and told with both texts', async () => {
    const { folder, salle } = await doubtful();
    const before = readFileSync(join(folder, RECORD), 'utf8');
    const { code, text } = await runAnchors([], workplaceIn(folder));
    expect(code).toBe(1);
    for (const words of [SALLE, DEBATS, `interventions/bel-accueil#${salle.id} retire`]) expect(text).toContain(words);
    expect(readFileSync(join(folder, RECORD), 'utf8')).toBe(before);
    expect(errorsIn(folder).map(({ rule }) => rule)).toEqual(['adresse-perdue']);
  });

  test.each([
    ['the same passage', (debats: string) => debats, (salle: string) => [{ id: salle, texte: DEBATS }]],
    ['removed', () => 'retire', (salle: string) => [{ texte: DEBATS }, { id: salle, retire: TODAY }]],
  ])('is answered by the arguments: %s', async (_, say, expected) => {
    const { folder, salle, debats } = await doubtful();
    const said = [`interventions/bel-accueil#${salle.id}`, say(debats)];
    expect(await runAnchors(said, workplaceIn(folder))).toMatchObject({ code: 0 });
    expect(linesOf(folder).slice(2)).toMatchObject(expected(salle.id));
    expect(errorsIn(folder)).toEqual([]);
  });

  test('may be another passage of the text, which it joins', async () => {
    const { folder, salle } = await doubtful();
    const [accueil] = linesOf(folder);
    await runAnchors([`interventions/bel-accueil#${salle.id}`, accueil!.id], workplaceIn(folder));
    expect(linesOf(folder)[0]).toMatchObject({ id: accueil!.id, anciens: ['p1', salle.id, 'p3'] });
  });

  test('is asked at a terminal, with both texts; it may be left for later', async () => {
    const { folder, salle, debats } = await doubtful();
    const later = scriptedAnswers('plus-tard');
    expect(await runAnchors([], workplaceIn(folder, { questions: later }))).toMatchObject({ code: 1 });
    expect(later.heard[0]).toMatch(new RegExp(`${SALLE}[^]*${DEBATS}`));
    expect(await runAnchors([], workplaceIn(folder, { questions: scriptedAnswers(debats) }))).toMatchObject({
      code: 0,
    });
    expect(linesOf(folder).at(-1)).toMatchObject({ id: salle.id, texte: DEBATS });
  });

  test.each([
    [['interventions/bel-accueil#zzz', 'retire'], /n’a pas de passage « zzz »/],
    [['interventions/nulle-part#k7f', 'retire'], /n’est pas un passage d’un texte/],
    [['interventions/bel-accueil#zzz', 'parties/ouverture#k7f'], /« parties\/ouverture#k7f » n’est pas un passage/],
    [['interventions/bel-accueil'], /^Pour relever/],
  ])('%j cannot be understood: nothing is written', async (args, message) => {
    const { folder } = await doubtful();
    const before = readFileSync(join(folder, RECORD), 'utf8');
    const { code, text } = await runAnchors(args, workplaceIn(folder));
    expect([code, text]).toEqual([2, expect.stringMatching(message)]);
    expect(readFileSync(join(folder, RECORD), 'utf8')).toBe(before);
  });
});

describe('nothing is lost', () => {
  test('a record that is known to have been is asked back, not made anew', async () => {
    const folder = folderWith(SALLE);
    const { code, text } = await runAnchors([], workplaceIn(folder, { hadRecord: () => true }));
    expect(code).toBe(1);
    expect(text).toContain('Le relevé de « interventions/bel-accueil » a existé, et manque');
    expect(existsSync(join(folder, RECORD))).toBe(false);
  });

  test('a damaged record is left for the editor to mend', async () => {
    const folder = folderWith(SALLE);
    const damaged = '<<<<<<< HEAD\n{"id":"k7f","texte":"Un."}\n=======\n>>>>>>> x\n';
    mkdirSync(dirname(join(folder, RECORD)), { recursive: true });
    writeFileSync(join(folder, RECORD), damaged);
    const { code, text } = await runAnchors([], workplaceIn(folder));
    expect([code, text]).toEqual([1, expect.stringContaining('reperes-illisibles')]);
    expect(renewRecords(readContent(folder), { today: TODAY, first: true }).records).toEqual([]);
    expect(readFileSync(join(folder, RECORD), 'utf8')).toBe(damaged);
  });

  test('a renamed text takes its record along', async () => {
    const folder = folderWith(SALLE);
    await runAnchors([], workplaceIn(folder));
    const before = linesOf(folder);
    renameSync(join(folder, TEXT), join(folder, 'interventions/bel-debut.mdx'));
    expect(errorsIn(folder).map(({ rule }) => rule)).toContain('reperes-sans-texte');
    renameSync(join(folder, RECORD), join(folder, 'reperes/interventions/bel-debut.jsonl'));
    expect(errorsIn(folder)).toEqual([]);
    await runAnchors([], workplaceIn(folder));
    expect(linesOf(folder, 'reperes/interventions/bel-debut.jsonl')).toEqual(before);
  });

  test('a text in two files keeps its anchors in the first, which lead on to the second', async () => {
    const folder = folderWith(`${SALLE}\n\n${DEBATS}`);
    await runAnchors([], workplaceIn(folder));
    const before = linesOf(folder);
    writeFileSync(join(folder, TEXT), textWith(SALLE));
    const second = `${SOUND_FILES[TEXT]}\n`
      .replace('ordre: 1', 'ordre: 2')
      .replace(/---\n\n[^]*$/, `---\n\n${DEBATS}\n`);
    writeFileSync(join(folder, 'interventions/bel-suite.mdx'), second);
    expect(await runAnchors([], workplaceIn(folder))).toMatchObject({ code: 0 });
    const [suite] = linesOf(folder, 'reperes/interventions/bel-suite.jsonl');
    expect(linesOf(folder).at(-1)).toMatchObject({
      id: before.at(-1)!.id,
      passe: `interventions/bel-suite#${suite!.id}`,
    });
    rmSync(join(folder, 'interventions/bel-suite.mdx'));
    expect(errorsIn(folder).map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['reperes-illisibles', 'reperes-sans-texte']),
    );
  });
});
