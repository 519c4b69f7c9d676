import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../../src/search/query.ts';

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
  ])('%s', (typed, words) => expect(parseQuery(typed).words).toEqual(words));

  test.each([
    ['la', ['la']],
    ['de la', ['de', 'la']],
  ])('« %s » alone is all there is to go by', (typed, words) => expect(parseQuery(typed).words).toEqual(words));
});

describe('phrases to find to the letter', () => {
  test.each([
    ['"Action internationale"', ['action internationale'], []],
    ['« action internationale »', ['action internationale'], []],
    ['“l’action”', ["l'action"], []],
    ['„action“', ['action'], []],
    ['une "action locale" et "la paix"', ['action locale', 'la paix'], []],
    ['"La Roche-sur-Yon" jumelage', ['la roche-sur-yon'], ['jumelage']],
    ['"  deux   mots "', ['deux mots'], []],
  ])('%s', (typed, phrases, words) => expect(parseQuery(typed)).toEqual({ phrases, words }));
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
])('%j asks for nothing', (typed) => expect(parseQuery(typed)).toEqual({ phrases: [], words: [] }));

test('a query of any length is read, up to twelve words', () => {
  const words = Array.from({ length: 20 }, (_, index) => `mot${index}`);
  expect(parseQuery(words.join(' ')).words).toEqual(words.slice(0, 12));
  expect(parseQuery('a'.repeat(100_000)).words[0]).toHaveLength(200);
});
