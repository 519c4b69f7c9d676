import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../../src/search/query.ts';

const wordsOf = (typed: string) => parseQuery(typed).words.map(({ word }) => word);

describe('the words that say what one looks for', () => {
  test.each([
    ['Coopération décentralisée', ['cooperation', 'decentralisee']],
    ["l'eau", ['eau']],
    ['l’eau d’Angers', ['eau', 'angers']],
    ["qu'est-ce que la paix ?", ['paix']],
    ['aujourd’hui', ['aujourd', 'hui']],
    ['Saint-Étienne', ['saint', 'etienne']],
    ['la roche sur yon', ['roche', 'yon']],
    ['O.N.U.', ['onu']],
    ['O.N.U', ['onu']],
    ['l’O.N.U. et l’U.E.', ['onu', 'ue']],
    ['cœur', ['coeur']],
    ['PAIX paix Paix', ['paix']],
    ['14 200 habitants', ['14200', 'habitants']],
    ['<script>alert("x")</script>', ['script', 'alert']],
    ['paix 🙂', ['paix']],
    ['"paix', ['paix']],
  ])('%s', (typed, words) => expect(wordsOf(typed)).toEqual(words));

  test.each([
    ['la', ['la']],
    ['de la', ['de', 'la']],
    // But not the letter of an elision.
    ['l’', []],
  ])('« %s » alone is all there is to go by', (typed, words) => expect(wordsOf(typed)).toEqual(words));
});

test('each word is kept as typed too, with the small one before it', () => {
  expect(parseQuery('à Évreux').words).toEqual([{ word: 'evreux', typed: 'Évreux', after: 'à' }]);
});

describe('phrases to find to the letter', () => {
  test.each([
    ['"Action internationale"', ['Action internationale'], []],
    ['« les effets « ici » et « là-bas » »', ['les effets ici et là-bas'], []],
    ['« action internationale »', ['action internationale'], []],
    ['“l’action”', ['l’action'], []],
    ['„action“', ['action'], []],
    ['une "action locale" et "la paix"', ['action locale', 'la paix'], []],
    ['"La Roche-sur-Yon" jumelage', ['La Roche-sur-Yon'], ['jumelage']],
    ['"  deux   mots "', ['deux mots'], []],
  ])('%s', (typed, phrases, words) => {
    expect([parseQuery(typed).phrases, wordsOf(typed)]).toEqual([phrases, words]);
  });
});

test('of quoted phrases, the first four are looked for: each makes texts be fetched', () => {
  const quoted = ['un', 'deux', 'trois', 'quatre', 'cinq'].map((word) => `"mot ${word}"`);
  expect(parseQuery(quoted.join(' ')).phrases).toEqual(['mot un', 'mot deux', 'mot trois', 'mot quatre']);
});

describe('words to be without', () => {
  test.each([
    ['jumelage -Israël', ['jumelage'], ['Israël']],
    ['-Israël', [], ['Israël']],
    ['paix -villes -locale', ['paix'], ['villes', 'locale']],
    ['plate-forme', ['plate', 'forme'], []],
    ['Rennes - Diyarbakir', ['rennes', 'diyarbakir'], []],
    ['Rennes –Diyarbakir', ['rennes', 'diyarbakir'], []],
    ['il fait -5', ['5'], []],
    ['paix -"culture de la paix" ville', ['paix', 'ville'], ['culture de la paix']],
    ['paix -« culture   de paix »', ['paix'], ['culture de paix']],
    ['paix -“culture” -„guerre“', ['paix'], ['culture', 'guerre']],
    ["paix -'droits de l'homme' ville", ['paix', 'ville'], ["droits de l'homme"]],
    ['paix -‘culture de paix’', ['paix'], ['culture de paix']],
    ['paix -‹culture de paix›', ['paix'], ['culture de paix']],
    // While it is typed.
    ['paix -"culture de', ['paix'], ['culture de']],
    ['paix -" "', ['paix'], []],
  ])('%s', (typed, words, excluded) => {
    expect([wordsOf(typed), parseQuery(typed).excluded]).toEqual([words, excluded]);
  });
});

test('a phrase to be without is none to find, nor is what is asked told by it', () => {
  const { phrases, excluded, asked } = parseQuery('"la paix" -"culture de la paix"');
  expect({ phrases, excluded, asked: asked.trim() }).toEqual({
    phrases: ['la paix'],
    excluded: ['culture de la paix'],
    asked: '"la paix"',
  });
});

test('words that hyphens join are known, at the end of a line too', () => {
  expect(parseQuery('la plate-forme').compounds).toEqual([['plate', 'forme']]);
  expect(parseQuery('mondia-\nlisation').compounds).toEqual([['mondia', 'lisation']]);
  expect(parseQuery('désar- mement').compounds).toEqual([['desar', 'mement']]);
});

describe('an address, of which the last part says what it is of', () => {
  test.each([
    ['https://fr.wikipedia.org/wiki/%C3%89vreux#Histoire', ['evreux']],
    ['voir www.exemple.fr/lieux/la_roche/ svp', ['voir', 'roche', 'svp']],
    ['https://exemple.fr', ['exemple', 'fr']],
    ['https://exemple.fr/%E9', ['e9']],
  ])('%s', (typed, words) => expect(wordsOf(typed)).toEqual(words));
});

test.each([
  [''],
  ['   '],
  ['"'],
  ['""'],
  ['« »'],
  ['"..."'],
  ['...!? – (;)'],
  ["l'"],
  ['🙂'],
  ['🙂'.repeat(150)],
  ['\u0000\u200B'],
])('%j asks for nothing', (typed) => {
  const { phrases, words, excluded } = parseQuery(typed);
  expect([phrases, words, excluded]).toEqual([[], [], []]);
});

test('a query of any length is read, up to forty words', () => {
  const words = Array.from({ length: 60 }, (_, index) => `mot${index}`);
  expect(wordsOf(words.join(' '))).toEqual(words.slice(0, 40));
  expect(wordsOf('a'.repeat(100_000))[0]).toHaveLength(1500);
});
