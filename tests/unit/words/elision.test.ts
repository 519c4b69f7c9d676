import { expect, test } from 'vitest';
import { withDe } from '../../../src/words/fr/elision.ts';

test.each([
  ['Alain Frémont', 'd’Alain Frémont'],
  ['Élise Roy', 'd’Élise Roy'],
  ['Œdipe', 'd’Œdipe'],
  ['Yves Viltard', 'd’Yves Viltard'],
  ['Yoshio Shibata', 'de Yoshio Shibata'],
  ['Hélène Crépeau', 'd’Hélène Crépeau'],
  ['Henri-Georges Clouzot', 'd’Henri-Georges Clouzot'],
  ['Hans Küng', 'de Hans Küng'],
  ['Helmut Kohl', 'de Helmut Kohl'],
  ['Claire Dumas', 'de Claire Dumas'],
])('after « de »: %s', (name, expected) => expect(withDe(name)).toBe(expected));
