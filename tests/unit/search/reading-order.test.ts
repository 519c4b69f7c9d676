import { expect, test } from 'vitest';
import { listPlaces } from '../../../src/search/reading-order.ts';
import { contentFile, proceedingsOf } from '../../support/content-fixture.ts';

test('a chapter, its texts, the next chapter; then what is no part of the proceedings', () => {
  const proceedings = proceedingsOf(
    contentFile('parties', 'chapitre', { ordre: 1 }),
    contentFile('parties', 'suite', { ordre: 2 }),
    contentFile('interventions', 'accueil', { partie: 'suite', ordre: 1 }),
    contentFile('definitions', 'jumelage', { partie: 'chapitre', ordre: 2 }),
    contentFile('intervenants', 'ana-bel'),
  );
  const places = listPlaces(proceedings.resources, proceedings);
  const placeOf = (slug: string) => places[proceedings.resources.findIndex((resource) => resource.slug === slug)]!;
  const inOrder = ['chapitre', 'jumelage', 'suite', 'accueil', 'ana-bel'];
  expect([...inOrder].reverse().sort((a, b) => placeOf(a) - placeOf(b))).toEqual(inOrder);
});
