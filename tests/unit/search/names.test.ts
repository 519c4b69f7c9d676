import { describe, expect, test } from 'vitest';
import type { CataloguePage } from '../../../src/search/catalogue.ts';
import { indexNames, matchNames, writeWord } from '../../../src/search/names.ts';
import { listWords } from '../../../src/search/words.ts';

const index = indexNames([
  named('organisations', 'Ville d’Angers'),
  named('lieux', 'Angers'),
  named('organisations', 'Angers Loire Métropole'),
  named('lieux', 'La Roche-sur-Yon'),
  named('lieux', 'Louang Prabang', 'Luang Phabang', 'ຫຼວງພະບາງ'),
  named('lieux', 'Diyarbakir', 'Diyarbakır', 'Amed'),
  named('organisations', 'Organisation des Nations unies', 'ONU', 'UN'),
  named('organisations', 'Cités et gouvernements locaux unis', 'CGLU', 'UCLG'),
  named('intervenants', 'Anne-Sophie Le Marchand', 'Le Marchand'),
  named('intervenants', 'Thomas Quéro', 'Quéro'),
  named('definitions', 'Paix', 'non-guerre'),
  named('themes', 'Paix'),
  named('organisations', 'Maires pour la paix'),
  named('definitions', 'Culture de la paix'),
  named('interventions', 'Angers et ses partenaires'),
]);
const find = (query: string) => matchNames(listWords(query), index);
const titles = (query: string) => find(query).map(({ page }) => page.title);

describe('a whole name, before the names that hold it', () => {
  test.each([
    ['as it is written', 'Angers', 'Angers'],
    ['in capitals', 'ANGERS', 'Angers'],
    ['without accents', 'quero', 'Thomas Quéro'],
    ['with its hyphens', 'La Roche-sur-Yon', 'La Roche-sur-Yon'],
    ['without its hyphens', 'la roche sur yon', 'La Roche-sur-Yon'],
    ['in one word', 'larochesuryon', 'La Roche-sur-Yon'],
    ['in several', 'diyar bakir', 'Diyarbakir'],
    ['by another name', 'Amed', 'Diyarbakir'],
    ['in its own letters', 'diyarbakır', 'Diyarbakir'],
    ['in its own writing', 'ຫຼວງພະບາງ', 'Louang Prabang'],
    ['by its acronym', 'onu', 'Organisation des Nations unies'],
    ['by its acronym with dots', 'O.N.U.', 'Organisation des Nations unies'],
    ['by its acronym in another language', 'UCLG', 'Cités et gouvernements locaux unis'],
    ['by the family name', 'le marchand', 'Anne-Sophie Le Marchand'],
    ['by both names', 'Anne Sophie Le Marchand', 'Anne-Sophie Le Marchand'],
    ['with an elided article', "ville d'angers", 'Ville d’Angers'],
  ])('%s', (_, query, title) => {
    const [first, second] = find(query);
    expect(first?.page.title).toBe(title);
    expect(first!.closeness).toBeGreaterThanOrEqual(0.99);
    expect(second?.closeness ?? 0).toBeLessThan(first!.closeness);
  });
});

test('then those of which it is a part, the larger the part the closer', () => {
  expect(titles('angers')).toEqual(['Angers', 'Ville d’Angers', 'Angers Loire Métropole']);
});

test('of two names alike, the kinds have their order', () => {
  expect(find('paix').map(({ page }) => `${page.kind} ${page.title}`)).toEqual([
    'definitions Paix',
    'themes Paix',
    'organisations Maires pour la paix',
    'definitions Culture de la paix',
  ]);
});

test('a title before another name that is the same', () => {
  const homonyms = indexNames([
    named('lieux', 'Ani', 'Amed'),
    named('lieux', 'Amed (Turquie)'),
    named('lieux', 'Amed'),
  ]);
  const found = matchNames(['amed'], homonyms).map(({ page }) => page.title);
  expect(found.slice(0, 2)).toEqual(['Amed', 'Ani']);
});

test.each([
  ['a related form', 'paris', []],
  ['a word that no name holds', 'angers paix', []],
  ['articles and the like', 'de la', []],
  ['nothing', '', []],
  ['a part of a word', 'ange', []],
])('%s names nothing', (_, query, expected) => expect(titles(query)).toEqual(expected));

test('the order of the words does not matter, nor does a plural', () => {
  expect(titles('sophie anne marchand')).toEqual(['Anne-Sophie Le Marchand']);
  expect(titles('maire paix')).toEqual(['Maires pour la paix']);
});

test('the words of names are kept as they are written', () => {
  const written = new Map(index.flatMap((page) => page.written));
  expect(written.get('quero')).toBe('Quéro');
  expect(written.has('partenaires')).toBe(false);
});

function named(kind: CataloguePage['kind'], title: string, ...names: string[]): CataloguePage {
  return { kind, path: `${kind}/x/`, title, byline: '', names, facets: {}, textId: undefined };
}

describe('a word said in place of what was typed', () => {
  const named = indexNames(
    (
      [
        ['definitions', 'Diplomatie des villes'],
        ['organisations', 'Coopération et paix'],
        ['organisations', 'Fonds de coopération'],
        ['organisations', 'Agence de l’Eau'],
        ['lieux', 'Limoges'],
        ['organisations', 'ONU'],
      ] as const
    ).map(([kind, title]) => ({ kind, title, path: title, byline: '', names: [], facets: {}, textId: undefined })),
  );

  test.each([
    ['has no capital that it only has at the beginning of a title', 'diplomatie', 'Diplomatie', 'diplomatie'],
    ['nor one that names write without', 'cooperation', 'Coopération', 'coopération'],
    ['has that of a name', 'limoges', 'Limoges', 'Limoges'],
    ['and what an institution has within its own', 'eau', 'Eau', 'Eau'],
    ['has those of an acronym', 'onu', 'ONU', 'ONU'],
    ['is as it is, in no name', 'porcelaine', undefined, 'porcelaine'],
  ])('%s: %s', (_, word, inName, said) =>
    expect(writeWord({ word, inName, indexed: word, frequency: 1 }, named)).toBe(said),
  );
});
