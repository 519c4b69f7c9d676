import { describe, expect, test } from 'vitest';
import { search } from '../../../src/search/engine.ts';
import { ask, fakeIndex, namesOf, type FakePage } from '../../support/fake-search-index.ts';

const REQUEST = { filters: {}, typing: false, literal: false };

describe('the forms of a word', () => {
  const texts = (count: number): FakePage[] =>
    Array.from({ length: count }, (_, place) => ({ name: `texte ${place}`, words: 'jumelage' }));

  test.each([
    [49, ['jumelage', 'jumelages']],
    [50, ['jumelage']],
  ])('with %i texts that hold the word itself, the index is asked for %j', async (count, asked) => {
    // Fifty fill the pages that a reader looks at: other forms would be fetched for the last ones.
    const index = fakeIndex([...texts(count), { name: 'autre', words: 'jumelages' }]);
    await search({ query: 'jumelage', ...REQUEST }, index);
    expect(index.asked).toEqual(asked);
  });

  test.each([
    ['a text full of another form comes first', 0.19, ['autre forme', 'mot même']],
    ['a text that says the word often enough comes first', 0.21, ['mot même', 'autre forme']],
  ])('another form is worth a fifth of the word: %s', async (_, score, expected) => {
    const pages = [
      { name: 'mot même', words: 'jumelage', score },
      { name: 'autre forme', words: 'jumelages' },
    ];
    expect(namesOf((await ask('jumelage', pages)).texts)).toEqual(expected);
  });

  test.each([
    [0.49, ['portail', 'port']],
    [0.51, ['port', 'portail']],
  ])('while it is typed, a word that it begins is worth half of it: %d', async (score, expected) => {
    const pages = [
      { name: 'port', words: 'port', score },
      { name: 'portail', words: 'portail' },
    ];
    expect(namesOf((await ask('port', pages, { typing: true })).texts)).toEqual(expected);
  });

  test.each([
    [0.89, ['corrigé', 'typé']],
    [0.91, ['typé', 'corrigé']],
  ])('a corrected word is worth a little less than one that was typed as it is: %d', async (score, expected) => {
    const pages = [
      { name: 'corrigé', words: 'jumelage' },
      { name: 'typé', words: 'climat', score },
    ];
    expect(namesOf((await ask('jumelge climat', pages)).partial)).toEqual(expected);
  });

  test('a word is asked for as the index writes it, with the ligatures that it keeps', async () => {
    const index = fakeIndex([{ name: 'œuvre', words: 'une œuvre' }]);
    await search({ query: 'oeuvre', ...REQUEST }, index);
    expect(index.asked).toEqual(['œuvre']);
  });

  test('the better of two forms counts, not both, and not the last', async () => {
    const [match] = (await ask('jumelage', [{ name: 'les deux', words: 'jumelage jumelages' }])).texts;
    expect(match!.score).toBe(1);
  });
});
