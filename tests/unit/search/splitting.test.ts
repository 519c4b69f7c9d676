import { describe, expect, test } from 'vitest';
import type { CataloguePage } from '../../../src/search/catalogue.ts';
import { makeLexicon } from '../../../src/search/lexicon.ts';
import { indexNames } from '../../../src/search/names.ts';
import { findGluedName, splitGlued } from '../../../src/search/splitting.ts';

const split = (word: string, names: string[], { frequency = 1, textCount = 10 } = {}) =>
  splitGlued(
    word,
    makeLexicon({
      textCount,
      words: names.map((name) => ({ indexed: name, frequency })),
      named: indexNames(names.map(place)),
      expansions: [],
    }),
  );

describe('names that are glued', () => {
  test.each([
    ['two of them', 'lyonnantes', ['lyon', 'nantes']],
    ['four of them', 'lyonlyonlyonlyon', ['lyon', 'lyon', 'lyon', 'lyon']],
    ['the longer where one begins another', 'lyonnenantes', ['lyonne', 'nantes']],
  ])('%s', async (_, word, expected) => {
    expect(await split(word, ['lyon', 'lyonne', 'nantes'])).toEqual(expected);
  });

  test.each([
    ['more than anybody glues', 'lyonlyonlyonlyonlyon', ['lyon']],
    ['a piece of three letters, which chance makes', 'eaulyon', ['eau', 'lyon']],
    ['a piece of three letters, of a word as long as two names', 'eaunantes', ['eau', 'nantes']],
    ['a piece that is no name', 'lyonnantes', ['lyon']],
    ['one name', 'lyonnaise', ['lyonnaise']],
  ])('not %s: %s', async (_, word, names) => expect(await split(word, names)).toBeUndefined());

  test('up to sixty letters: nobody types more without a space, and every way to cut them is tried', async () => {
    const names = ['a'.repeat(30), 'b'.repeat(30), 'c'.repeat(31)];
    expect(await split(names[0]! + names[1]!, names)).toHaveLength(2);
    expect(await split(names[0]! + names[2]!, names)).toBeUndefined();
  });
});

describe('a word that stands in names and in many texts tells nothing: « ville »', () => {
  test.each([
    ['three texts are never many', 3, 4, true],
    ['four of ten are', 4, 10, false],
    ['a quarter of the texts is not', 10, 40, true],
    ['more than a quarter is', 11, 40, false],
  ])('%s', async (_, frequency, textCount, isTelling) => {
    const found = await split('lyonnantes', ['lyon', 'nantes'], { frequency, textCount });
    expect(found !== undefined).toBe(isTelling);
  });
});

describe('a name whose spaces are left out', () => {
  const NAMES = ['La Roche-sur-Yon', 'Maires pour la paix', 'Le Roy', 'Lyon'];
  const lexicon = makeLexicon({ textCount: 10, words: [], named: indexNames(NAMES.map(place)), expansions: [] });

  test.each([
    ['larochesuryon', 'La Roche-sur-Yon'],
    ['mairespourlapaix', 'Maires pour la paix'],
    ['mairespourla', undefined],
    // Too short; of one word.
    ['leroy', undefined],
    ['lyonlyon', undefined],
  ])('%s: %s', async (word, name) => expect(await findGluedName(word, lexicon)).toBe(name));

  test('is known by the word after its article, which is fetched', async () => {
    const asked: string[] = [];
    await findGluedName('larochesuryon', { ...lexicon, load: async (words) => void asked.push(...words) });
    expect(asked).toEqual(['larochesuryon', 'rochesuryon']);
  });
});

function place(title: string): CataloguePage {
  return { kind: 'lieux', path: '', title, byline: '', names: [], facets: {}, textId: undefined };
}
