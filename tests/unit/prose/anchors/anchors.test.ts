import { describe, expect, test } from 'vitest';
import { Chance } from '../../../../scripts/generate-seminar/chance.ts';
import { Language } from '../../../../scripts/generate-seminar/language.ts';
import { findAnchors, toRecordLines, type Passage } from '../../../../src/prose/anchors/anchors.ts';
import { ID } from '../../../../src/prose/anchors/new-id.ts';
import { readRecord, writeRecord, type AnchorRecord } from '../../../../src/prose/anchors/record.ts';

const CRUE = 'Le fleuve a débordé deux fois, en mai puis en novembre, et la ville basse fut noyée.';
const DIGUE = 'Une digue de pierre, haute de six mètres, protège depuis lors les quartiers du port.';
const PONT = 'Le vieux pont, emporté par les eaux, ne fut rebâti que sous le second Empire.';
const FOIRE = 'La foire aux chevaux rassemblait chaque automne les éleveurs de toute la vallée.';

const toPassages = (...texts: string[]): Passage[] => texts.map((text, at) => ({ text, place: `p${at + 1}` }));
const find = (texts: string[], record?: AnchorRecord) =>
  findAnchors(toPassages(...texts), record, { entry: 'interventions/x', taken: ['un-titre'] });
/** The record of a text, made when it was followed from another record. */
const recordOf = (texts: string[], record?: AnchorRecord): AnchorRecord =>
  readRecord(writeRecord(toRecordLines(toPassages(...texts), find(texts, record), [])));

test('a text without a record has new anchors, and those of its places lead to it too', () => {
  const { ids, former, isNew } = find([CRUE, DIGUE]);
  for (const id of ids) expect(id).toMatch(ID);
  expect(new Set(ids).size).toBe(2);
  expect(former).toEqual([['p1'], ['p2']]);
  expect(isNew).toEqual([true, true]);
});

test('anchors are the same before they are recorded and after', () => {
  const before = find([CRUE, DIGUE, PONT]);
  const after = find([CRUE, DIGUE, PONT], recordOf([CRUE, DIGUE, PONT]));
  expect(after).toMatchObject({ ids: before.ids, former: before.former, lost: [], gone: [] });
});

test('so are those of a text that has changed since, new ones too', () => {
  const record = recordOf([CRUE, PONT]);
  const now = [FOIRE, `${CRUE} On s’en souvient.`, DIGUE, PONT];
  const before = find(now, record);
  expect(find(now, recordOf(now, record))).toMatchObject({ ids: before.ids, former: before.former, lost: [] });
});

test('a new passage has no anchor of its place, which may have been another’s', () => {
  const record = recordOf([CRUE, DIGUE]);
  const { ids, former } = find([FOIRE, CRUE, DIGUE], record);
  expect(ids.slice(1)).toEqual(record.lines.map(({ id }) => id));
  expect(former).toEqual([[], ['p1'], ['p2']]);
});

test('a passage that is both moved and changed is followed', () => {
  const record = recordOf([CRUE, DIGUE, PONT]);
  const [crue, digue, pont] = record.lines.map(({ id }) => id);
  const moved = PONT.replace('Le vieux pont', 'Le pont de bois').replace('sous le second Empire', 'bien plus tard');
  expect(find([moved, CRUE, DIGUE], record).ids).toEqual([pont, crue, digue]);
  expect(find([`${DIGUE} Haute et large.`, moved, CRUE], record).ids).toEqual([digue, pont, crue]);
});

test('a passage that joins another leads to it', () => {
  const record = recordOf([CRUE, DIGUE, PONT]);
  const [crue, digue, pont] = record.lines.map(({ id }) => id);
  const { ids, former, lost } = find([`${CRUE} ${DIGUE}`, PONT], record);
  expect([ids[0], ...former[0]!].toSorted()).toEqual([crue, digue, 'p1', 'p2'].toSorted());
  expect(ids[1]).toBe(pont);
  expect(lost).toEqual([]);
});

test('a passage that is nowhere any more is lost, for certain where nothing else is new', () => {
  const record = recordOf([CRUE, DIGUE, PONT]);
  expect(find([CRUE, PONT], record).lost).toEqual([{ ...record.lines[1], candidate: undefined }]);
});

