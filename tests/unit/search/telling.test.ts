import { describe, expect, test } from 'vitest';
import { ask, namesOf, type FakePage } from '../../support/fake-search-index.ts';

const COMMON = Array.from({ length: 12 }, (_, place): FakePage => ({ name: `autre ${place}`, words: `mot${place}` }));
const pagesOf = async (query: string, pages: FakePage[]) => {
  const { named, texts, partial, alsoNamed } = await ask(query, [...pages, ...COMMON]);
  return namesOf([...named, ...texts, ...partial, ...alsoNamed]);
};

describe('two words that no text holds together', () => {
  const pages = [
    { name: 'coupe', words: 'une coupe' },
    { name: 'monde', words: 'le monde' },
  ];

  test.each([
    ['are the name of one thing that is not there, small words included', 'coupe pour un monde', []],
    ['are two things in a longer query', 'une coupe dans le monde', ['coupe', 'monde']],
  ])('%s: %s', async (_, query, expected) => expect(await pagesOf(query, pages)).toEqual(expected));
});

describe('a word that is known, last after one that is not', () => {
  const texts = (count: number): FakePage[] =>
    Array.from({ length: count }, (_, place) => ({ name: `texte ${place}`, words: 'porcelaine' }));

  test.each([
    ['in one text of thirteen, it is rare: the query is about it', 1],
    ['in two of fourteen, it is not', 0],
  ])('%s', async (_, found) => {
    expect(await pagesOf('usine de porcelaine', texts(found === 1 ? 1 : 2))).toHaveLength(found);
  });
});

describe('known words before one that is not', () => {
  const armed: FakePage = { name: 'armes', words: 'les armes nucléaires' };

  test('two in one text say more than the one that no text holds', async () => {
    expect(await pagesOf('armes nucléaires de zébus', [armed])).toEqual(['armes']);
  });

  test('one alone never does, not even the rare word of a name among very many texts', async () => {
    const many = Array.from({ length: 400 }, (_, place): FakePage => ({ name: `plein ${place}`, words: 'plein' }));
    const pages: FakePage[] = [
      { name: 'Lyon Confluence', kind: 'lieux' },
      { name: 'texte', words: 'Confluence' },
      ...many,
    ];
    expect(await pagesOf('Confluence de zébus', pages)).toEqual([]);
  });
});
