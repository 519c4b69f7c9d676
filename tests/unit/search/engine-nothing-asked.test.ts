import { describe, expect, test } from 'vitest';
import { ask, namesOf, type FakePage } from '../../support/fake-search-index.ts';

const LYON: FakePage = { name: 'Lyon', kind: 'lieux' };

describe('nothing asked', () => {
  test('everything, in the order of the catalogue', async () => {
    const { texts } = await ask('  ', [{ name: 'un', words: 'eau' }, LYON]);
    expect(namesOf(texts)).toEqual(['un', 'Lyon']);
    expect(texts.map(({ result }) => result?.page.path)).toEqual(['un', undefined]);
  });

  test('punctuation without a word find nothing', async () => {
    expect((await ask('???', [{ name: 'un', words: 'eau' }, LYON])).texts).toEqual([]);
  });
});

test('what the filters leave out is not shown, and still counted: one can go and choose it', async () => {
  const pages: FakePage[] = [
    LYON,
    { name: 'à Oslo', words: 'Lyon', facets: { ville: ['Oslo'] } },
    { name: 'à Bergen', words: 'Lyon', facets: { ville: ['Bergen'] } },
  ];
  const { named, texts, countFacet, withoutFilters } = await ask('Lyon', pages, { filters: { ville: ['Oslo'] } });
  expect([namesOf(named), namesOf(texts)]).toEqual([[], ['à Oslo']]);
  expect(Object.fromEntries(await countFacet('ville'))).toEqual({ Oslo: 1, Bergen: 1 });
  expect(withoutFilters).toBe(3);
});