test('another in its place is not taken for it: whether it is, is to be asked', () => {
  const record = recordOf([CRUE, DIGUE, PONT]);
  const { ids, isNew, lost } = find([CRUE, FOIRE, PONT], record);
  expect(ids).not.toContain(record.lines[1]!.id);
  expect(isNew).toEqual([false, true, false]);
  expect(lost).toEqual([{ ...record.lines[1], candidate: 1 }]);
});

test('passages of the same words have anchors of their own, and keep them in order', () => {
  const record = recordOf(['Merci.', CRUE, 'Merci.']);
  const ids = record.lines.map(({ id }) => id);
  expect(new Set(ids).size).toBe(3);
  expect(find(['Merci.', DIGUE, CRUE, 'Merci.'], record).ids.filter((id) => ids.includes(id))).toEqual(ids);
});

test('what an anchor that was ever published says is never said by another', () => {
  const taken = find([CRUE]).ids[0]!;
  const record = readRecord(`{"id":"${taken}","retire":"2026-11-26"}\n`);
  const { ids, gone } = find([CRUE], record);
  expect(ids[0]).not.toBe(taken);
  expect(gone).toEqual([{ id: taken, former: [], removed: '2026-11-26' }]);
});

test('thousands of passages have as many anchors', () => {
  const { ids } = find(Array.from({ length: 20_000 }, (_, at) => `Passage ${at}.`));
  expect(new Set(ids).size).toBe(20_000);
  expect(Math.max(...ids.map((id) => id.length))).toBeLessThanOrEqual(4);
});

test('a long text of which every passage has changed is followed', () => {
  const chance = new Chance(1);
  const language = new Language('content', chance);
  const texts = Array.from({ length: 400 }, () => language.words(60));
  const record = recordOf(texts);
  const edited = texts.map((text) => text.replace(/\S+/g, (word) => (chance.draw() < 0.3 ? language.words(1) : word)));
  const { ids } = find(edited, record);
  const own = record.lines.map(({ id }) => id);
  expect(ids.filter((id, at) => own.includes(id) && id !== own[at])).toEqual([]);
  expect(ids.filter((id, at) => id === own[at]).length).toBeGreaterThan(397);
});

describe('a record', () => {
  const LINES = [
    { id: 'k7f', former: ['p1', 'fn-été'], text: 'Des « mots », "entre" guillemets.' },
    { id: 'm4t', former: [], removed: '2026-11-26' },
    { id: 'rt4', former: ['p2'], moved: 'etudes-de-cas/y#k7f' },
  ];

  test('is read as it was written', () => {
    expect(readRecord(writeRecord(LINES))).toMatchObject({ lines: LINES, faults: [] });
  });

  test('is read whatever an editor of plain text puts around its lines', () => {
    const written = `\uFEFF${writeRecord(LINES).replaceAll('\n', '\r\n')}`;
    expect(readRecord(written)).toMatchObject({ lines: LINES, faults: [] });
  });

  test.each([
    ['a side of a conflict', '<<<<<<< HEAD', 'conflict'],
    ['no JSON', 'k7g: texte', 'form'],
    ['a list', '["k7g"]', 'form'],
    ['an unknown key', '{"id":"k7g","text":"Un."}', 'key'],
    ['no id', '{"texte":"Un."}', 'id'],
    ['an id made of words', '{"id":"introduction","texte":"Un."}', 'id'],
    ['former anchors that are none', '{"id":"k7g","anciens":"p1","texte":"Un."}', 'id'],
    ['nothing about what it has become', '{"id":"k7g"}', 'state'],
    ['two things about it', '{"id":"k7g","texte":"Un.","retire":"2026-11-26"}', 'state'],
    ['a day that is none', '{"id":"k7g","retire":"hier"}', 'state'],
    ['a place that is none', '{"id":"k7g","passe":"ailleurs"}', 'state'],
    ['an id that another line has', '{"id":"k7f","texte":"Un."}', 'taken'],
    ['an id that another line has had', '{"id":"k7g","anciens":["p1"],"texte":"Un."}', 'taken'],
  ])('%s is a fault of its line, and the others are read', (_, line, cause) => {
    const { lines, faults } = readRecord(`${writeRecord(LINES)}\n${line}\n`);
    expect(lines).toEqual(LINES);
    expect(faults).toMatchObject([{ line: 5, cause }]);
  });
});
