import { describe, expect, test } from 'vitest';
import { makeLexicon } from '../../../src/search/lexicon.ts';
import { addFamily } from '../../../src/search/relatives.ts';
import { toInvariable, toSingular } from '../../../src/words/fr/search-words.ts';

test.each([
  ['villes', 'ville'],
  ['jeux', 'jeu'],
  // A word of three letters has its s to itself.
  ['ans', 'ans'],
  ['pays', 'pay'],
])('%s without the mark of its plural is %s', (word, singular) => expect(toSingular(word)).toBe(singular));

test.each([
  ['reservees', 'reserve'],
  ['unies', 'uni'],
  ['vendue', 'vendu'],
  // « Coupe » is no feminine of « coup ».
  ['coupe', 'coupe'],
])('%s in the masculine and the singular is %s', (word, form) => expect(toInvariable(word)).toBe(form));

describe('the words of the texts that are of the family of a word', () => {
  const familyIn = (word: string, ...texts: string[]) => {
    const alternatives = new Map<string, number>();
    const words = texts.map((indexed) => ({ indexed, frequency: 1 }));
    addFamily(alternatives, word, makeLexicon({ textCount: 9, words, named: [], expansions: [] }));
    return [...alternatives.keys()];
  };

  test.each([
    ['five letters in common', 'jumelage', 'jumeler', ['jumeler']],
    ['four letters in common may be chance', 'tours', 'tourisme', []],
    ['but not six of long words', 'tourisme', 'touristique', ['touristique']],
    ['five of long words may be chance', 'italienne', 'italique', []],
    ['six of a word of seven too', 'tailles', 'tailleur', []],
    ['unless only number and gender differ', 'tours', 'tour', ['tour']],
    ['nothing is asked with a word that somebody looked for', 'parlement', 'parlent', []],
    ['a word with which one asks has its family', 'demander', 'demande', ['demande']],
  ])('%s: %s, %s', (_, word, other, expected) => expect(familyIn(word, other)).toEqual(expected));
});
