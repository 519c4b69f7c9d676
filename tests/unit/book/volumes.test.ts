import { expect, test } from 'vitest';
import { buildBook } from '../../../src/book/book.ts';
import { writeBook } from '../../../src/book/typst/write-book.ts';
import { cutVolumes } from '../../../src/book/volumes.ts';
import { hardSeminar } from '../../support/hard-book.ts';

const site = new URL('https://exemple.fr/actes/');
const book = buildBook({ proceedings: hardSeminar(), site });
const pictures = { all: [], find: () => undefined, faults: [] };

test('a book that is not too long is one', () => expect(cutVolumes(book)).toEqual([book]));

test('one that is has every text once, in order, and what stands after them in the last volume', () => {
  const volumes = cutVolumes(book, 1);
  expect(volumes.length).toBeGreaterThan(1);
  expect(volumes.flatMap(({ sections }) => sections)).toEqual(book.sections);
  expect(volumes.map(({ volume }) => volume!.number)).toEqual(volumes.map((_, place) => place + 1));
  const before = volumes.slice(0, -1);
  expect(before.flatMap(({ matters, glossary }) => [...matters, ...glossary])).toEqual([]);
  expect(volumes.at(-1)).toMatchObject({ matters: book.matters, glossary: book.glossary });
});

test('the indexes of a volume lead to its own texts', () => {
  for (const { sections, glossary, indexes } of cutVolumes(book, 1)) {
    const own = new Set([...sections.map(({ entry }) => entry), ...glossary.map(({ definition }) => definition)]);
    const places = indexes.flatMap(({ items }) => items.flatMap(({ occurrences }) => occurrences));
    expect(places.filter(({ entry }) => !own.has(entry))).toEqual([]);
  }
});

test('each says which it is, and what the others hold', () => {
  const [first] = cutVolumes(book, 1);
  const source = writeBook(first!, pictures);
  expect(source).toContain('volume: "Volume\u00A01"');
  expect(source).toMatch(/\("Volumes", \[Volume\u00A01/);
});
