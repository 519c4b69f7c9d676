import { describe, expect, test } from 'vitest';
import type { CataloguePage } from '../../../src/search/catalogue.ts';
import { makeLexicon, type Lexicon } from '../../../src/search/lexicon.ts';
import { indexNames } from '../../../src/search/names.ts';
import { understandQuery, type Understanding } from '../../../src/search/understand.ts';

interface Known {
  /** Words of the texts. */
  words?: string[];
  /** Names, by the kind of what has them. */
  named?: [kind: CataloguePage['kind'], title: string, ...names: string[]][];
  /** What stands for others, or for nothing. */
  expansions?: { typed: string[]; means: string[] }[];
  /** Common words that are near those. */
  near?: string[];
}

const lexiconOf = ({ words = [], named = [], expansions = [], near = [] }: Known): Lexicon =>
  makeLexicon({
    textCount: 20,
    words: words.map((indexed) => ({ indexed, frequency: 1 })),
    named: indexNames(named.map(([kind, title, ...names]) => page(kind, title, names))),
    expansions,
    near,
  });

const understand = (query: string, known: Known, request = {}): Promise<Understanding> =>
  understandQuery(query, { lexicon: lexiconOf(known), typing: false, literal: false, ...request });

const alternativesOf = async (query: string, ...words: string[]) =>
  (await understand(query, { words })).terms.flatMap(({ alternatives }) => alternatives.map(({ word }) => word));

describe('the two last figures of a year', () => {
  test.each([
    ['90', '1990'],
    ['12', '2012'],
    ['48', '1848'],
  ])('%s is %s', async (typed, year) => expect(await alternativesOf(typed, year)).toEqual([year]));

  test('no century before', async () => expect(await alternativesOf('89', '1789')).toEqual([]));
});

describe('a word that nothing holds, taken for the beginning of another once it is typed', () => {
  test.each([
    ['from four letters on', 'port', 'portail', ['portail']],
    ['three begin too many words', 'por', 'portail', []],
  ])('%s: %s, %s', async (_, typed, word, expected) => expect(await alternativesOf(typed, word)).toEqual(expected));
});

describe('what is no beginning of a word, once it is typed', () => {
  const correctionOf = async (typed: string, known: Known) => (await understand(typed, known)).corrected;

  test('four letters, where they begin somebody’s name: Gall, Gallet', async () => {
    expect(await correctionOf('gall', { named: [['intervenants', 'Gallet']] })).toBeUndefined();
    expect(await correctionOf('galle', { named: [['intervenants', 'Gallet']] })).toBe('Gallet');
  });

  test('a name of four letters, but the beginning of a place', async () => {
    expect(await correctionOf('Lodi', { named: [['organisations', 'Lodisse']] })).toBeUndefined();
    expect(await correctionOf('Tokà', { words: ['tokade'] })).toBeUndefined();
    expect(await correctionOf('Loud', { named: [['lieux', 'Loudun']] })).toBe('Loudun');
  });

  test('a given name, nor is it misspelt: Nicole, Nicolet', async () => {
    expect(await correctionOf('Nicole', { named: [['intervenants', 'Nicolet']] })).toBeUndefined();
    expect(await correctionOf('francois', { words: ['francais'] })).toBeUndefined();
  });
});

describe('a word cut short before others', () => {
  test('where only one can be meant', async () => {
    expect(await alternativesOf('coop ville', 'cooperation', 'cooperer', 'ville')).toEqual([
      'cooperation',
      'cooperer',
      'ville',
    ]);
    expect(await alternativesOf('coop ville', 'cooperation', 'cooptation', 'ville')).toEqual(['ville']);
  });

  test('not where little is lacking, nor where it joins words', async () => {
    expect(await alternativesOf('port ville', 'portail', 'ville')).toEqual(['ville']);
    expect(await alternativesOf('mini-ville', 'ministere', 'ville')).toEqual(['ville']);
  });
});

test('half of a name, after its article, is the whole of it', async () => {
  const { corrected } = await understand('Le Roux, Anne', { named: [['intervenants', 'Anne Leroux']] });
  expect(corrected).toBe('Leroux, Anne');
});

