import { describe, expect, test } from 'vitest';
import { listOtherFigures, readNumber } from '../../../src/words/fr/search-figures.ts';
import { listWords } from '../../../src/search/words.ts';

describe('figures are read alike, however they are written', () => {
  test.each([
    ['06/08/1945', '6 aout 1945'],
    ['6.8.1945', '6 aout 1945'],
    ['6-8-1945', '6 aout 1945'],
    ['1945-08-06', '6 aout 1945'],
    ['01/01/2016', '1e janvier 2016'],
    ['1er janvier 2016', '1e janvier 2016'],
    ['32/08/1945', '32 8 1945'.replace('8', '08')],
    ['5.238', '5238'],
    ['5,238', '5238'],
    ['5’238 villes', '5238 villes'],
    ['1\u202F234\u202F567', '1234567'],
    ['12,5 %', '12 5'],
    ['XIXe siècle', '19e siecle'],
    ['xixème siècle', '19e siecle'],
    ['19ème siècle', '19e siecle'],
    ['Ve République', '5e republique'],
    ['IIe guerre', '2e guerre'],
    ['2nde guerre', '2e guerre'],
    ['Ier siècle', '1e siecle'],
    ['IInde guerre', '2e guerre'],
  ])('%s', (text, words) => expect(listWords(text).join(' ')).toBe(words));

  test.each([
    ['Les villes'],
    ['Vers Inde'],
    ['la vie civile'],
    ['Ces lices'],
    ['le Cie'],
    ['le 2 mai'],
    ['loi 2015-29'],
    ['XIL'],
    ['2009, 137'],
  ])('and nothing else is one: %s', (text) =>
    expect(listWords(text).join(' ')).toBe(text.toLowerCase().replace(/[-,]+ ?/g, ' ')),
  );
});

test.each([
  ['quatorze', 14],
  ['vingt et un', 21],
  ['quatre vingt dix', 90],
  ['soixante quinze', 75],
  ['cent trente sept', 137],
  ['cinq mille deux cent trente huit', 5238],
  ['deux cents villes', 200],
  ['un', undefined],
  ['une ville', undefined],
  ['ville', undefined],
])('« %s » says %s', (words, value) => expect(readNumber(words.split(' '))?.value).toBe(value));

test('a rank or a small number has other ways', () => {
  expect(listOtherFigures('2e')).toEqual(['deuxieme', 'second', 'seconde']);
  expect(listOtherFigures('premiere')).toEqual(['1e', 'premier']);
  expect(listOtherFigures('14')).toEqual(['quatorze']);
  expect(['quatorze', 'neuf', 'un', 'seize', 'vingt'].map(listOtherFigures)).toEqual([
    ['14'],
    ['9'],
    [],
    ['16'],
    ['20'],
  ]);
  expect(['1', 'zero', '1945', 'ville'].flatMap(listOtherFigures)).toEqual([]);
});
