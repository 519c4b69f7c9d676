import { expect, test } from 'vitest';
import { Tokenizer } from '../../../src/search/tokenizer.ts';
import { listVocabulary } from '../../../src/search/vocabulary.ts';

const vocabularyOf = (texts: string[]) => {
  const tokenizer = new Tokenizer();
  return listVocabulary(texts.map((text) => [tokenizer.cut(text)]));
};
const wordsOf = (texts: string[]) => vocabularyOf(texts).map(({ indexed }) => indexed);

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

test('each with the number of texts that hold it, however often, in whatever parts of them', () => {
  expect(vocabularyOf(['paix, paix', 'paix et ville'])).toEqual([
    { indexed: 'paix', frequency: 2 },
    { indexed: 'ville', frequency: 1 },
  ]);
  const tokenizer = new Tokenizer();
  expect(listVocabulary([[tokenizer.cut('paix'), tokenizer.cut('la paix')]])).toEqual([
    { indexed: 'paix', frequency: 1 },
  ]);
});
