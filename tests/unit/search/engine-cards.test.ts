import { describe, expect, test } from 'vitest';
import { ask, namesOf, type FakePage } from '../../support/fake-search-index.ts';

const LYON: FakePage = { name: 'Lyon', kind: 'lieux' };

describe('what the query names, above the texts', () => {
  test('after words with which one asks, as if these were not there', async () => {
    const pages: FakePage[] = [
      { name: 'Macédoine du Nord', kind: 'lieux' },
      { name: 'Relations nord-nord', kind: 'definitions' },
      { name: 'La Roche', kind: 'lieux' },
      { name: 'Roche', kind: 'themes' },
    ];
    const firstOf = async (query: string) => namesOf((await ask(query, pages)).named)[0];
    expect(await firstOf('que veut dire nord-nord')).toBe('Relations nord-nord');
    expect(await firstOf('parle de la Roche')).toBe('La Roche');
  });

  test('six cards at most: more would push the texts off the screen', async () => {
    const towns = ['un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept'].map((name): FakePage => {
      return { name: `Saint ${name}`, kind: 'lieux' };
    });
    expect((await ask('saint', towns)).named).toHaveLength(6);
  });

  test('a page that has its card does not come back among the texts', async () => {
    const paix: FakePage = { name: 'Paix', kind: 'definitions', words: 'la paix' };
    const { named, texts } = await ask('paix', [paix, { name: 'autre', words: 'paix' }]);
    expect([namesOf(named), namesOf(texts)]).toEqual([['Paix'], ['autre']]);
  });

  test('quoted words are asked for as they stand: only what they name outright comes before the texts', async () => {
    const pages: FakePage[] = [LYON, { name: 'Lyon Confluence', kind: 'lieux' }, { name: 'texte', words: 'Lyon' }];
    const { named, texts, alsoNamed } = await ask('"Lyon"', pages);
    expect([namesOf(named), namesOf(texts), namesOf(alsoNamed)]).toEqual([['Lyon'], ['texte'], ['Lyon Confluence']]);
  });

  test('a question names things by the way: texts with two of its words come first', async () => {
    const { named, partial, alsoNamed } = await ask('quel tramway roule à Lyon', [
      LYON,
      { name: 'texte', words: 'un tramway à Lyon' },
      { name: 'autre', words: 'il roule' },
    ]);
    expect([namesOf(named), namesOf(partial), namesOf(alsoNamed)]).toEqual([[], ['texte'], ['Lyon']]);
  });

  test('but a text with one word only says less than the thing that is named', async () => {
    const { named, partial, alsoNamed } = await ask('tramway Lyon', [LYON, { name: 'texte', words: 'un tramway' }]);
    expect([namesOf(named), namesOf(partial), namesOf(alsoNamed)]).toEqual([['Lyon'], ['texte'], []]);
  });

  test('after texts with all the words too: what is named by the way is never lost', async () => {
    const { named, texts, alsoNamed } = await ask('tramway Lyon', [LYON, { name: 'texte', words: 'tramway à Lyon' }]);
    expect([namesOf(named), namesOf(texts), namesOf(alsoNamed)]).toEqual([[], ['texte'], ['Lyon']]);
  });
});
