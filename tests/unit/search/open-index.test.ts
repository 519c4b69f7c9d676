import { expect, test } from 'vitest';
import { REST } from '../../../src/search/rest.ts';
import { FORMAT, type Manifest } from '../../../src/search/manifest.ts';
import { nameOf } from '../../../src/search/numbered-texts.ts';
import { openIndex } from '../../../src/search/open-index.ts';
import type { Pagefind } from '../../../src/search/pagefind.ts';

const MANIFEST: Manifest = {
  format: FORMAT,
  version: '0',
  kinds: [{ kind: 'interventions', count: 3, files: 3 }],
  words: [''],
  sounds: [],
  facets: {},
};

/** What Pagefind answers to each query, by the numbers of texts. */
const ANSWERS: Record<string, number[]> = {
  local: [2, 0, 1],
  '"local"': [0, 2],
  'local ville': [1, 0],
  '"ville"': [1],
};
const pagefind: Pagefind = {
  search: async (query) => (ANSWERS[query] ?? []).map((number, place) => ({ id: nameOf(number), score: 9 - place })),
};

test.each([
  [
    'of a word, the texts that hold it, and not those of words that begin so; the order is that of the word',
    'local',
    [2, 0],
  ],
  ['of several words, those that Pagefind finds', 'local ville', [1, 0]],
  ['of a phrase, those that Pagefind finds', '"ville"', [1]],
])('%s', async (_, query, expected) => {
  const index = openIndex(MANIFEST, pagefind, () => Promise.reject(new Error('Nothing is read.')));
  const results = await index.pagefind.search(query);
  expect(results.map(({ page }) => page)).toEqual(expected.map((number) => index.catalogue[number]));
});

test('everywhere, common words are looked for with their mark too, in each place of a phrase', async () => {
  const asked: string[] = [];
  const index = openIndex(
    MANIFEST,
    {
      search: async (query) => {
        asked.push(query);
        return [];
      },
    },
    // As parts are read, so are words.
    <Part>() => Promise.resolve({ words: 'rare\nville 900', common: ['ville'], named: [], expansions: [] } as Part),
  );
  await index.lexicon.load(['ville']);
  await index.pagefind.search('"ville rare"');
  expect(asked).toEqual(['"ville rare"']);
  await index.pagefind.search('"rare ville rare"', true);
  expect(asked.slice(1)).toEqual(['"rare ville rare"', `"rare ${REST}ville rare"`]);
});

test('a word is looked for once, and once more when it could not be', async () => {
  const asked: string[] = [];
  let isThere = false;
  const index = openIndex(
    MANIFEST,
    {
      search: async (query) => {
        asked.push(query);
        if (!isThere) throw new Error('The part is missing.');
        return pagefind.search(query);
      },
    },
    () => Promise.reject(new Error('Nothing is read.')),
  );
  await expect(index.pagefind.search('local')).rejects.toThrow('missing');
  isThere = true;
  expect((await index.pagefind.search('local')).map(({ score }) => score)).toEqual([9, 8]);
  await index.pagefind.search('local');
  expect(asked).toEqual(['local', 'local', '"local"']);
});
