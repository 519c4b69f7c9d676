import { describe, expect, test } from 'vitest';
import { ask, namesOf, type FakePage } from '../../support/fake-search-index.ts';

const PAGES: FakePage[] = [
  { name: 'Lyon', kind: 'lieux' },
  { name: 'Pierre Martin', kind: 'intervenants', names: ['Martin'] },
  { name: 'armes', words: 'les armes nucléaires à Lyon' },
  { name: 'porcelaine', words: 'la porcelaine' },
  ...Array.from({ length: 12 }, (_, place): FakePage => ({ name: `ville ${place}`, words: 'une ville et son maire' })),
];
const pagesOf = async (query: string) => {
  const { named, texts, partial, alsoNamed } = await ask(query, PAGES);
  return namesOf([...named, ...texts, ...partial, ...alsoNamed]);
};

describe('a word that nothing holds', () => {
  test('is left out and named; the others answer', async () => {
    const { understanding, texts } = await ask('trouve moi des zébus sur les armes nucléaires', PAGES);
    expect(namesOf(texts)).toEqual(['armes']);
    expect(understanding.ignored).toEqual(['trouve', 'moi', 'zébus']);
  });

  test.each([
    ['a common word does not answer for it', 'maire de Strasbourg', []],
    ['nor a given name for a family name', 'Pierre Durand', []],
    ['a family name answers, whatever the given name', 'Zoé Martin', ['Pierre Martin']],
    ['what is named whole answers', 'Lyon Strasbourg', ['Lyon', 'armes']],
    ['a rare word that comes last does: the others are about it', 'usine de porcelaine', ['porcelaine']],
  ])('%s: %s', async (_, query, expected) => expect(await pagesOf(query)).toEqual(expected));

  test('where nothing is left to answer, the query without it is proposed', async () => {
    expect((await ask('maire de Strasbourg', PAGES)).proposals).toEqual(['maire']);
  });
});

describe('words with which one asks', () => {
  test('need not be held', async () => {
    const pages = [...PAGES, { name: 'texte', words: 'un texte' }];
    const { texts, partial } = await ask('le texte sur la porcelaine', pages);
    expect([namesOf(texts), namesOf(partial)]).toEqual([['porcelaine'], []]);
  });

  test('are looked for when there are no others', async () => {
    expect(namesOf((await ask('texte', [{ name: 'texte', words: 'un texte' }])).texts)).toEqual(['texte']);
  });
});

test('a minus stuck to a word: neither texts nor cards that hold it', async () => {
  const pages: FakePage[] = [
    { name: 'Paix', kind: 'themes' },
    { name: 'Paix de Lyon', kind: 'organisations' },
    { name: 'ici', words: 'la paix ici' },
    { name: 'à Lyon', words: 'la paix à Lyon' },
  ];
  const { named, texts, understanding } = await ask('paix -Lyon', pages);
  expect([namesOf(named), namesOf(texts), understanding.excluded]).toEqual([['Paix'], ['ici'], ['Lyon']]);
  expect(namesOf((await ask('-Lyon', pages)).texts)).toEqual(['Paix', 'ici']);
});

test.each([
  ['between quotation marks', 'paix -"culture de paix"'],
  ['between those of French', 'paix -« culture de paix »'],
  ['joined by hyphens', 'paix -culture-de-paix'],
])('a minus stuck to a phrase %s: neither texts nor cards that hold it whole', async (_, query) => {
  const pages: FakePage[] = [
    { name: 'Paix', kind: 'themes' },
    { name: 'Culture de paix', kind: 'definitions' },
    { name: 'ici', words: 'la paix ici' },
    { name: 'là-bas', words: 'une culture de paix' },
  ];
  const { named, texts, understanding } = await ask(query, pages);
  expect([namesOf(named), namesOf(texts)]).toEqual([['Paix'], ['ici']]);
  expect(understanding.phrases).toEqual([]);
});

test('a minus stuck to words of which nothing holds one leaves all', async () => {
  const pages: FakePage[] = [{ name: 'ici', words: 'de la paix ici' }];
  expect(namesOf((await ask('paix -"paix perpétuelle"', pages)).texts)).toEqual(['ici']);
  expect(namesOf((await ask('paix -"de la"', pages)).texts)).toEqual(['ici']);
});

test('a quoted phrase that no text holds falls back on its words, and says so', async () => {
  const pages = [
    { name: 'pêche', words: 'la pêche en rivière' },
    { name: 'péché', words: 'le péché' },
  ];
  const exact = await ask('"pêche"', pages);
  expect([namesOf(exact.texts), exact.unmatchedPhrases]).toEqual([['pêche'], []]);
  const loose = await ask('"rivière pêche"', pages);
  expect([namesOf(loose.texts), loose.unmatchedPhrases]).toEqual([['pêche'], ['rivière pêche']]);
});
