import { expect, test } from 'vitest';
import { isIsbn } from '../../../src/schema/check-characters.ts';

test.each([
  ['978-2-07-036822-8', true],
  ['9782070368228', true],
  ['978-2-07-036822-9', false],
  ['2-07-036822-X', true],
  ['2-07-036822-1', false],
  ['080442957X', true],
  ['979-10-90724-00-6', true],
  ['979-10-90724-00-7', false],
  ['12345', false],
  ['', false],
])('%s as an ISBN: %s', (written, right) => {
  expect(isIsbn(written)).toBe(right);
});
