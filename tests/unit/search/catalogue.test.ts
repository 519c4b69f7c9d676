import { expect, test } from 'vitest';
import { packCatalogue, unpackCatalogue, type CataloguePage } from '../../../src/search/catalogue.ts';
import { FACETS } from '../../../src/search/facets.ts';

const angers = page({ kind: 'lieux', path: 'lieux/angers/', title: 'Angers', byline: 'ville', names: ['Andegavum'] });
const debate = page({
  path: 'interventions/debat/',
  textId: 'fr_b',
  facets: { ville: ['Angers'], theme: ['Paix', 'Eau'] },
});
const opening = page({ path: 'interventions/ouverture/', textId: 'fr_a', facets: { theme: ['Eau'] } });
const pages = [angers, debate, opening];

test('a catalogue comes out of its file as it went in, in whatever order Pagefind names its texts', () => {
  const file = JSON.parse(JSON.stringify(packCatalogue(pages)));
  expect(unpackCatalogue(file, ['fr_a', 'fr_b'])).toEqual(pages);
  expect(unpackCatalogue(file, ['fr_b', 'fr_a'])).toEqual(pages);
});

test('a value is written once, and not at all when it is the title of a page', () => {
  const { values, facets } = packCatalogue(pages);
  expect(values).toEqual([0, 'Paix', 'Eau']);
  expect([facets.ville, facets.theme]).toEqual([
    ['', '0', ''],
    ['', '1 2', '2'],
  ]);
});

test('Pagefind’s names are not written: its own index has them', () => {
  const file = packCatalogue(pages);
  expect(file.textRanks).toEqual([-1, 1, 0]);
  expect(JSON.stringify(file)).not.toContain('fr_');
});

function page(parts: Partial<CataloguePage>): CataloguePage {
  const facets = { ...Object.fromEntries(FACETS.map((facet) => [facet, []])), ...parts.facets };
  return { kind: 'interventions', path: '', title: '', byline: '', names: [], textId: undefined, ...parts, facets };
}