test('what is called by another name is called by its title in the texts', async () => {
  const named: Known['named'] = [['lieux', 'Louang Prabang', 'Louangphrabang']];
  const { terms } = await understand('louangphrabang', { words: ['louang', 'prabang', 'louangphrabang'], named });
  expect(terms[0]!.alternatives.map(({ word }) => word)).toEqual(['louangphrabang', 'louang prabang']);
});

describe('a place that all know, of which the texts say nothing', () => {
  const known: Known = {
    words: ['cherche', 'mer', 'sud', 'savoir'],
    expansions: [
      { typed: ['cher'], means: [] },
      { typed: ['afrique', 'sud'], means: [] },
    ],
  };

  test.each([
    ['is no beginning of a word', 'cher', 'cher'],
    ['is not answered by a part of its name', 'Afrique du Sud', 'Afrique du Sud'],
  ])('%s: %s', async (_, typed, unknown) => {
    expect(await understand(typed, known)).toMatchObject({ terms: [], unknown: [unknown], corrected: undefined });
  });

  test('but while it is typed, it may become one', async () => {
    const { terms } = await understand('cher', { ...known, words: ['cheres'] }, { typing: true });
    expect(terms[0]!.alternatives.map(({ word }) => word)).toEqual(['cheres']);
  });
});

describe('the rest of a compound of which the first word is unknown', () => {
  const known: Known = { words: ['mer', 'malien', 'nevers'], named: [['lieux', 'Nevers']] };
  const termsOf = async (query: string) => (await understand(query, known)).terms.map(({ typed }) => typed);

  test('says nothing: Berck-sur-Mer', async () => expect(await termsOf('Berck-sur-Mer')).toEqual([]));
  test('but where it is joined to it: franco-malien', async () =>
    expect(await termsOf('franco-malien')).toEqual(['malien']));
  test('or is a name: Berck-Nevers', async () => expect(await termsOf('Berck-Nevers')).toEqual(['nevers']));
});

describe('whose name it is decides how far it is mended', () => {
  const correctionOf = async (typed: string, kind: CataloguePage['kind'], title: string) =>
    (await understand(typed, { named: [[kind, title]] })).corrected;

  test.each<[CataloguePage['kind'], string | undefined]>([
    // « Lizoges » may be somebody else.
    ['intervenants', undefined],
    ['lieux', 'Limoges'],
    ['organisations', 'Limoges'],
    // What anybody may say has seven letters like so many other words.
    ['themes', undefined],
    ['definitions', undefined],
  ])('one letter of seven: %s', async (kind, expected) => {
    expect(await correctionOf('Lizoges', kind, 'Limoges')).toBe(expected);
  });

  test.each<[CataloguePage['kind'], string | undefined]>([
    // « Angrs » may be somebody else.
    ['intervenants', undefined],
    ['lieux', 'Angers'],
    ['organisations', 'Angers'],
  ])('a letter left out of six: %s', async (kind, expected) => {
    expect(await correctionOf('Angrs', kind, 'Angers')).toBe(expected);
  });
});

describe('where what is meant is looked for', () => {
  const proposalsFor = async (typed: string, ...titles: string[]) =>
    (await understand(typed, { named: titles.map((title) => ['lieux', title]) })).proposals.map(({ word }) => word);

  test('among the words with the same two letters, which are in one file, and those that sound alike', async () => {
    expect(await proposalsFor('Lizxges', 'Limoges')).toEqual(['Limoges']);
    expect(await proposalsFor('Lomoges', 'Limoges')).toEqual([]);
    expect(await proposalsFor('Kéro', 'Quéro')).toEqual(['Quéro']);
  });

  test('nothing is fetched for a word of three letters, near which all others are', async () => {
    const lexicon = lexiconOf({ named: [['lieux', 'Quéro']] });
    const asked: string[] = [];
    const soundingLike = (key: string) => {
      asked.push(key);
      return lexicon.soundingLike(key);
    };
    await understandQuery('kér', { lexicon: { ...lexicon, soundingLike }, typing: false, literal: false });
    expect(asked).toEqual([]);
  });

  test('three queries are proposed, whatever the number of words that are not known', async () => {
    const names = ['Limoges', 'Lisoges', 'Kigali', 'Kigaxi'];
    expect(await proposalsFor('Lixxges Kigxxi', ...names)).toEqual(['Limoges', 'Lisoges', 'Kigaxi']);
  });
});

