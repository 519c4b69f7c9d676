import { describe, expect, test } from 'vitest';
import { search } from '../../../src/search/engine.ts';
import { ask, fakeIndex, namesOf, type FakePage } from '../../support/fake-search-index.ts';

const REQUEST = { filters: {}, typing: false, literal: false };

describe('the words of the first texts, looked at because they are about to be shown', () => {
  const confused = Array.from({ length: 6 }, (_, place): FakePage => {
    return { name: `armée ${place}`, words: 'armée', confused: ['arme'], score: 1 - place / 10 };
  });
  const armed: FakePage = { name: 'arme', words: 'une arme', score: 0.1 };

  test('five are: the index’s stems take « armée » for « arme », and those do not stay', async () => {
    const index = fakeIndex([...confused, armed]);
    const { texts } = await search({ query: 'arme', ...REQUEST }, index);
    expect(index.fetched).toHaveLength(5);
    expect(namesOf(texts)).toEqual(['armée 5', 'arme']);
  });

  test.each([
    [5000, 5],
    [5001, 2],
  ])(
    'of %i pages, %i are: in a very large collection, each weighs as much as those with which it shares a file',
    async (count, looked) => {
      const cities = Array.from({ length: count - confused.length }, (_, place): FakePage => {
        return { name: `ville ${place}`, kind: 'lieux' };
      });
      const index = fakeIndex([...confused, ...cities]);
      await search({ query: 'arme', ...REQUEST }, index);
      expect(index.fetched).toHaveLength(looked);
    },
  );

  test('none while a word is being typed: they would be fetched for every letter', async () => {
    const index = fakeIndex([...confused, armed]);
    await search({ query: 'arme', ...REQUEST, typing: true }, index);
    expect(index.fetched).toEqual([]);
  });

  test.each([
    ['who speaks', { byline: 'Ana Bel' }],
    ['the function of who speaks, which is not shown', { alias: 'bel et bien maire' }],
  ])('%s is looked at too: it is searched with the text', async (_, hidden) => {
    const text = { name: 'discours', words: 'bonjour', ...hidden };
    expect(namesOf((await ask('Bel', [text])).texts)).toEqual(['discours']);
  });

  test('half as much again for words that stand together', async () => {
    const pages = [
      { name: 'séparés', words: 'ville de la paix', score: 1 },
      { name: 'ensemble', words: 'la ville paix', score: 0.5 },
    ];
    expect(namesOf((await ask('ville paix', pages)).texts)).toEqual(['ensemble', 'séparés']);
  });

  test('small words count in what stands together: « droit à la ville » is one notion', async () => {
    const pages = [
      { name: 'séparés', words: 'le droit et la ville', score: 0.6 },
      { name: 'ensemble', words: 'le droit à la ville', score: 0.5 },
    ];
    expect(namesOf((await ask('droit à la ville', pages)).texts)).toEqual(['ensemble', 'séparés']);
  });
});
