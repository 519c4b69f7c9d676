import { describe, expect, test } from 'vitest';
import { makeLexicon } from '../../../src/search/lexicon.ts';
import { indexNames } from '../../../src/search/names.ts';
import { understandQuery } from '../../../src/search/understand.ts';

const lexicon = makeLexicon({
  textCount: 20,
  words: ['homme', 'arme', 'action', 'urbanisme', 'liberation'].map((indexed) => ({ indexed, frequency: 1 })),
  named: indexNames(
    (
      [
        ['lieux', 'Angers'],
        ['organisations', 'INSET d’Angers'],
        ['organisations', 'ONU'],
        ['themes', 'Droits de l’homme'],
      ] as const
    ).map(([kind, title]) => ({ kind, path: title, title, names: [], facets: {}, byline: '', textId: title })),
  ),
  expansions: [
    { typed: ['ue'], means: ['ONU'] },
    { typed: ['unicef'], means: ['ONU'] },
    { typed: ['landes'], means: [] },
    { typed: ['andes'], means: ['Angers'] },
  ],
});
const correct = async (typed: string, request = {}) =>
  (await understandQuery(typed, { lexicon, typing: false, literal: false, ...request })).corrected;

describe('an apostrophe that was forgotten', () => {
  test.each([
    ['the whole query', 'lonu', 'l’onu'],
    ['in capitals', 'LONU', 'L’ONU'],
    ['before a name', 'inset dAngers', 'inset d’Angers'],
    ['after « de »', 'action de lhomme', 'action de l’homme'],
    ['before what stands for something else', 'lunicef', 'l’unicef'],
    ['in « que »', 'quangers', 'qu’angers'],
    ['twice', 'laction dangers lurbanisme', 'l’action dangers l’urbanisme'],
    ['in a word of French that the one before denies', 'maire dangers', 'maire d’angers'],
    ['in one that stands so in a name', 'inset dangers', 'inset d’angers'],
  ])('%s: %s', async (_, typed, expected) => expect(await correct(typed)).toBe(expected));

  test('in the last word of a name, while it is typed', async () => {
    expect(await correct('droits de lho', { typing: true })).toBe('droits de l’ho');
    // Then, it is what was shown.
    expect(await correct('droits de lhom')).toBe('droits de l’homme');
    expect(await correct('droits de lho')).toBeUndefined();
    expect(await correct('action de lho', { typing: true })).toBeUndefined();
  });

  test('is said, and understood as if it were there', async () => {
    const { terms, nameWords } = await understandQuery('laction', { lexicon, typing: false, literal: false });
    expect(terms.map(({ typed }) => typed)).toEqual(['action']);
    expect(nameWords).toEqual(['l', 'action']);
  });
});

describe('no apostrophe is missing', () => {
  test.each([
    ['where the word is known', 'liberation'],
    ['nor in a name', 'Lhomme'],
    ['nor in a place that all know', 'landes'],
    ['nor after an article', 'la larme'],
    ['nor in a word of French', 'larme'],
    ['nor before a plural, after « l’ »', 'lactions'],
    ['nor before nothing known', 'lorage'],
    ['nor after nothing, where it is « d’ »', 'dangers'],
    ['nor after what « d’ » never follows', 'vers dangers'],
    ['nor between words that stand in no name together', 'action dangers'],
  ])('%s: %s', async (_, typed) => expect(await correct(typed)).toBeUndefined());

  test('where a known word begins so', async () => expect(await correct('libera')).toBe('liberation'));

  test('where the very words are wanted', async () =>
    expect(await correct('laction', { literal: true })).toBeUndefined());
});
