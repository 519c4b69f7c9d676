import { expect, test } from 'vitest';
import type { CataloguePage } from '../../../src/search/catalogue.ts';
import { makeLexicon } from '../../../src/search/lexicon.ts';
import { indexNames } from '../../../src/search/names.ts';

const lexicon = makeLexicon({
  textCount: 3,
  words: ['œuvre', 'œuvres', 'paix', 'paille', 'quero'].map((indexed) => ({ indexed, frequency: 2 })),
  named: indexNames([named('Thomas Quéro'), named('Ville de Paix')]),
  expansions: [{ typed: ['human', 'rights'], means: ['droits de l’homme'] }],
});

test('a word is known as the index writes it, and as names do', () => {
  expect(lexicon.find('oeuvre')).toEqual({ word: 'oeuvre', indexed: 'œuvre', frequency: 2, inName: undefined });
  expect(lexicon.find('quero')).toEqual({ word: 'quero', indexed: 'quero', frequency: 2, inName: 'Quéro' });
  expect(lexicon.find('thomas')).toEqual({ word: 'thomas', indexed: undefined, frequency: 0, inName: 'Thomas' });
  expect(lexicon.find('pai')).toBeUndefined();
});

test('words are found by their beginning and by their family', () => {
  expect(lexicon.beginningWith('pai').map(({ word }) => word)).toEqual(['paille', 'paix']);
  expect(lexicon.relatedTo('oeuvres').map(({ word }) => word)).toEqual(['oeuvre', 'oeuvres']);
});

test('what stands for other words is found by its first word', () => {
  expect(lexicon.expansionsOf('human')).toHaveLength(1);
  expect(lexicon.expansionsOf('rights')).toEqual([]);
});

function named(title: string): CataloguePage {
  return { kind: 'lieux', path: '', title, byline: '', names: [], facets: {}, textId: undefined };
}
