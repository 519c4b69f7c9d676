import { describe, expect, test } from 'vitest';
import type { SearchIndex } from '../../../src/search/engine.ts';
import { OutdatedPage } from '../../../src/search/fetch-code.ts';
import { OutdatedIndex } from '../../../src/search/parts.ts';
import { SameThings, type KnownThings } from '../../../src/search/same-things.ts';
import { Several } from '../../../src/search/several.ts';
import { fakeIndex, type FakePage } from '../../support/fake-search-index.ts';

const REQUEST = { filters: {}, typing: false, literal: false };

/** A seminar whose pages know where they stand, as those of a portal do. */
function seminar(name: string, pages: readonly FakePage[]): SearchIndex {
  const index = fakeIndex(pages);
  for (const page of index.catalogue) {
    page.base = `${name}/`;
    page.facets = { ...page.facets, seminaire: [name] };
  }
  return index;
}

const member = (name: string, open: () => Promise<SearchIndex>) => ({ name, open, forget: () => undefined });

const several = (seminars: Record<string, readonly FakePage[]>, known: KnownThings = []) =>
  new Several(
    Object.entries(seminars).map(([name, pages]) => {
      const index = seminar(name, pages);
      return member(name, async () => index);
    }),
    new SameThings(known),
  );

const addressesOf = (matches: readonly { page: { base?: string; path: string } }[]): string[] =>
  matches.map(({ page }) => page.base! + page.path);

/** Words so rare that they tell: in a text among others. */
const FILLER: FakePage[] = Array.from({ length: 12 }, (_, place) => ({ name: `reste${place}`, words: `mot${place}` }));

describe('several seminars searched as one', () => {
  test('the best text of each comes before the second of any', async () => {
    const all = several({
      a: [
        { name: 'un', words: 'paix', score: 9 },
        { name: 'deux', words: 'paix', score: 4 },
      ],
      b: [{ name: 'trois', words: 'paix', score: 1 }],
    });
    const { texts } = await all.search({ query: 'paix', ...REQUEST });
    expect(addressesOf(texts)).toEqual(['a/un', 'b/trois', 'a/deux']);
  });

  test('one thing has one card, with its page in each', async () => {
    const hugo: FakePage = { name: 'Victor Hugo', kind: 'intervenants' };
    const { named } = await several({ a: [hugo, ...FILLER], b: [hugo, ...FILLER] }).search({
      query: 'victor hugo',
      ...REQUEST,
    });
    expect(addressesOf(named)).toEqual(['a/Victor Hugo']);
    expect(named[0]!.elsewhere!.map(({ base }) => base)).toEqual(['b/']);
  });

  test('unless they are known to be two', async () => {
    const vienna: FakePage = { name: 'Vienne', kind: 'lieux' };
    const known = [
      { keys: {}, names: {} },
      { keys: { 'lieux: Vienne': 'lieux: vienne b' }, names: {} },
    ];
    const { named } = await several({ a: [vienna], b: [vienna] }, known).search({ query: 'Vienne', ...REQUEST });
    expect(addressesOf(named)).toEqual(['a/Vienne', 'b/Vienne']);
  });

  test('a word that one of them holds is not corrected in another', async () => {
    const all = several({
      a: [{ name: 'un', words: 'Bamako en paix' }, ...FILLER],
      b: [{ name: 'Bamakof', kind: 'lieux', words: 'Bamakof' }, ...FILLER],
    });
    const { named, texts, understanding } = await all.search({ query: 'bamako', ...REQUEST });
    expect(addressesOf([...named, ...texts])).toEqual(['a/un']);
    expect(understanding.corrected).toBeUndefined();
    expect(understanding.ignored).toEqual([]);
  });

  test('a word that all correct is corrected alike', async () => {
    const all = several({
      a: [{ name: 'Strasbourg', kind: 'lieux', words: 'Strasbourg' }, ...FILLER],
      b: [{ name: 'un', words: 'Strasbourg' }, ...FILLER],
    });
    const { named, texts, understanding } = await all.search({ query: 'strasbuorg', ...REQUEST });
    expect(understanding.corrected).toMatch(/^strasbourg$/i);
    expect(addressesOf([...named, ...texts])).toEqual(['a/Strasbourg', 'b/un']);
  });

  test('texts of a seminar that lacks a word which another holds have a part of the words', async () => {
    const all = several({
      a: [{ name: 'un', words: 'jumelage céramique' }, ...FILLER],
      b: [{ name: 'deux', words: 'jumelage' }, ...FILLER],
    });
    const { texts, partial, understanding } = await all.search({ query: 'jumelage ceramique', ...REQUEST });
    expect([addressesOf(texts), understanding.ignored]).toEqual([['a/un'], []]);
    expect(addressesOf(partial).filter((address) => address === 'a/un')).toEqual([]);
  });

  test('a word that none holds is said to be nowhere', async () => {
    const all = several({
      a: [{ name: 'un', words: 'jumelage' }, ...FILLER],
      b: [{ name: 'deux', words: 'jumelage' }, ...FILLER],
    });
    const { texts, understanding } = await all.search({ query: 'xylophone jumelage', ...REQUEST });
    expect(understanding.ignored).toEqual(['xylophone']);
    expect(addressesOf(texts)).toEqual(['a/un', 'b/deux']);
  });

  test('they are counted, and one can be chosen; the others are then asked nothing', async () => {
    const pages = [{ name: 'un', words: 'paix', facets: { ville: ['Oslo'] } }];
    let opened = 0;
    const all = new Several(
      [
        member('a', async () => seminar('a', pages)),
        member('b', async () => {
          opened += 1;
          return seminar('b', pages);
        }),
      ],
      new SameThings([]),
    );
    const chosen = await all.search({ query: 'paix', ...REQUEST, filters: { seminaire: ['a'] } });
    expect(addressesOf(chosen.texts)).toEqual(['a/un']);
    expect([opened, await chosen.countFacet('seminaire')]).toEqual([
      0,
      new Map([
        ['b', undefined],
        ['a', 1],
      ]),
    ]);
    const both = await all.search({ query: 'paix', ...REQUEST });
    expect(await both.countFacet('seminaire')).toEqual(
      new Map([
        ['a', 1],
        ['b', 1],
      ]),
    );
    expect(await both.countFacet('ville')).toEqual(new Map([['Oslo', 2]]));
    expect(both.facets).not.toContain('chapitre');
  });

  test('when the chosen one has nothing, what the others have is counted', async () => {
    const all = several({ a: [{ name: 'un', words: 'guerre' }], b: [{ name: 'deux', words: 'paix' }] });
    const { texts, withoutFilters } = await all.search({ query: 'paix', ...REQUEST, filters: { seminaire: ['a'] } });
    expect([texts, withoutFilters]).toEqual([[], 1]);
  });
});

