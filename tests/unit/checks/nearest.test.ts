import { expect, test } from 'vitest';
import { findNearest, suggest } from '../../../src/checks/nearest.ts';

const KNOWN = ['amiens', 'rennes', 'angers', 'la-roche-sur-yon', 'jean-luc-lods', 'cglu'];

test.each([
  ['amien', 'amiens'],
  ['Amiens', 'amiens'],
  ['rénnes', 'rennes'],
  ['la-roche', 'la-roche-sur-yon'],
  ['lods', 'jean-luc-lods'],
  ['lods-jean', undefined],
  ['sarajevo', undefined],
  ['clug', 'cglu'],
])('« %s » was meant for %s', (value, nearest) => expect(findNearest(value, KNOWN)).toBe(nearest));

test('nothing is near nothing', () => expect(findNearest('amiens', [])).toBeUndefined());

test('a suggestion is a question', () => {
  expect(suggest('amien', KNOWN)).toBe('vouliez-vous « amiens » ?');
  expect(suggest('sarajevo', KNOWN)).toBeUndefined();
});
