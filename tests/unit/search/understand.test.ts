import { describe, expect, test } from 'vitest';
import type { CataloguePage } from '../../../src/search/catalogue.ts';
import { makeLexicon } from '../../../src/search/lexicon.ts';
import { indexNames } from '../../../src/search/names.ts';
import { understandQuery } from '../../../src/search/understand.ts';

const named = indexNames([place('Limoges'), place('Thomas Quéro'), place('La Roche-sur-Yon')]);

describe('the words of the texts that a word may stand for', () => {
  test('itself, then less for its family, which the reader did not type', () => {
    expect(alternativesOf('jumelage', ['jumelage', 'jumelages', 'jumeler', 'paix'])).toEqual([
      { word: 'jumelage', worth: 1 },
      { word: 'jumelages', worth: 0.4 },
      { word: 'jumeler', worth: 0.4 },
    ]);
  });

  test('its family alone when the texts do not hold it', () => {
    expect(alternativesOf('villes', ['ville'])).toEqual([{ word: 'ville', worth: 0.4 }]);
  });

  test('nothing for a word that only names hold: the index would answer with another that begins alike', () => {
    expect(understand('limoges', ['limousin'])).toMatchObject([{ alternatives: [], correction: undefined }]);
  });
});

describe('the last word while it is typed', () => {
  const typing = { typing: true };

  test('stands for those that it begins, more than for its family: one of them is what is being written', () => {
    expect(alternativesOf('port', ['port', 'ports', 'portail'], typing)).toEqual([
      { word: 'port', worth: 1 },
      { word: 'ports', worth: 0.4 },
      { word: 'portail', worth: 0.5 },
    ]);
  });

  test('from three letters on: two begin too many words', () => {
    expect(alternativesOf('po', ['portail'], typing)).toEqual([]);
    expect(alternativesOf('por', ['portail'], typing)).toEqual([{ word: 'portail', worth: 0.5 }]);
  });

  test('for eight words at most: beyond, a few letters say nothing', () => {
    const many = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map((end) => `por${end}xyz`);
    expect(alternativesOf('por', many, typing).map(({ word }) => word)).toEqual(many.slice(0, 8));
  });

  test.each([
    ['all is typed', 'por', { typing: false }],
    ['a space tells that the word is whole', 'por ', typing],
    ['it is not the last', 'por paix', typing],
  ])('completes nothing when %s', (_, query, request) => {
    expect(alternativesOf(query, ['portail', 'paix'], request)).toEqual([]);
  });

  test('is not corrected when it begins a name', () => {
    expect(understand('limog', ['limon'], typing)[0]!.correction).toBeUndefined();
    expect(understand('limog', ['limon'])[0]!.correction).toBe('limon');
  });
});

describe('a word that nothing holds', () => {
  test('is taken for the two nearest, a little less surely than if it had been typed so', () => {
    expect(understand('jumelqge', ['jumelage', 'jumelrge', 'jumelzge'])).toEqual([
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

  test('is taken for a word of a name before another, even one that no text holds', () => {
    expect(understand('limoses', ['limores'])).toMatchObject([
      { correction: 'limoges', alternatives: [{ word: 'limores', worth: 0.9 }] },
    ]);
  });

  test('is never taken for a stop word, which says nothing', () => {
    expect(understand('pourquol', ['pourquoi'])[0]!.correction).toBeUndefined();
  });

  test('stays as it is when the very words are wanted', () => {
    expect(understand('jumelqge', ['jumelage'], { literal: true })).toEqual([
      { typed: 'jumelqge', alternatives: [], correction: undefined },
    ]);
  });
});

describe('what is compared with names', () => {
  test('every word typed, small ones too: they are part of names', () => {
    expect(understandAll('« La Roche-sur-Yon »', []).nameWords).toEqual(['la', 'roche', 'sur', 'yon']);
    expect(understandAll('"La Roche"', []).corrected).toBeUndefined();
  });

  test('the words as corrected, and shown as names write them', () => {
    expect(understandAll('thomas quérro', [])).toMatchObject({
      nameWords: ['thomas', 'quero'],
      corrected: 'Thomas Quéro',
    });
  });
});

function understandAll(query: string, words: string[], request: { typing?: boolean; literal?: boolean } = {}) {
  const counted = words.map((indexed) => ({ indexed, frequency: 1 }));
  const lexicon = makeLexicon({ words: counted, named, expansions: [], textCount: words.length });
  return understandQuery(query, { lexicon, typing: false, literal: false, ...request });
}

function understand(...parameters: Parameters<typeof understandAll>) {
  return understandAll(...parameters).terms;
}

function alternativesOf(...parameters: Parameters<typeof understandAll>) {
  return understand(...parameters)[0]!.alternatives;
}

function place(title: string): CataloguePage {
  return { kind: 'lieux', path: '', title, byline: '', names: [], facets: {}, textId: undefined };
}
