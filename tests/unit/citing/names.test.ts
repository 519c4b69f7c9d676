import { expect, test } from 'vitest';
import type { PersonName } from '../../../src/citing/csl.ts';
import { filedName, initialedName, listNames, plainName, sortedName, toCslName } from '../../../src/citing/names.ts';

test.each([
  // given, family → CSL particle and family, as filed in France, with initials
  ['Thomas', 'Quéro', undefined, 'Quéro', 'Quéro, Thomas', 'Quéro, T.'],
  ['Anne-Sophie', 'Le Marchand', undefined, 'Le Marchand', 'Le Marchand, Anne-Sophie', 'Le Marchand, A.-S.'],
  ['Jean-Pierre', 'de La Tour', 'de', 'La Tour', 'La Tour, Jean-Pierre de', 'de La Tour, J.-P.'],
  ['Jean-Pierre', 'de la Tour', 'de la', 'Tour', 'la Tour, Jean-Pierre de', 'de la Tour, J.-P.'],
  ['Joachim', 'du Bellay', 'du', 'Bellay', 'du Bellay, Joachim', 'du Bellay, J.'],
  ['Joachim', 'Du Bellay', undefined, 'Du Bellay', 'Du Bellay, Joachim', 'Du Bellay, J.'],
  ['Roger', 'des Prés', 'des', 'Prés', 'des Prés, Roger', 'des Prés, R.'],
  ['Valéry', 'd’Estaing', 'd’', 'Estaing', 'Estaing, Valéry d’', 'd’Estaing, V.'],
  ['Michel', 'de l’Hospital', 'de l’', 'Hospital', 'l’Hospital, Michel de', 'de l’Hospital, M.'],
  ['Ludwig', 'van der Rohe', 'van der', 'Rohe', 'van der Rohe, Ludwig', 'van der Rohe, L.'],
  ['William Wells', 'Brown', undefined, 'Brown', 'Brown, William Wells', 'Brown, W.\u00A0W.'],
  ['Émile', 'Saint-Just', undefined, 'Saint-Just', 'Saint-Just, Émile', 'Saint-Just, É.'],
  ['bell', 'hooks', undefined, 'hooks', 'hooks, bell', 'hooks, b.'],
])('%s %s', (givenName, familyName, particle, family, filed, initialed) => {
  const name = toCslName({ givenName, familyName }) as PersonName;
  expect(name['non-dropping-particle']).toBe(particle);
  expect(name.family).toBe(family);
  expect(plainName(name)).toBe(`${givenName} ${familyName}`);
  expect(sortedName(name)).toBe(`${familyName}, ${givenName}`);
  expect(filedName(name)).toBe(filed);
  expect(initialedName(name)).toBe(initialed);
});

test('capitals are those of the family name, its accents kept', () => {
  const inCapitals = (familyName: string) =>
    filedName(toCslName({ givenName: 'Jean', familyName }), (family) => family.toLocaleUpperCase('fr'));
  expect(['de La Tour', 'd’Épinay', 'Du Bellay'].map(inCapitals)).toEqual([
    'LA TOUR, Jean de',
    'ÉPINAY, Jean d’',
    'DU BELLAY, Jean',
  ]);
});

test('so has whoever goes by one', () => {
  const name = toCslName({ givenName: '', familyName: 'Colette' });
  expect([plainName(name), sortedName(name), filedName(name), initialedName(name)]).toEqual(Array(4).fill('Colette'));
});

test('an organisation has one name', () => {
  const organisation = { literal: 'Centre national de la fonction publique territoriale' };
  for (const write of [plainName, sortedName, filedName, initialedName]) {
    expect(write(organisation)).toBe(organisation.literal);
  }
});

test.each([
  [['A'], 'A'],
  [['A', 'B'], 'A et B'],
  [['A', 'B', 'C'], 'A, B et C'],
  [['A', 'B', 'C', 'D'], 'A, B et\u00A0al.'],
])('of more than three, two: %s', (names, expected) => expect(listNames(names, 3, 2)).toBe(expected));
