import { expect, test } from 'vitest';
import { DAY_PLACEHOLDER, isPlaceholder, SLUG_PLACEHOLDER } from '../../../src/schema/placeholder.ts';

test.each([
  [DAY_PLACEHOLDER, true],
  [SLUG_PLACEHOLDER, true],
  ['[Titre complet du séminaire]', true],
  ['[Premier jour, AAAA-MM-JJ]', true],
  ['[Où il s’est tenu, tel qu’on l’écrit\u00A0: «\u00A0Salle Sainte-Cécile\u00A0»]', true],
  ['[Sans titre]', false],
  ['Titre complet du séminaire', false],
  ['', false],
  [['a-remplacer'], false],
  [1900, false],
])('%j: %j', (value, expected) => expect(isPlaceholder(value)).toBe(expected));
