import { expect, test } from 'vitest';
import { directionOf } from '../../src/prose/languages.ts';
import { formatCoordinates, formatPeriod, quoteTitle } from '../../src/words/index.ts';

test.each([
  ['2012-05-23', '2012-05-24', '23 et 24 mai 2012'],
  ['1849-08-22', '1849-08-24', 'du 22 au 24 août 1849'],
  ['2012-05-01', '2012-05-02', '1er et 2 mai 2012'],
  ['2012-05-31', '2012-06-01', 'du 31 mai 2012 au 1er juin 2012'],
  ['2012-05-23', '2012-05-23', '23 mai 2012'],
])('days of an event: %s to %s', (start, end, expected) => expect(formatPeriod(start, end)).toBe(expected));

test.each([
  ['Jumelage', '«\u00A0Jumelage\u00A0»'],
  ['Les effets «\u00A0ici\u00A0» et « là-bas »', '«\u00A0Les effets “ici” et “là-bas”\u00A0»'],
])('a title between guillemets: %s', (title, expected) => expect(quoteTitle(title)).toBe(expected));

test('coordinates in the four quarters of the globe', () => {
  expect(formatCoordinates({ latitude: 47.47, longitude: -0.55 })).toBe('47,47°\u00A0N, 0,55°\u00A0O');
  expect(formatCoordinates({ latitude: -8, longitude: 140.5 })).toBe('8°\u00A0S, 140,5°\u00A0E');
});

test.each([
  ['ar', 'rtl'],
  ['he', 'rtl'],
  ['sr-Latn', 'ltr'],
  ['ja', 'ltr'],
])('the direction in which a language is written: %s', (language, direction) => {
  expect(directionOf(language)).toBe(direction);
});
