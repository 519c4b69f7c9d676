import { describe, expect, test } from 'vitest';
import { familyOf } from '../../../src/search/families.ts';

describe('one family', () => {
  test.each([
    ['ville', 'villes'],
    ['elu', 'elus'],
    ['jumelage', 'jumelees'],
    ['europe', 'europeen'],
    ['decentralisee', 'decentralisation'],
    ['national', 'nationaux'],
    ['travail', 'travaux'],
    ['politique', 'politiques'],
    ['maire', 'mairie'],
  ])('%s, %s', (one, other) => expect(familyOf(one)).toBe(familyOf(other)));
});

describe('two families', () => {
  test.each([
    ['maire', 'mari'],
    ['paix', 'paiement'],
    ['paix', 'part'],
    ['afd', 'afdb'],
    ['2012', '2013'],
    ['1980', '198'],
  ])('%s, %s', (one, other) => expect(familyOf(one)).not.toBe(familyOf(other)));
});

test('short words and words with figures are their own family', () => {
  expect(['onu', 'ile', 'mer', 'ans', '14es'].map(familyOf)).toEqual(['onu', 'ile', 'mer', 'ans', '14es']);
});
