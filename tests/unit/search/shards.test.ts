import { describe, expect, test } from 'vitest';
import { cutShards, shardOf, shardsBeginning } from '../../../src/search/shards.ts';

const weigh = (words: string[], weight: number) => words.map((word): [string, number] => [word, weight]);

describe('where files of words are cut', () => {
  const BEGINNINGS = ['aa', 'ab', 'ac', 'ad', 'ae', 'af', 'ag', 'ah', 'ai'];

  test('once they have two thousand characters: smaller ones would be too many, larger ones slow to come', () => {
    expect(cutShards(weigh(BEGINNINGS, 500))).toEqual(['', 'ae', 'ai']);
  });

  test.each([
    ['six thousand characters', 2000, ['']],
    ['more', 2001, ['', 'cob', 'coc']],
  ])('between beginnings of three letters of those with %s', (_, weight, starts) => {
    expect(cutShards(weigh(['coa', 'cob', 'coc'], weight))).toEqual(starts);
  });

  test.each([
    ['six thousand characters together', 4499, ['']],
    ['more', 4501, ['', 'ab']],
  ])('before what would make a file have %s', (_, weight, starts) => {
    expect(
      cutShards([
        ['aa', 1500],
        ['ab', weight],
      ]),
    ).toEqual(starts);
  });

  test('a few words share one file', () => {
    expect(cutShards(weigh(['angers', 'bamako', 'zagreb'], 10))).toEqual(['']);
  });

  test('no word, no file', () => {
    expect(cutShards([])).toEqual([]);
  });

  test('between beginnings of two letters, once a file is full', () => {
    expect(cutShards(weigh(['angers', 'anjou', 'bamako', 'berne', 'zagreb'], 1250))).toEqual(['', 'ba', 'za']);
  });

  test('between beginnings of three letters where too many words have the same two', () => {
    expect(cutShards(weigh(['cairn', 'com', 'commun', 'comte', 'conte', 'corps', 'dakar'], 2000))).toEqual([
      '',
      'com',
      'con',
      'cor',
      'da',
    ]);
  });

  test('a word is always in the file of its beginning, wherever it stands in the alphabet', () => {
    const words = ['a', '1989', 'angers', 'anjou', 'bamako', 'com', 'comte', 'ελλας', 'zagreb'];
    const starts = cutShards(weigh(words, 1500));
    for (const word of words) {
      const shard = shardOf(word, starts);
      expect(shardsBeginning(word.slice(0, 2), starts), word).toContain(shard);
      expect(starts[shard]! <= word, word).toBe(true);
      expect(starts[shard + 1] === undefined || word < starts[shard + 1]!, word).toBe(true);
    }
  });
});

test.each([
  ['angers', 0],
  ['0', 0],
  ['bamako', 1],
  ['bzzz', 1],
  ['coton', 2],
  ['zz', 2],
])('« %s » would be in file %i', (word, shard) => {
  expect(shardOf(word, ['', 'ba', 'co'])).toBe(shard);
});

test('words with a beginning may be in several files', () => {
  expect(shardsBeginning('co', ['', 'com', 'con', 'da'])).toEqual([0, 1, 2]);
  expect(shardsBeginning('com', ['', 'com', 'con', 'da'])).toEqual([1]);
  expect(shardsBeginning('x', [])).toEqual([]);
});
