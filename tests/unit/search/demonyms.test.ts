import { expect, test } from 'vitest';
import type { CataloguePage } from '../../../src/search/catalogue.ts';
import { findPlacesOf } from '../../../src/search/demonyms.ts';
import { indexNames } from '../../../src/search/names.ts';

const named = indexNames([
  ...['Marseille', 'Nantes', 'Bamako', 'Mali', 'Laos', 'Chine', 'Chinon', 'Serbie', 'France', 'La Roche'].map((title) =>
    page('lieux', title),
  ),
  page('themes', 'Climat'),
]);

test.each([
  ['marseillais', 'marseille'],
  ['marseillaises', 'marseille'],
  ['nantaise', 'nantes'],
  ['bamakois', 'bamako'],
  ['malienne', 'mali'],
  ['laotien', 'laos'],
  ['chinois', 'chine'],
  ['chinonais', 'chinon'],
  ['serbes', 'serbie'],
])('%s is of %s', (word, place) => expect(findPlacesOf(word, named)).toEqual([place]));

test.each([['lyonnais'], ['climatique'], ['francois'], ['rochais'], ['maison'], ['chin']])('%s is of none', (word) => {
  expect(findPlacesOf(word, named)).toEqual([]);
});

function page(kind: CataloguePage['kind'], title: string): CataloguePage {
  return { kind, path: '', title, byline: '', names: [], facets: {}, textId: undefined };
}
