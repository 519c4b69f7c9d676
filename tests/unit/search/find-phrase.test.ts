import { describe, expect, test } from 'vitest';
import { findPhrase } from '../../../src/search/find-phrase.ts';
import { fakeIndex, type FakeIndex, type FakePage } from '../../support/fake-search-index.ts';

const texts = (count: number, words: string): FakePage[] =>
  Array.from({ length: count }, (_, place) => ({ name: `texte ${place}`, words }));

/** An index in which no words stand side by side. */
function scattered(pages: FakePage[]): FakeIndex {
  const index = fakeIndex(pages);
  const { search } = index.pagefind;
  index.pagefind.search = async (query) => (query?.startsWith('"') ? { results: [] } : search(query));
  return index;
}

/** Each text that is looked at is fetched: no more than a reader may come to see. */
describe('in how many texts a phrase is looked for', () => {
  test('where the first five hold it to the letter, the index is trusted for the others', async () => {
    const index = fakeIndex(texts(12, 'la paix locale'));
    expect(await findPhrase('paix locale', index)).toHaveLength(12);
    expect(index.fetched).toHaveLength(5);
  });

  test('where they do not, in twenty; then in ten of those that hold its words anywhere', async () => {
    const index = fakeIndex(texts(40, 'locale est la paix'));
    expect(await findPhrase('paix locale', index)).toHaveLength(0);
    expect(index.fetched).toHaveLength(20 + 10);
  });

  test('where its words stand nowhere side by side, in ten of those that hold them', async () => {
    const index = scattered(texts(40, 'la paix locale'));
    expect(await findPhrase('paix locale', index)).toHaveLength(10);
    expect(index.fetched).toHaveLength(10);
  });
});
