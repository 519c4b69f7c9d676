import { expect, test } from 'vitest';
import { readAddress, toggleFilter, writeAddress } from '../../../src/search/interface/address.ts';

const NOTHING = { query: '', filters: {}, literal: false, order: 'relevance', shown: 5 };

test.each([
  ['', NOTHING],
  ['q=paix', { ...NOTHING, query: 'paix' }],
  ['q=paix&ville=Lyon&ville=Caen', { ...NOTHING, query: 'paix', filters: { ville: ['Lyon', 'Caen'] } }],
  ['q=paix&tri=actes&exact=oui&n=15', { query: 'paix', filters: {}, literal: true, order: 'proceedings', shown: 15 }],
] as const)('« %s » says all of a search, and is said again alike', (address, state) => {
  expect(readAddress(new URLSearchParams(address))).toEqual(state);
  expect(String(writeAddress(readAddress(new URLSearchParams(address))))).toBe(address);
});

test.each([
  ['n=1', 5],
  ['n=-5', 5],
  ['n=1e9', 200],
  ['n=abc', 5],
  ['n=7.5', 5],
  ['n=', 5],
])('%s shows %d texts', (address, shown) => {
  expect(readAddress(new URLSearchParams(address)).shown).toBe(shown);
});

test.each(['couleur=bleu', 'tri=hasard', 'exact=non', 'ville='])('%s is left out', (address) => {
  expect(readAddress(new URLSearchParams(address))).toEqual(NOTHING);
});

test('a value is chosen, then given up', () => {
  const chosen = toggleFilter({ ville: ['Lyon'] }, 'ville', 'Caen');
  expect(chosen).toEqual({ ville: ['Lyon', 'Caen'] });
  expect(toggleFilter(toggleFilter(chosen, 'ville', 'Lyon'), 'ville', 'Caen')).toEqual({});
});
