import { describe, expect, test } from 'vitest';
import { familyOf } from '../../../src/words/fr/search-families.ts';

describe('one family', () => {
  test.each([
    [
      'plurals',
      ['ville', 'villes'],
      ['elu', 'elus'],
      ['feu', 'feux'],
      ['bateau', 'bateaux'],
      ['ile', 'iles'],
      ['rue', 'rues'],
    ],
    ['plurals in -aux', ['national', 'nationaux'], ['travail', 'travaux']],
    ['feminines', ['elu', 'elue'], ['turc', 'turques'], ['grec', 'grecque'], ['lion', 'lionne']],
    ['what is done and who does it', ['jumelage', 'jumelees'], ['fonder', 'fondation', 'fondateurs', 'fondatrice']],
    ['verbs', ['habiter', 'habitent', 'habitants'], ['gouverner', 'gouvernement'], ['chanter', 'chanteurs']],
    [
      'verbs in -iser',
      ['decentralisee', 'decentralisation'],
      ['organiser', 'organisent', 'organisation', 'organisateurs', 'organisatrice'],
    ],
    ['who comes from somewhere', ['europe', 'europeen', 'europeenne'], ['italie', 'italien', 'italienne']],
    ['whose name ends in s, which is no plural', ['anglais', 'anglaises']],
    ['adjectives', ['culture', 'culturel', 'culturelle'], ['sport', 'sportif', 'sportives'], ['banque', 'bancaire']],
    ['doctrines', ['economie', 'economique', 'economiste'], ['pacifiste', 'pacifisme'], ['laique', 'laicite']],
    ['what a word is by chance too', ['maire', 'mairie'], ['politique', 'politiques']],
  ] as [string, ...string[][]][])('%s', (_, ...families) => {
    for (const family of families) expect(new Set(family.map(familyOf)), family.join(', ')).toHaveLength(1);
  });
});

describe('two families', () => {
  test.each([
    ['maire', 'mari'],
    ['paix', 'paiement'],
    ['paix', 'part'],
    ['afd', 'afdb'],
    ['2012', '2013'],
    ['1980', '198'],
    // Too little is left of a short word for it to be another’s.
    ['rage', 'rire'],
    ['ville', 'vils'],
    ['peaux', 'pal'],
  ])('%s, %s', (one, other) => expect(familyOf(one)).not.toBe(familyOf(other)));
});

test('short words and words with figures are their own family', () => {
  expect(['onu', 'ile', 'mer', 'ans', '14es'].map(familyOf)).toEqual(['onu', 'ile', 'mer', 'ans', '14es']);
});
