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
    ['another form is worth less than the word', 'jumelage', 'jumelages', {}],
    ['while it is typed, so is a word that it begins', 'port', 'portail', { typing: true }],
  ])('%s, however often a text says it', async (_, word, other, request) => {
    const pages = [
      { name: 'autre forme', words: other },
      { name: 'mot même', words: word, score: 0.1 },
    ];
    expect(namesOf((await ask(word, pages, request)).texts)).toEqual(['mot même', 'autre forme']);
  });

  test('a word is asked for as the index writes it, with the ligatures that it keeps', async () => {
    const index = fakeIndex([{ name: 'œuvre', words: 'une œuvre' }]);
    await search({ query: 'oeuvre', ...REQUEST }, index);
    expect(index.asked).toEqual(['œuvre']);
  });

  test('the better of two forms counts, not both', async () => {
    const pages = [
      { name: 'les deux', words: 'jumelage jumelages', score: 0.5 },
      { name: 'un seul', words: 'jumelage' },
    ];
    expect(namesOf((await ask('jumelage', pages)).texts)).toEqual(['un seul', 'les deux']);
  });
});