describe('a seminar that does not answer', () => {
  const sound = member('a', async () => seminar('a', [{ name: 'un', words: 'paix' }]));

  test.each([
    ['unreachable', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['other version', () => Promise.reject(new OutdatedPage())],
  ] as const)('is named, the others answer: %s', async (why, open) => {
    const all = new Several([sound, member('b', open)], new SameThings([]));
    const { texts, silent } = await all.search({ query: 'paix', ...REQUEST });
    expect([addressesOf(texts), silent]).toEqual([['a/un'], [{ seminar: 'b', why }]]);
  });

  test('in time is not waited for, and it is told when it comes', async () => {
    let answer: (index: SearchIndex) => void = () => undefined;
    const late = member('b', () => new Promise<SearchIndex>((resolve) => (answer = resolve)));
    const all = new Several([sound, late], new SameThings([]), 0);
    const arrived = new Promise<void>((resolve) => (all.onArrival = resolve));
    const { silent } = await all.search({ query: 'paix', ...REQUEST });
    expect(silent).toEqual([{ seminar: 'b', why: 'late' }]);
    answer(seminar('b', []));
    await arrived;
  });

  test('none of them: the search fails', async () => {
    const all = new Several([member('b', () => Promise.reject(new Error()))], new SameThings([]));
    await expect(all.search({ query: 'paix', ...REQUEST })).rejects.toThrow();
  });

  test('because it was published anew is opened again', async () => {
    let isForgotten = false;
    const renewed = {
      name: 'b',
      open: async () => {
        const index = seminar('b', [{ name: 'deux', words: 'paix' }]);
        if (!isForgotten) index.lexicon.load = () => Promise.reject(new OutdatedIndex());
        return index;
      },
      forget: () => (isForgotten = true),
    };
    const { texts } = await new Several([renewed], new SameThings([])).search({ query: 'paix', ...REQUEST });
    expect(addressesOf(texts)).toEqual(['b/deux']);
  });
});
