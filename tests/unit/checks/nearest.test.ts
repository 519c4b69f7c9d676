import { expect, test } from 'vitest';
import { findNearest, suggest } from '../../../src/checks/nearest.ts';

const KNOWN = ['nantes', 'rennes', 'angers', 'la-roche-sur-yon', 'jean-luc-lods', 'cglu'];

test.each([
  ['nante', 'nantes'],
  ['Nantes', 'nantes'],
  ['rénnes', 'rennes'],
  ['la-roche', 'la-roche-sur-yon'],
  ['lods', 'jean-luc-lods'],
  ['lods-jean', undefined],
  ['sarajevo', undefined],
  ['clug', 'cglu'],
])('« %s » was meant for %s', (value, nearest) => expect(findNearest(value, KNOWN)).toBe(nearest));

test('nothing is near nothing', () => expect(findNearest('nantes', [])).toBeUndefined());

test('a suggestion is a question', () => {
  expect(suggest('nante', KNOWN)).toBe('vouliez-vous « nantes » ?');
  expect(suggest('sarajevo', KNOWN)).toBeUndefined();
});
