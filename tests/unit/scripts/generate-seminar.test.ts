import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { generateSeminar } from '../../../scripts/generate-seminar.ts';
import { checkContent } from '../../../src/checks/check-content.ts';
import { buildProceedings } from '../../../src/model/proceedings.ts';
import type { Body } from '../../../src/prose/body.ts';
import { toText } from '../../../src/prose/text.ts';
import { loadContent } from '../../../src/source/content.ts';
import { readContent } from '../../../src/source/read-content.ts';

// Each test reads or writes a whole seminar.
vi.setConfig({ testTimeout: 60_000 });

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

const nodes = (body: Body, type: string) => body.root.children.filter((node) => node.type === type);
