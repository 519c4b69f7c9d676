import { describe, expect, test } from 'vitest';
import { foldLetters } from '../../../src/prose/letters.ts';
import { editDistance, findCorrections } from '../../../src/search/spelling.ts';

test.each([
  ['angers', 'angers', 0],
  ['anger', 'angers', 1],
  ['angerss', 'angers', 1],
  ['angors', 'angers', 1],
  ['agners', 'angers', 1],
  ['angres', 'angers', 1],
  ['rennes', 'nantes', 3],
  ['', 'paix', 4],
])('from %s to %s: %i edits', (a, b, distance) => {
  expect(editDistance(a, b, 10)).toBe(distance);
  expect(editDistance(b, a, 10)).toBe(distance);
});

test('past the limit, only that it is past', () => expect(editDistance('angers', 'montpellier', 2)).toBeGreaterThan(2));

/** What is made of an unknown word among known ones: a correction, proposals, or nothing. */
function judge(typed: string, known: string[], { isProper = true, isOfPerson = false, beside = false } = {}) {
  const found = findCorrections(
    {
      word: foldLetters(typed),
      isCapitalized: /^\p{Lu}/u.test(typed),
      isProper: () => isProper,
      isOfPerson: () => isOfPerson,
      standsWith: () => beside,
    },
    known.map((inName) => ({
      word: foldLetters(inName),
      indexed: undefined,
      frequency: 1,
      inName: isProper ? inName : undefined,
    })),
  );
  return found.map(({ candidate, sure }) => `${sure ? '=' : '?'}${candidate.inName ?? candidate.word}`);
}

describe('sure', () => {
  test.each([
    ['two letters swapped', 'Limgoes', 'Limoges'],
    ['a letter left out', 'Nants', 'Nantes'],
    ['a letter twice', 'Bamakko', 'Bamako'],
    ['the next key', 'Limoges'.replace('g', 'h'), 'Limoges'],
    ['a long name with one letter wrong', 'Diyxrbakir', 'Diyarbakir'],
    ['the same sound and beginning', 'pougno', 'Pougnaud'],
    ['the same sound of a long name, another beginning', 'Iroshima', 'Hiroshima'],
  ])('%s: %s', (_, typed, meant) => expect(judge(typed, [meant])).toEqual([`=${meant}`]));

  test('more is, beside another word of the same name', () => {
    expect(judge('Prabong', ['Prabang'], { beside: true })).toEqual(['=Prabang']);
    expect(judge('Besxe', ['Besse'], { beside: true })).toEqual(['=Besse']);
  });
});

describe('only proposed', () => {
  test.each([
    ['one letter for another makes another name', 'Anvers', 'Angers'],
    ['the same sound with another beginning', 'Kéro', 'Quéro'],
    ['a letter more', 'Lagos', 'Laos'],
  ])('%s: %s', (_, typed, meant) => expect(judge(typed, [meant])).toEqual([`?${meant}`]));

  test('a common word, for what is written with a capital', () => {
    expect(judge('Jumelqge', ['jumelage'], { isProper: false })).toEqual(['?jumelage']);
    expect(judge('jumelqge', ['jumelage'], { isProper: false })).toEqual(['=jumelage']);
  });
});

test.each([
  ['the name of a country is no other’s', 'Chili', ['Chine', 'Chinon']],
  ['nor is what begins otherwise', 'Lyon', ['Yon']],
  ['nor what is too far', 'sarajevo', ['Marseille']],
  ['nor figures', '1954', ['1945']],
])('%s: %s', (_, typed, known) => {
  expect(judge(typed, known).filter((one) => one.startsWith('='))).toEqual([]);
});

test('the surest first, then the nearest', () => {
  expect(judge('Limogse', ['Limoux', 'Limoges'])[0]).toBe('=Limoges');
});

test.each([
  ['a name that sounds alike', 'gallé', 'Gallet', '?Gallet'],
  ['a word of the language', 'galet', 'Gallet', '?Gallet'],
  ['letters that no other name has', 'pougno', 'Pougnaud', '=Pougnaud'],
  ['a long one', 'Viltardd', 'Viltard', '=Viltard'],
  ['a letter twice', 'Cibbot', 'Cibot', '=Cibot'],
])('of persons, one letter makes somebody else of a short name: %s', (_, typed, known, expected) => {
  expect(judge(typed, [known], { isOfPerson: true })).toEqual([expected]);
});

test('unless the rest of the query is of the same name', () => {
  expect(judge('gallé', ['Gallet'], { isOfPerson: true, beside: true })).toEqual(['=Gallet']);
});
