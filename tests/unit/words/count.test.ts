import { expect, test } from 'vitest';
import { formatCount } from '../../../src/words/fr/count.ts';

test.each([
  [0, 'erreur', undefined, '0\u00A0erreur'],
  [1, 'lieu', 'lieux', '1\u00A0lieu'],
  [2, 'erreur', undefined, '2\u00A0erreurs'],
  [1200, 'lieu', 'lieux', '1\u202F200\u00A0lieux'],
])('%d is counted as French does', (count, one, many, expected) => {
  expect(formatCount(count, one, many)).toBe(expected);
});
