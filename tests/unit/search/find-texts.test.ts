import { describe, expect, test } from 'vitest';
import type { SearchAnswer } from '../../../src/search/engine.ts';
import { mergeAnswers } from '../../../src/search/merge-answers.ts';
import { SameThings } from '../../../src/search/same-things.ts';
import { ask, namesOf, type FakePage } from '../../support/fake-search-index.ts';

const all = ({ texts, partial }: SearchAnswer): string[] => namesOf([...texts, ...partial]);

describe('what a text says of a word, from the most to the least', () => {
  test.each<[string, FakePage[]]>([
    [
      'the word, often; its plural, nearly as good; the word, hardly',
      [
        { name: 'souvent', words: 'jumelage', score: 0.8 },
        { name: 'pluriel', words: 'jumelages', confused: ['jumelage'] },
        { name: 'à peine', words: 'jumelage', score: 0.1 },
      ],
    ],
    [
      'the word, hardly; another word for which the index takes it; one of its family, hardly',
      [
        { name: 'à peine', words: 'jumelage', score: 0.1 },
        { name: 'confondu', words: 'jumeler', confused: ['jumelage'] },
        { name: 'famille', words: 'jumelé', score: 0.5 },
      ],
    ],
  ])('%s', async (_, pages) => {
    expect(all(await ask('jumelage', pages.toReversed()))).toEqual(pages.map(({ name }) => name));
  });

  test.each<[string, FakePage[]]>([
    [
      'the word, often; the number in figures; the word, hardly',
      [
        { name: 'souvent', words: 'quatorze', score: 0.85 },
        { name: 'en chiffres', words: '14' },
        { name: 'à peine', words: 'quatorze', score: 0.1 },
      ],
    ],
  ])('of a number, while it is typed: %s', async (_, pages) => {
    expect(all(await ask('quatorze', pages.toReversed(), { typing: true }))).toEqual(pages.map(({ name }) => name));
  });

  test('of texts that say the same words, the one that says them most comes first', async () => {
    const pages = [
      { name: 'peu', words: 'paix', score: 0.2 },
      { name: 'beaucoup', words: 'paix', score: 0.9 },
    ];
    expect(all(await ask('paix', pages))).toEqual(['beaucoup', 'peu']);
  });
});

/** Each word in as many texts as is said, those of the test counted: what a word weighs is how few hold it. */
const fill = (...words: string[]): FakePage[] => words.map((word, place) => ({ name: `plein ${place}`, words: word }));

test('another word for which the index takes a rare one still tells more, beside a common one, than the rare one hardly said', async () => {
  const pages = [
    { name: 'à peine', words: 'jumelage', score: 0.1 },
    { name: 'confondu', words: 'jumeler des villes', confused: ['jumelage'] },
    ...fill(...Array.from({ length: 24 }, () => 'villes'), 'zinc', 'eau', 'air'),
  ];
  const { partial } = await ask('jumelage villes zinc', pages);
  expect(namesOf(partial).filter((name) => !name.startsWith('plein'))).toEqual(['confondu', 'à peine']);
});

describe('how much of what is asked a text must hold', () => {
  const partialOf = async (query: string, pages: FakePage[]) =>
    namesOf((await ask(query, pages)).partial.filter(({ page }) => !page.path.startsWith('plein')));

  test('half of four words that weigh the same, even beside a text that holds three', async () => {
    // Each word is in two texts.
    const pages = [
      { name: 'trois', words: 'eau air feu' },
      { name: 'deux', words: 'eau terre' },
      ...fill('air', 'feu', 'terre'),
    ];
    expect(await partialOf('eau air feu terre', pages)).toEqual(['trois', 'deux']);
  });

  test('not two of five, beside a text that holds four', async () => {
    const pages = [
      { name: 'quatre', words: 'eau air feu terre' },
      { name: 'deux', words: 'eau lune' },
      ...fill('air', 'feu', 'terre', 'lune'),
    ];
    expect(await partialOf('eau air feu terre lune', pages)).toEqual(['quatre']);
  });

  test('when no text holds much, nearly as much as the best of them, and not half of it', async () => {
    // « feu » and « terre » are in one text more than the others, and say a little less.
    const pages = [
      { name: 'le plus', words: 'eau air' },
      { name: 'presque', words: 'feu terre' },
      { name: 'moitié', words: 'lune' },
      ...fill('feu terre nuit', 'feu terre jour', 'vent', 'eau', 'air', 'lune'),
    ];
    expect(await partialOf('eau air feu terre lune vent', pages)).toEqual(['le plus', 'presque']);
  });

  test('more than half of the words is always enough, however common', async () => {
    const common = fill(...Array.from({ length: 40 }, () => 'ville monde pays'));
    const pages = [{ name: 'trois', words: 'ville monde pays' }, { name: 'rares', words: 'zinc' }, ...common];
    expect(await partialOf('ville monde pays zinc', pages)).toContain('trois');
    expect(
      await partialOf('ville monde zinc cuivre', [...pages, { name: 'deux', words: 'ville monde' }]),
    ).not.toContain('deux');
  });
});

describe('a score is compared with those of other seminars', () => {
  const SEMINAR = { place: 0, seminar: 'a' };
  const merge = (...answers: SearchAnswer[]) =>
    namesOf(
      mergeAnswers(
        answers.map((answer, place) => ({ ...SEMINAR, place, answer })),
        new SameThings([]),
      ).texts,
    );

  test('words together count half as much again, and no more: what follows them is not pushed behind all others', async () => {
    const here = await ask('jumelage paix', [
      { name: 'ensemble', words: 'jumelage paix' },
      { name: 'ici', words: 'jumelage et paix' },
    ]);
    const there = await ask('jumelage paix', [
      { name: 'là', words: 'jumelage et paix' },
      { name: 'plus loin', words: 'jumelages et paix', confused: ['jumelage'], score: 0.1 },
      { name: 'au bout', words: 'jumeler en paix', confused: ['jumelage'], score: 0.1 },
    ]);
    expect(merge(here, there)).toEqual(['ensemble', 'là', 'plus loin', 'ici', 'au bout']);
  });

  test('a text that is found because it is filed under what is named counts, though less than any that says it', async () => {
    const filed: FakePage = { name: 'classé', words: 'rien', facets: { organisation: ['Ligue'] } };
    const league: FakePage = { name: 'Ligue', kind: 'organisations' };
    const { texts } = await ask('Ligue', [league, filed]);
    expect(texts[0]!.score).toBeGreaterThan(0);
    const said = await ask('Ligue', [
      league,
      filed,
      { name: 'souvent', words: 'Ligue' },
      { name: 'au pluriel', words: 'ligues', score: 0.1 },
    ]);
    expect(namesOf(said.texts)).toEqual(['souvent', 'au pluriel', 'classé']);
  });
});
