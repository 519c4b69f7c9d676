import { expect, test } from 'vitest';
import { fold, toIndexedText } from '../../../src/search/fold.ts';

test.each([
  ['Évreux', 'evreux'],
  ['E\u0301vreux', 'evreux'],
  ['Œuvre', 'oeuvre'],
  ['Lætitia', 'laetitia'],
  ['Diyarbakır', 'diyarbakir'],
  ['Łódź', 'lodz'],
  ['Straße', 'strasse'],
  ['l’eau', "l'eau"],
  ['lʼeau', "l'eau"],
  ['5\u202F238\u00A0villes', '5 238 villes'],
  ['広島', '広島'],
  ['', ''],
])('for comparing, « %s » is « %s »', (text, folded) => {
  expect(fold(text)).toBe(folded);
  expect(fold(folded)).toBe(folded);
});

test('for the index, apostrophes are straight and spaces ordinary; case and accents are kept', () => {
  expect(toIndexedText('L’Île d’Yeu\u00A0: 5\u202F238\u2009km')).toBe("L'Île d'Yeu : 5 238 km");
});
