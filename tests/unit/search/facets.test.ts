import { expect, test } from 'vitest';
import type { CataloguePage } from '../../../src/search/catalogue.ts';
import { chosenFacets, countFacet, passesFilters, type Facet } from '../../../src/search/facets.ts';

const page = (facets: CataloguePage['facets'], textId?: string): CataloguePage => ({
  kind: 'interventions',
  path: 'interventions/x/',
  title: 'X',
  byline: '',
  names: ['Y'],
  facets,
  textId,
});
const ANGERS = page({ genre: ['Intervention'], ville: ['Angers', 'Bamako'], theme: ['Paix'] }, 'fr_1');
const NANTES = page({ genre: ['Intervention'], ville: ['Nantes'], theme: ['Climat', 'Paix'] });
const NOWHERE = page({ genre: ['Lieu'] });
const pages = [ANGERS, NANTES, NOWHERE];

test.each([
  ['nothing chosen: all', {}, [ANGERS, NANTES, NOWHERE]],
  ['one value', { ville: ['Angers'] }, [ANGERS]],
  ['several values of one facet: either', { ville: ['Angers', 'Nantes'] }, [ANGERS, NANTES]],
  ['several facets: both', { ville: ['Angers', 'Nantes'], theme: ['Climat'] }, [NANTES]],
  ['an empty choice chooses nothing', { ville: [] }, [ANGERS, NANTES, NOWHERE]],
  ['a value that nobody has', { ville: ['Oslo'] }, []],
])('%s', (_, filters, expected) => {
  expect(pages.filter((each) => passesFilters(each, filters))).toEqual(expected);
});

test('a count says what choosing that value would show, the choices of the other facets kept', () => {
  const countsOf = (facet: Facet) => Object.fromEntries(countFacet(facet, pages, { ville: ['Angers', 'Oslo'] }));
  expect(countsOf('ville')).toEqual({ Angers: 1, Bamako: 1, Nantes: 1, Oslo: 0 });
  expect(countsOf('theme')).toEqual({ Paix: 1 });
  expect(countsOf('genre')).toEqual({ Intervention: 1 });
});

test('the facets of which something is chosen', () => {
  expect(chosenFacets({ ville: ['Angers'], theme: [] })).toEqual(['ville']);
});
