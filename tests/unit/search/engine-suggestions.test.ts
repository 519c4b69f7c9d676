import { describe, expect, test } from 'vitest';
import { ask, namesOf, type FakePage } from '../../support/fake-search-index.ts';

describe('suggestions, when nothing is found', () => {
  const suggest = async (query: string, pages: FakePage[], request = {}) =>
    (await ask(query, pages, request)).suggestions.map(({ word }) => word);
  const town = (name: string): FakePage => ({ name, kind: 'lieux' });

  test.each([
    ['three letters away', 'Moxxxellier', ['Montpellier']],
    ['four letters away: nobody’s misspelling', 'Moxxxxllier', []],
    ['three letters of a short word: it would be another', 'Lixxxes', []],
  ])('%s: %s', async (_, query, expected) => {
    expect(await suggest(query, [town('Montpellier'), town('Limoges')])).toEqual(expected);
  });

  test('two letters of a short word: more is forgiven in what is asked than in what is done unasked', async () => {
    expect(await suggest('Lixoxes', [town('Limoges')])).toEqual(['Limoges']);
  });

  test('when nothing is to be corrected, what would have been is suggested', async () => {
    expect(await suggest('Oslx', [town('Oslo')], { literal: true })).toEqual(['Oslo']);
  });

  test('no word of three letters, which any other is near', async () => {
    expect(await suggest('Oslk', [town('Osl')], { literal: true })).toEqual([]);
  });

  test('for the word that is unknown, not for one that names hold', async () => {
    expect(await suggest('Limoges Oslk', [town('Limoges Nord'), town('Oslo')], { literal: true })).toEqual(['Oslo']);
  });

  test('nothing as soon as a page is found', async () => {
    expect(await suggest('Limoges Oslx', [town('Limoges'), town('Oslo')], { literal: true })).toEqual([]);
  });

  test('three words, with two pages each', async () => {
    const towns = ['Montbellier', 'Montcellier', 'Montdellier', 'Montpellier'].map(town);
    const homonyms = [town('Montbellier sud'), town('Montbellier nord')];
    const { suggestions } = await ask('Montzzzlier', [...towns, ...homonyms]);
    expect(suggestions).toHaveLength(3);
    expect(suggestions[0]).toMatchObject({ word: 'Montbellier' });
    expect(namesOf(suggestions[0]!.pages.map((page) => ({ page })))).toEqual(['Montbellier', 'Montbellier sud']);
  });
});
