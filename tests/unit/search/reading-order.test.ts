import { expect, test } from 'vitest';
import type { CataloguePage } from '../../../src/search/catalogue.ts';
import { listPlaces, placePages } from '../../../src/search/reading-order.ts';
import { contentFile, proceedingsOf } from '../../support/content-fixture.ts';

test('a chapter, its texts, the next chapter; then what is no part of the proceedings', () => {
  const proceedings = proceedingsOf(
    contentFile('parties', 'chapitre', { ordre: 1 }),
    contentFile('parties', 'suite', { ordre: 2 }),
    contentFile('interventions', 'accueil', { partie: 'suite', ordre: 1 }),
    contentFile('definitions', 'jumelage', { partie: 'chapitre', ordre: 2 }),
    contentFile('intervenants', 'ana-bel'),
  );
  const pages = proceedings.resources.map(({ slug }) => ({ path: slug }) as CataloguePage);
  const places = placePages(pages, listPlaces(proceedings.resources, proceedings));
  const placeOf = (slug: string) => places.get(pages.find(({ path }) => path === slug)!)!;
  const inOrder = ['chapitre', 'jumelage', 'suite', 'accueil', 'ana-bel'];
  expect([...inOrder].reverse().sort((a, b) => placeOf(a) - placeOf(b))).toEqual(inOrder);
});
