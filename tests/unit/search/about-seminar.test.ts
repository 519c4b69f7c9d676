import { expect, test } from 'vitest';
import { asksAboutSeminar } from '../../../src/search/about-seminar.ts';

test.each([
  'où s’est tenu le séminaire ?',
  'quand a eu lieu le colloque',
  'qui a organisé ces journées',
  'combien d’intervenants',
  'liste des intervenants',
  'programme du séminaire',
  'les dates du congrès',
])('« %s » asks about the seminar', (query) => {
  expect(asksAboutSeminar(query)).toBe(true);
});

test.each([
  '',
  'séminaire',
  'intervenants',
  'séminaire de Nantes',
  'date du jumelage',
  'qui a parlé de paix au séminaire',
  'où',
])('« %s » does not, or not alone', (query) => {
  expect(asksAboutSeminar(query)).toBe(false);
});
