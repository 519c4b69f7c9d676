import { expect, test } from 'vitest';
import { nameOf, numberOf } from '../../../src/search/numbered-texts.ts';

test('the number of a text by its name, and back', () => {
  expect(nameOf(12)).toBe('fr_0000012');
  expect([numberOf('fr_0000012'), numberOf('fr_00000013'), numberOf(undefined)]).toEqual([12, 13, NaN]);
});
