import { expect, test } from 'vitest';
import { openingWords } from '../../../src/site/opening-words.ts';

test.each([
  ['Une phrase. Une autre.', 40, 'Une phrase. Une autre.'],
  ['Une phrase. Une autre, plus longue que ce qui tient.', 40, 'Une phrase.'],
  [
    'une phrase sans point, qui ne tient pas en si peu de signes',
    20,
    'une phrase sans point, qui ne tient pas en si peu de signes',
  ],
  ['Ah ! vraiment ? Oui… Non.', 16, 'Ah ! vraiment ?'],
])('« %s » in %i characters opens with « %s »', (words, most, opening) => {
  expect(openingWords(words, most)).toBe(opening);
});
