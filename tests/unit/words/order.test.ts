import { expect, test } from 'vitest';
import { sortAlphabetically } from '../../../src/words/order.ts';

test('names stand as in a French dictionary: accents and case decide last, numbers by their value', () => {
  const names = ['Zola', 'élan', 'Ésope', 'Annexe 10', 'etude', 'Annexe 9', 'cote', 'côté', 'coté'];
  expect(sortAlphabetically(names, (name) => name)).toEqual([
    'Annexe 9',
    'Annexe 10',
    'cote',
    'coté',
    'côté',
    'élan',
    'Ésope',
    'etude',
    'Zola',
  ]);
});