describe('of a long query', () => {
  test('sixteen words are looked for, those that say most', async () => {
    const letters = [...'abcdefghijklmnopq'];
    const words = letters.map((letter) => `${letter}mot`);
    const lexicon = makeLexicon({
      textCount: 99,
      words: words.map((indexed, place) => ({ indexed, frequency: place === 3 ? 50 : 1 })),
      named: [],
      expansions: [],
    });
    const { terms } = await understandQuery(words.join(' '), { lexicon, typing: false, literal: false });
    expect(terms.map(({ typed }) => typed)).toEqual(words.filter((_, place) => place !== 3));
  });

  test('no more of its beginning is compared with names than is read', async () => {
    const query = 'limoges '.repeat(1000);
    const { nameWords } = await understand(query, { named: [['lieux', 'Limoges']] });
    expect(nameWords).toHaveLength(1500 / 'limoges '.length + 0.5);
  });

  test('a name of any length, however its words are parted, is that name', async () => {
    const title = Array.from({ length: 20 }, (_, place) => `Association${place % 10}`).join(' ');
    const { ignored, terms } = await understand(title.replaceAll(' ', ''), { named: [['organisations', title]] });
    expect([ignored, terms.map(({ means }) => means)]).toEqual([[], [[title.toLowerCase()]]]);
  });
});

function page(kind: CataloguePage['kind'], title: string, names: string[]): CataloguePage {
  return { kind, path: '', title, byline: '', names, facets: {}, textId: undefined };
}

describe('two words of one name, both misspelt', () => {
  const PERSONS: Known = {
    named: [
      ['intervenants', 'Sophie Kotras'],
      ['intervenants', 'Patrick Debut'],
    ],
  };
  const correctionOf = async (typed: string) => (await understand(typed, PERSONS)).corrected;

  test.each([
    ['each sounds as it should', 'sofie cotras', 'Sophie Kotras'],
    ['in the other order', 'cotras sofie', 'Kotras Sophie'],
    ['each of four letters', 'patric debu', 'Patrick Debut'],
    ['one of them by a letter', 'patric debot', 'Patrick Debut'],
  ])('%s: %s', async (_, typed, expected) => expect(await correctionOf(typed)).toBe(expected));

  test('not where neither sounds as it should, nor where the other is of no name with it', async () => {
    expect(await correctionOf('patrice debot')).toBeUndefined();
    expect(await correctionOf('sofie debot')).toBe('Sophie debot');
  });
});

test('a name whose spaces are left out is one beside other words too', async () => {
  const { corrected, terms } = await understand('larochesuryon paix', {
    words: ['roche', 'yon', 'paix'],
    named: [['lieux', 'La Roche-sur-Yon']],
  });
  expect(corrected).toBe('La Roche-sur-Yon paix');
  expect(terms[0]).toMatchObject({ alternatives: [{ word: 'roche yon' }], means: ['La Roche-sur-Yon'] });
});

test('an accent that an acronym has not makes another word of it', async () => {
  const known: Known = {
    words: ['mae'],
    named: [
      ['organisations', 'MAE'],
      ['organisations', 'DÉAL'],
      ['lieux', 'Sète'],
    ],
  };
  const isHeld = async (typed: string, request = {}) => (await understand(typed, known, request)).ignored.length === 0;
  for (const typed of ['MAE', 'mae', 'MAÉ', 'déal', 'deal', 'séte']) expect(await isHeld(typed), typed).toBe(true);
  for (const typed of ['Maé', 'maë', 'dèal']) expect(await isHeld(typed), typed).toBe(false);
  expect(await isHeld('Maé', { typing: true })).toBe(false);
});

test('a common word of the language is none of the texts misspelt: it is proposed', async () => {
  const words = ['politiques'];
  expect((await understand('polemiques', { words })).corrected).toBe('politiques');
  const { corrected, proposals } = await understand('polemiques', { words, near: ['polemique'] });
  expect([corrected, proposals.map(({ word }) => word)]).toEqual([undefined, ['politiques']]);
});

test('a word with which one asks is no other misspelt', async () => {
  const { proposals, unknown } = await understand('dune ville', { words: ['dure', 'ville'] });
  expect([proposals, unknown]).toEqual([[], []]);
});
