import { expect, test } from 'vitest';
import { listVocabulary, packVocabulary, unpackVocabulary } from '../../../src/search/vocabulary.ts';

const wordsOf = (texts: string[]) => listVocabulary(texts).map(({ indexed }) => indexed);

test('each word once, in lower case, without accents, sorted: so they compress well', () => {
  expect(wordsOf(['Ville, villes !', 'La VILLE d’Évreux en 2012'])).toEqual(['2012', 'evreux', 'ville', 'villes']);
});

test('letters that the index does not fold stay: it would not know the others', () => {
  expect(wordsOf(['Œuvre à Diyarbakır et Łódź'])).toEqual(['diyarbakır', 'łodz', 'œuvre']);
});

test('apostrophes and hyphens part words, as in the index', () => {
  expect(wordsOf(['l’action', "d'abord", 'lʼeau', 'Roche-Yon'])).toEqual(['abord', 'action', 'eau', 'roche', 'yon']);
});

test('words that are never looked up are not fetched', () => {
  expect(wordsOf(['la et l’ y 1'])).toEqual(['1']);
});

test('each with the number of texts that hold it, which is written where it is not one', () => {
  const words = listVocabulary(['paix, paix', 'paix et ville']);
  expect(words).toEqual([
    { indexed: 'paix', frequency: 2 },
    { indexed: 'ville', frequency: 1 },
  ]);
  expect(packVocabulary(words)).toBe('paix 2\nville');
  expect(unpackVocabulary('paix 2\nville')).toEqual(words);
});
