import { describe, expect, test } from 'vitest';
import { search } from '../../../src/search/engine.ts';
import { ask, fakeIndex, namesOf, type FakePage } from '../../support/fake-search-index.ts';

const REQUEST = { filters: {}, typing: false, literal: false };

describe('texts with some of the words', () => {
  const one = { name: 'un', words: 'eau' };
  const two = { name: 'deux', words: 'eau air' };
  const three = { name: 'trois', words: 'eau air feu' };
  const rest = { name: 'reste', words: 'terre' };

  test.each([
    ['most of the words, after those with all of them', 'eau air feu', [one, two, three], ['trois'], ['deux']],
    ['most of the words, when none has all', 'eau air feu terre', [one, two, three, rest], [], ['trois']],
    [
      'half of them when there is nothing better',
      'eau air feu terre',
      [two, { ...rest, words: 'feu terre' }],
      [],
      ['deux', 'reste'],
    ],
  ] as [string, string, FakePage[], string[], string[]][])('%s', async (_, query, pages, all, some) => {
    const { texts, partial } = await ask(query, pages);
    expect([namesOf(texts), namesOf(partial)]).toEqual([all, some]);
  });

  test('a word more is worth more than how often others are said', async () => {
    const pages = [
      { name: 'trois', words: 'eau air feu' },
      { name: 'quatre', words: 'eau air feu terre', score: 0.5 },
      { name: 'cinq', words: 'lune' },
    ];
    expect(namesOf((await ask('eau air feu terre lune', pages)).partial).slice(0, 2)).toEqual(['quatre', 'trois']);
  });

  test('a rare word says more than one that most texts hold', async () => {
    const common = Array.from({ length: 9 }, (_, place) => ({ name: `texte ${place}`, words: 'ville' }));
    const { partial } = await ask('quelle ville pour un tramway à vapeur ?', [
      ...common,
      { name: 'tramway', words: 'tramway', score: 0.1 },
      { name: 'vapeur', words: 'vapeur ville', score: 0.1 },
    ]);
    expect(namesOf(partial)).toEqual(['vapeur']);
  });

  test('two words that no text holds together do not answer for what they are together', async () => {
    const pages = [
      { name: 'coupe', words: 'une coupe' },
      { name: 'monde', words: 'le monde' },
    ];
    const answer = await ask('coupe du monde', pages);
    expect(namesOf([...answer.texts, ...answer.partial])).toEqual([]);
    expect(answer.proposals).toEqual(['coupe', 'monde']);
  });
});

describe('quoted words', () => {
  const pages = [
    { name: 'à la lettre', words: 'une action locale' },
    { name: 'dans le désordre', words: 'locale est l’action' },
  ];

  test('are verified to the letter: the index only knows that the words are there', async () => {
    expect(namesOf((await ask('« action locale »', pages)).texts)).toEqual(['à la lettre']);
  });

  test('are asked for as the index writes them', async () => {
    const index = fakeIndex([{ name: 'œuvre', words: 'mise en œuvre' }]);
    const { texts } = await search({ query: '"en oeuvre"', ...REQUEST }, index);
    expect([index.asked, namesOf(texts)]).toEqual([['"en œuvre"'], ['œuvre']]);
  });
});
