import { describe, expect, test } from 'vitest';
import type { CataloguePage } from '../../../src/search/catalogue.ts';
import { makeLexicon, type Expansion } from '../../../src/search/lexicon.ts';
import { indexNames } from '../../../src/search/names.ts';
import { understandQuery } from '../../../src/search/understand.ts';

const named = indexNames([place('Limoges'), place('Rennes'), place('Diyarbakir'), place('Thomas Quéro')]);

describe('the words of the texts that a word may stand for', () => {
  test('itself, then less for its family, which the reader did not type', async () => {
    expect(await alternativesOf('jumelage', ['jumelage', 'jumelages', 'jumeler', 'paix'])).toEqual([
      { word: 'jumelage', worth: 1 },
      { word: 'jumelages', worth: 0.4 },
      { word: 'jumeler', worth: 0.4 },
    ]);
  });

  test('its family alone when the texts do not hold it', async () => {
    expect(await alternativesOf('villes', ['ville'])).toEqual([{ word: 'ville', worth: 0.4 }]);
  });

  test('not a word that has four letters in common with it by chance', async () => {
    expect(await alternativesOf('tours', ['tourisme'])).toBeUndefined();
    expect(await alternativesOf('coupe', ['coup'])).toBeUndefined();
  });

  test('nothing for a word that only names hold: the index would answer with another that begins alike', async () => {
    expect(await alternativesOf('limoges', ['limousin'])).toEqual([]);
  });

  test.each([
    ['2e', 'seconde'],
    ['seconde', '2e'],
    ['14', 'quatorze'],
    ['quatre-vingt-dix', '90'],
    ['cent trente-sept', '137'],
    ['90', '1990'],
  ])('a number is looked for in its other ways: %s, %s', async (query, other) => {
    expect((await alternativesOf(query, [other]))!.map(({ word }) => word)).toEqual([other]);
  });
});

describe('what several words say together', () => {
  const expansions: Expansion[] = [{ typed: ['villes', 'soeurs'], means: ['jumelage', 'arbre'] }];

  test('what they stand for, plural or not, where the texts hold it', async () => {
    const { terms } = await understand('ville sœur', ['ville', 'jumelage'], { expansions });
    expect(terms).toMatchObject([{ typed: 'ville soeur', alternatives: [{ word: 'jumelage', worth: 0.7 }] }]);
  });

  test('the word of which they are the halves, where a hyphen joins them or one is unknown', async () => {
    expect((await alternativesOf('plate-forme', ['plateforme']))!.map(({ word }) => word)).toEqual(['plateforme']);
    expect((await alternativesOf('plate forme', ['plateforme', 'forme']))!.map(({ word }) => word)).toEqual([
      'plateforme',
    ]);
    const { terms } = await understand('rond point', ['rondpoint', 'rond', 'point']);
    expect(terms.map(({ typed }) => typed)).toEqual(['rond', 'point']);
  });

  test('the names that are glued in one word', async () => {
    const { terms, corrected } = await understand('rennesdiyarbakir', ['rennes', 'diyarbakir']);
    expect(terms[0]).toMatchObject({ alternatives: [{ word: 'rennes diyarbakir' }], means: ['Rennes', 'Diyarbakir'] });
    expect(corrected).toBe('Rennes Diyarbakir');
  });
});

describe('the last word while it is typed', () => {
  const typing = { typing: true };

  test('stands for those that it begins', async () => {
    expect(await alternativesOf('port', ['port', 'ports', 'portail'], typing)).toEqual([
      { word: 'port', worth: 1 },
      { word: 'ports', worth: 0.4 },
      { word: 'portail', worth: 0.5 },
    ]);
  });

  test('from three letters on: two begin too many words', async () => {
    expect(await alternativesOf('po', ['portail'], typing)).toBeUndefined();
    expect(await alternativesOf('por', ['portail'], typing)).toEqual([{ word: 'portail', worth: 0.5 }]);
  });

  test('for eight words at most: beyond, a few letters say nothing', async () => {
    const many = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map((end) => `por${end}xyz`);
    expect((await alternativesOf('por', many, typing))!.map(({ word }) => word)).toEqual(many.slice(0, 8));
  });

  test.each([
    ['all is typed', 'por', { typing: false }],
    ['a space tells that the word is whole', 'por ', typing],
    ['it is not the last', 'por paix', typing],
  ])('completes nothing when %s', async (_, query, request) => {
    expect((await alternativesOf(query, ['portail', 'paix'], request)) ?? []).not.toContainEqual({
      word: 'portail',
      worth: 0.5,
    });
  });
});

