import { expect, test } from 'vitest';
import { listVocabulary } from '../../../src/search/vocabulary.ts';

test('each word once, in lower case, without accents, sorted: so they compress well', () => {
  expect(listVocabulary(['Ville, villes !', 'La VILLE d’Évreux en 2012'])).toEqual([
    '2012',
    'evreux',
    'ville',
    'villes',
  ]);
});

test('letters that the index does not fold stay: it would not know the others', () => {
  expect(listVocabulary(['Œuvre à Diyarbakır et Łódź'])).toEqual(['diyarbakır', 'łodz', 'œuvre']);
});

test('apostrophes and hyphens part words, as in the index', () => {
  expect(listVocabulary(['l’action', "d'abord", 'lʼeau', 'Roche-Yon'])).toEqual([
    'abord',
    'action',
    'eau',
    'roche',
    'yon',
  ]);
});

test('words that are never looked up are not fetched', () => {
  expect(listVocabulary(['la et l’ y 1'])).toEqual(['1']);
});
