import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { generateSeminar } from '../../../scripts/generate-seminar.ts';
import { checkContent } from '../../../src/checks/check-content.ts';
import { buildProceedings } from '../../../src/model/proceedings.ts';
import type { Body } from '../../../src/prose/body.ts';
import { toText } from '../../../src/prose/text.ts';
import { loadContent } from '../../../src/source/content.ts';
import { readContent } from '../../../src/source/read-content.ts';

const ENTRIES = 50;
const folder = mkdtempSync(join(tmpdir(), 'actes-'));

beforeAll(() => generateSeminar(folder, ENTRIES));
afterAll(() => rmSync(folder, { recursive: true }));

const readAll = (directory: string) =>
  readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.\w+$/.test(file))
    .sort()
    .map((file) => [file, readFileSync(join(directory, file), 'utf8')]);

test('the check has nothing to say of a generated seminar', () => {
  expect(checkContent(readContent(folder))).toEqual([]);
});

test('the same count gives the same seminar', () => {
  const first = readAll(folder);
  generateSeminar(folder, ENTRIES);
  expect(readAll(folder)).toEqual(first);
});

test('each entry has the parts of a real text, and the entries its length', () => {
  const content = loadContent(folder);
  const { readingOrder } = buildProceedings(content);
  const entries = readingOrder.filter(({ kind }) => kind !== 'parties');
  expect(entries).toHaveLength(ENTRIES);
  for (const { slug, body } of entries) {
    const parts = [body.quotations, body.notes, body.links, nodes(body, 'heading'), nodes(body, 'table')];
    expect(
      parts.map(({ length }) => length),
      slug,
    ).toEqual([2, 3, 4, 3, 1]);
  }
  const words = entries.flatMap(({ body }) => toText(body.root).split(/\s+/)).length;
  expect(Math.abs(words / ENTRIES - 700)).toBeLessThan(50);
});

test('the vocabulary grows with the collection, by Heaps’ law', () => {
  const larger = join(folder, 'larger');
  generateSeminar(larger, ENTRIES * 8);
  const [before, after] = [countWords(folder), countWords(larger)];
  rmSync(larger, { recursive: true });
  const growth = Math.log(after.forms / before.forms) / Math.log(after.words / before.words);
  expect(growth).toBeGreaterThan(0.4);
  expect(growth).toBeLessThan(0.7);
});

test('a few words are said most of the time, and most words once or twice, by Zipf’s law', () => {
  const counts = [...countForms(folder).values()].sort((a, b) => b - a);
  const total = counts.reduce((sum, count) => sum + count, 0);
  const hundred = counts.slice(0, 100).reduce((sum, count) => sum + count, 0);
  expect(hundred / total).toBeGreaterThan(0.35);
  expect(counts.filter((count) => count <= 2).length / counts.length).toBeGreaterThan(0.3);
});

function countForms(directory: string): Map<string, number> {
  const { readingOrder } = buildProceedings(loadContent(directory));
  const words = readingOrder.flatMap(
    ({ body }) =>
      toText(body.root)
        .toLowerCase()
        .match(/[\p{L}\d]+/gu) ?? [],
  );
  const forms = new Map<string, number>();
  for (const word of words) forms.set(word, (forms.get(word) ?? 0) + 1);
  return forms;
}

function countWords(directory: string) {
  const forms = countForms(directory);
  return { forms: forms.size, words: [...forms.values()].reduce((sum, count) => sum + count, 0) };
}

const nodes = (body: Body, type: string) => body.root.children.filter((node) => node.type === type);
