import { describe, expect, test } from 'vitest';
import { readCbor, writeCbor, type Cbor } from '../../../src/search/cbor.ts';
import { packList, unpackList } from '../../../src/search/packed-list.ts';
import { nameOf } from '../../../src/search/numbered-texts.ts';

const FIELDS = ['alias', 'title'];
const toList = (texts: Cbor, parts: Cbor): Uint8Array => writeCbor(['1.6.0', texts, parts, [], [], FIELDS]);

const lengths = [91, 12];
const texts = [
  ['fr_b0e1b29', 91, ''],
  ['fr_ed1814d', 12, ''],
];
const parts = [
  ['1', 'arme', 'fr_397b2e9'],
  ['armeni', 'bamak', 'fr_d2e5c6c1'],
  ['bamako', 'été', 'fr_d2e5c6c2'],
];

describe('Pagefind’s list of texts and parts', () => {
  const { packed, parts: named } = packList(toList(texts, parts), lengths);

  test('goes without names, and with the beginnings of words alone', () => {
    expect(packed).toEqual({ version: '1.6.0', lengths: '\u00b8i', starts: ['armen', 'bamako'], fields: FIELDS });
    expect(named).toEqual(['fr_397b2e9', 'fr_d2e5c6c1', 'fr_d2e5c6c2']);
  });

  test('comes back as it was, each text and part under its number, each word in one part', () => {
    const [version, ownTexts, ownParts, ...rest] = readCbor(unpackList(packed)) as [
      string,
      Cbor[],
      string[][],
      ...Cbor[],
    ];
    expect([version, ...rest]).toEqual(['1.6.0', [], [], FIELDS]);
    expect(ownTexts).toEqual(texts.map(([, length], number) => [nameOf(number), length, '']));
    expect(ownParts.map(([, , name]) => name)).toEqual([0, 1, 2].map((number) => nameOf(number)));
    const holding = (word: string) =>
      ownParts.flatMap(([first, last], part) => (first! <= word && word <= last! ? [part] : []));
    for (const [part, [first, last]] of parts.entries())
      expect([holding(first!), holding(last!)]).toEqual([[part], [part]]);
    expect([holding('0'), holding('zut')]).toEqual([[0], [2]]);
  });
});

test.each([
  ['a text that was not given', toList([...texts, ['fr_1234567', 3, '']], parts)],
  ['texts in another order', toList([...texts].reverse(), parts)],
  ['filters, which it was given none of', writeCbor(['1.6.0', texts, parts, [['x']], [], FIELDS])],
])('a list with %s is not the one that this was written for', (_, list) => {
  expect(() => packList(list, lengths)).toThrow('Pagefind has changed');
});

test('in a list of very many texts, their lengths are rounded, by an eighth at most', () => {
  const lengths = Array.from({ length: 2000 }, (_, number) => number);
  const many = lengths.map((length) => [`fr_${length}`, length, '']);
  const { packed } = packList(toList(many, parts), lengths);
  const kept = (readCbor(unpackList(packed)) as Cbor[][])[1]!.map((text) => (text as Cbor[])[1] as number);
  const wrong = lengths.filter((length) => kept[length]! > length || kept[length]! < length * (7 / 8));
  expect(wrong).toEqual([]);
  expect(new Set(kept).size).toBeLessThan(80);
});
