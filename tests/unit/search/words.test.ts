import { expect, test } from 'vitest';
import { isMeaningful, listWords } from '../../../src/search/words.ts';

test.each([
  ['La Roche-sur-Yon', ['la', 'roche', 'sur', 'yon']],
  ["l’eau, l'air", ['l', 'eau', 'l', 'air']],
  ['l’O.N.U. et l’U.E.', ['l', 'onu', 'et', 'l', 'ue']],
  ['J.-P. Laucournet', ['j', 'p', 'laucournet']],
  ['La fin. Le début.', ['la', 'fin', 'le', 'debut']],
  ['14\u202F200 000 euros en 2012', ['14200000', 'euros', 'en', '2012']],
  ['en 2012 300 villes', ['en', '2012', '300', 'villes']],
  ['23 456 et 1 2 3', ['23456', 'et', '1', '2', '3']],
  ['Œuvre', ['oeuvre']],
  ['« … » – 🙂', []],
])('the words of « %s »', (text, words) => expect(listWords(text)).toEqual(words));

test.each([
  ['paix', true],
  ['ue', true],
  ['1', true],
  ['la', false],
  ['qu', false],
  ['etre', false],
  ['l', false],
])('« %s » says what one looks for: %s', (word, meaningful) => expect(isMeaningful(word)).toBe(meaningful));
