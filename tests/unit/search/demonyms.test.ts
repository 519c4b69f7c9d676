import { describe, expect, test } from 'vitest';
import type { CataloguePage } from '../../../src/search/catalogue.ts';
import { findPlacesOf } from '../../../src/words/fr/search-demonyms.ts';
import { indexNames } from '../../../src/search/names.ts';

const placesOf = (word: string, ...places: string[]): string[] =>
  findPlacesOf(word, indexNames(places.map((title) => page('lieux', title))));

describe('who comes from a place, man or woman, one or several', () => {
  test.each([
    ['Marseille', 'marseillais', 'marseillaise', 'marseillaises'],
    ['Bamako', 'bamakois', 'bamakoise', 'bamakoises'],
    ['Mali', 'malien', 'maliens', 'malienne', 'maliennes'],
    ['Annecy', 'annécien', 'annéciens', 'annécienne', 'annéciennes'],
    ['Tahiti', 'tahitien', 'tahitiens', 'tahitienne', 'tahitiennes'],
    ['Vendée', 'vendéen', 'vendéenne'],
    ['Asturies', 'asturien', 'asturiennes'],
    ['Maroc', 'marocain', 'marocains', 'marocaine', 'marocaines'],
    ['Grenade', 'grenadin', 'grenadins', 'grenadine', 'grenadines'],
    ['Chypre', 'chypriote', 'chypriotes', 'chypriot', 'chypriots'],
    ['Serbie', 'serbe', 'serbes'],
    ['Helvétie', 'helvétique', 'helvétiques'],
  ])('of %s', (place, ...inhabitants) => {
    for (const inhabitant of inhabitants) expect(placesOf(fold(inhabitant), place), inhabitant).toEqual([fold(place)]);
  });
});

describe('what the name of a place has after what it has in common with that of its inhabitants', () => {
  test.each([
    ['nothing', 'brestois', 'Brest'],
    ['-a', 'ghanéen', 'Ghana'],
    ['-e', 'toulousain', 'Toulouse'],
    ['-es', 'nantais', 'Nantes'],
    ['-i', 'helsinkois', 'Helsinki'],
    ['-ie', 'italien', 'Italie'],
    ['-o', 'torontois', 'Toronto'],
    ['-s', 'laotien', 'Laos'],
    ['one letter where two are said', 'lyonnais', 'Lyon'],
  ])('%s: %s', (_, inhabitant, place) => expect(placesOf(fold(inhabitant), place)).toEqual([fold(place)]));

  test('of names that begin alike, that which is meant', () => {
    expect(placesOf('chinois', 'Chine', 'Chinon')).toEqual(['chine']);
    expect(placesOf('chinonais', 'Chine', 'Chinon')).toEqual(['chinon']);
  });
});

describe('who comes from no place', () => {
  test.each([
    ['a place that is not there', 'lyonnais', 'Marseille'],
    ['a part of a name', 'rochais', 'La Roche'],
    ['a word that no inhabitant’s name is', 'maison', 'Mai'],
    ['the place itself', 'chine', 'Chine'],
    ['three letters in common, of a short word', 'marin', 'Mare'],
    ['two letters in common', 'moines', 'Moa'],
  ])('%s: %s, %s', (_, word, place) => expect(placesOf(word, place)).toEqual([]));

  test('three letters in common are enough where more follow', () =>
    expect(placesOf('cubain', 'Cuba')).toEqual(['cuba']));

  test.each([
    ['Adrien', 'Adria'],
    ['Aurélien', 'Aurelia'],
    ['Bastien', 'Bastia'],
    ['Damien', 'Damie'],
    ['Fabien', 'Fabie'],
    ['Firmin', 'Firmi'],
    ['François', 'France'],
    ['Françoise', 'France'],
    ['Germain', 'Germa'],
    ['Julien', 'Julia'],
    ['Lucien', 'Lucie'],
    ['Martin', 'Marta'],
    ['Romain', 'Rome'],
    ['Sylvain', 'Sylvie'],
    ['Valentin', 'Valenta'],
    ['Vivien', 'Vivie'],
  ])('%s is somebody, and not of %s', (given, place) => expect(placesOf(fold(given), place)).toEqual([]));

  test('only places have inhabitants', () => {
    expect(findPlacesOf('climatique', indexNames([page('themes', 'Climat')]))).toEqual([]);
  });
});

const fold = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

function page(kind: CataloguePage['kind'], title: string): CataloguePage {
  return { kind, path: '', title, byline: '', names: [], facets: {}, textId: undefined };
}