describe('a word left unfinished', () => {
  test('still stands for those that it begins, and the query is said to be completed', async () => {
    const { terms, corrected } = await understand('décision limog', ['decision', 'limogxyz']);
    expect(terms[1]).toMatchObject({ alternatives: [{ word: 'limogxyz', worth: 0.5 }], means: ['Limoges'] });
    expect(corrected).toBe('décision Limoges');
  });

  test('only a name, for what has a capital', async () => {
    expect((await understand('Portai', ['portail'])).ignored).toEqual(['Portai']);
    expect((await understand('Limog', [])).corrected).toBe('Limoges');
  });
});

describe('a word that nothing holds', () => {
  test('is taken for the two nearest, a little less surely than if it had been typed so', async () => {
    const { terms } = await understand('jumelqge', ['jumelage', 'jumelrge', 'jumelzge']);
    expect(terms).toMatchObject([
      {
        typed: 'jumelqge',
        alternatives: [
          { word: 'jumelage', worth: 0.9 },
          { word: 'jumelrge', worth: 0.9 },
        ],
        correction: 'jumelage',
      },
    ]);
  });

  test('is never taken for a stop word, which says nothing', async () => {
    expect(await understand('pourquol', ['pourquoi'])).toMatchObject({ ignored: ['pourquol'], proposals: [] });
  });

  test('stays as it is when the very words are wanted, and what may be meant is proposed', async () => {
    const { terms, ignored, proposals } = await understand('la jumelqge', ['jumelage'], { literal: true });
    expect([terms, ignored, proposals]).toEqual([[], ['jumelqge'], [{ word: 'jumelage', query: 'la jumelage' }]]);
  });
});

describe('what is compared with names', () => {
  test('every word typed, small ones too: they are part of names', async () => {
    const words = ['roche', 'yon'];
    expect((await understand('« La Roche-sur-Yon »', words)).nameWords).toEqual(['la', 'roche', 'sur', 'yon']);
  });

  test('the words as corrected, and shown as names write them', async () => {
    expect(await understand('thomas quérro', [])).toMatchObject({
      nameWords: ['thomas', 'quero'],
      corrected: 'thomas Quéro',
    });
  });

  test('a name whose words are glued is known as it is', async () => {
    expect(await understand('thomasquero', [])).toMatchObject({ ignored: [], nameWords: ['thomasquero'] });
  });
});

test('the rarer a word, the more it says; one with which one asks says almost nothing', async () => {
  const { terms } = await understand('texte rare commun', ['texte', 'rare'], {}, [{ indexed: 'commun', frequency: 9 }]);
  const [asking, rare, common] = terms.map(({ weight }) => weight);
  expect(rare).toBeGreaterThan(2 * common!);
  expect(asking).toBeLessThan(common! / 4);
});

interface Options {
  typing?: boolean;
  literal?: boolean;
  expansions?: Expansion[];
}

function understand(
  query: string,
  words: string[],
  { expansions = [], ...request }: Options = {},
  counted: { indexed: string; frequency: number }[] = [],
) {
  const all = [...words.map((indexed) => ({ indexed, frequency: 1 })), ...counted];
  const lexicon = makeLexicon({ words: all, named, expansions, textCount: 20 });
  return understandQuery(query, { lexicon, typing: false, literal: false, ...request });
}

async function alternativesOf(...parameters: Parameters<typeof understand>) {
  return (await understand(...parameters)).terms[0]?.alternatives;
}

function place(title: string): CataloguePage {
  return { kind: 'lieux', path: '', title, byline: '', names: [], facets: {}, textId: undefined };
}
