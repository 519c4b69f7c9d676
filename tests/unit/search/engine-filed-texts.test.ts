import { describe, expect, test } from 'vitest';
import { search } from '../../../src/search/engine.ts';
import { ask, fakeIndex, namesOf, type FakePage } from '../../support/fake-search-index.ts';

const REQUEST = { filters: {}, typing: false, literal: false };
const LYON: FakePage = { name: 'Lyon', kind: 'lieux' };

describe('the texts filed under what the query names', () => {
  const filed = (facets: NonNullable<FakePage['facets']>): FakePage => ({ name: 'classé', words: 'rien', facets });

  test('come after every text that says the word, even hardly', async () => {
    const index = fakeIndex([LYON, filed({ ville: ['Lyon'] }), { name: 'le dit à peine', words: 'Lyon', score: 0.02 }]);
    const { texts } = await search({ query: 'Lyon', ...REQUEST }, index);
    expect(namesOf(texts)).toEqual(['le dit à peine', 'classé']);
    // They are known not to say it: nothing is to be verified in them.
    expect(index.fetched).toEqual(['le dit à peine']);
  });

  test.each<[FakePage, NonNullable<FakePage['facets']>]>([
    [{ name: 'Ana Bel', kind: 'intervenants' }, { intervenant: ['Ana Bel'] }],
    [{ name: 'Oslo', kind: 'lieux' }, { ville: ['Oslo'] }],
    [{ name: 'Ligue', kind: 'organisations' }, { organisation: ['Ligue'] }],
    [{ name: 'Climat', kind: 'themes' }, { theme: ['Climat'] }],
  ])('are found by its name, whatever they say: $name', async (thing, facets) => {
    expect(namesOf((await ask(thing.name, [thing, filed(facets)])).texts)).toEqual(['classé']);
  });

  test('are found by its other names too: « LON » finds those that say « SDN »', async () => {
    const league: FakePage = { name: 'Société des Nations', kind: 'organisations', names: ['SDN', 'LON'] };
    expect(namesOf((await ask('LON', [league, filed({ organisation: [league.name] })])).texts)).toEqual(['classé']);
  });

  test('are not found by a part of its name, nor by its words in another order: that may be something else', async () => {
    const pages: FakePage[] = [{ name: 'Lyon Confluence', kind: 'lieux' }, filed({ ville: ['Lyon Confluence'] })];
    expect((await ask('Confluence', pages)).texts).toEqual([]);
    expect((await ask('Confluence Lyon', pages)).texts).toEqual([]);
  });

  test('are not found by a notion, under which nothing is filed', async () => {
    const notion: FakePage = { name: 'Climat', kind: 'definitions' };
    expect((await ask('Climat', [notion, filed({ theme: ['Climat'] })])).texts).toEqual([]);
  });
});
