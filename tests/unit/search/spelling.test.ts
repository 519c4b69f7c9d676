import { expect, test } from 'vitest';
import { editDistance, editsForgiven, findNearestWords } from '../../../src/search/spelling.ts';

test.each([
  ['angers', 'angers', 0],
  ['anger', 'angers', 1],
  ['angerss', 'angers', 1],
  ['angors', 'angers', 1],
  ['agners', 'angers', 1],
  ['angres', 'angers', 1],
  ['rennes', 'nantes', 3],
  ['', 'paix', 4],
])('from %s to %s: %i edits', (a, b, distance) => {
  expect(editDistance(a, b, 10)).toBe(distance);
  expect(editDistance(b, a, 10)).toBe(distance);
});

test('past the limit, only that it is past', () => expect(editDistance('angers', 'montpellier', 2)).toBeGreaterThan(2));

test('the shorter the word, the fewer edits forgiven', () => {
  expect([3, 4, 7, 8].map(editsForgiven)).toEqual([0, 1, 1, 2]);
});

test('the nearest first; names before other words, then those that begin alike', () => {
  const known = ['rentes', 'mentes', 'nantes', 'nentis', 'angers'];
  expect(findNearestWords('nentes', known, new Set(['rentes']), 1)).toEqual(['rentes', 'nantes', 'nentis', 'mentes']);
  expect(findNearestWords('sarajevo', known, new Set(), 2)).toEqual([]);
});

test('a name that is one edit further comes after all', () => {
  expect(findNearestWords('nantes', ['rentes', 'nantez'], new Set(['rentes']), 2)).toEqual(['nantez', 'rentes']);
});
