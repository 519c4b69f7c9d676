import { describe, expect, test } from 'vitest';
import { findPhrase } from '../../../src/search/find-phrase.ts';
import { fakeIndex, type FakeIndex, type FakePage } from '../../support/fake-search-index.ts';

const texts = (count: number, words: string): FakePage[] =>
  Array.from({ length: count }, (_, place) => ({ name: `texte ${place}`, words }));

/** An index in which no words stand side by side. */
function scattered(pages: FakePage[]): FakeIndex {
  const index = fakeIndex(pages);
  const { search } = index.pagefind;
  index.pagefind.search = async (query) => (query.startsWith('"') ? [] : search(query));
  return index;
}

/** Each text that is looked at is fetched: no more than a reader may come to see. */
describe('in how many texts a phrase is looked for', () => {
  test('where the first five hold it to the letter, the index is trusted for the others', async () => {
    const index = fakeIndex(texts(12, 'la paix locale'));
    const { found, areSome } = await findPhrase('paix locale', index);
    expect([found.size, areSome]).toEqual([12, false]);
    expect(index.fetched).toHaveLength(5);
  });

  test('where they do not, in fifteen, and it is said that others may hold it', async () => {
    const index = fakeIndex([...texts(1, 'la paix locale'), ...texts(39, 'locale est la paix')]);
    const { found, areSome } = await findPhrase('paix locale', index);
    expect([found.size, areSome]).toEqual([1, true]);
    expect(index.fetched).toHaveLength(15);
  });

  test.each([
    [1000, 15],
    [1001, 13],
  ])(
    'of %i texts, in %i: in a large collection, where each weighs more, no more once ten were',
    async (count, looked) => {
      const index = fakeIndex([...texts(1, 'la paix locale'), ...texts(count - 1, 'locale est la paix')]);
      await findPhrase('paix locale', index);
      expect(index.fetched).toHaveLength(looked);
    },
  );

  test('where one of the first five does not, in two more: no fewer are worth waiting for', async () => {
    const index = fakeIndex(texts(1001, 'la paix locale').with(4, { name: 'autre', words: 'locale est la paix' }));
    expect((await findPhrase('paix locale', index)).found.size).toBe(6);
    expect(index.fetched).toHaveLength(7);
  });

  test('where its words stand nowhere side by side, in five of those that hold them', async () => {
    const index = scattered(texts(40, 'la paix locale'));
    const { found, areSome } = await findPhrase('paix locale', index);
    expect([found.size, areSome]).toEqual([5, true]);
    expect(index.fetched).toHaveLength(5);
  });
});

/** The first thing that the index is asked for, where some words are common. */
async function firstAsked(phrase: string, common: readonly string[]): Promise<string | undefined> {
  const index = fakeIndex([
    ...texts(3, 'la politique culturelle et la diplomatie des villes du Nord'),
    ...texts(2, 'villes'),
  ]);
  const lexicon = { ...index.lexicon, isCommon: (word: string) => common.includes(word) };
  const asking = { ...index, lexicon };
  await findPhrase(phrase, asking);
  return index.asked[0];
}

/** Lists of common words weigh much: as few are fetched as tell a phrase from others. */
describe('what the index is asked for', () => {
  test.each<[phrase: string, common: string[], asked: string]>([
    ['diplomatie des villes', [], '"diplomatie des villes"'],
    ['culturelle et la diplomatie des villes', ['villes'], '"culturelle et la diplomatie des"'],
    ['diplomatie des villes', ['villes'], '"diplomatie des villes"'],
    [
      'politique culturelle et la diplomatie des villes du nord',
      ['politique', 'culturelle', 'diplomatie', 'villes'],
      '"villes du nord"',
    ],
    [
      'politique culturelle et la diplomatie des villes',
      ['politique', 'culturelle', 'diplomatie', 'villes'],
      '"politique culturelle et la diplomatie"',
    ],
    ['les villes', ['villes'], '"les villes"'],
  ])('« %s », where %j are common: %s', async (phrase, common, asked) => {
    expect(await firstAsked(phrase, common)).toBe(asked);
  });
});
