import { describe, expect, test } from 'vitest';
import { contentFile, proceedingsOf } from '../../support/content-fixture.ts';

describe('a country is named', () => {
  const proceedings = proceedingsOf(
    contentFile('lieux', 'skopje', { nom: 'Skopje', pays: ['MK'] }),
    contentFile('lieux', 'macedoine', { nom: 'Macédoine', type: 'pays ou territoire', pays: ['MK'] }),
    contentFile('lieux', 'luang-prabang', { nom: 'Luang Prabang', pays: ['LA'] }),
    contentFile('lieux', 'cote', { nom: 'La Côte', type: 'région', pays: ['BE'] }),
    contentFile('lieux', 'detroit', { nom: 'Le Détroit', type: 'détroit', pays: ['FR', 'GB'] }),
    contentFile('lieux', 'deux-rives', { nom: 'Deux rives', type: 'pays ou territoire', pays: ['IL', 'PS'] }),
    contentFile('lieux', 'ailleurs', { nom: 'Ailleurs', pays: ['QQ'] }),
    contentFile('lieux', 'europe', { nom: 'Europe', type: 'continent' }),
  );
  test.each([
    ['as the content’s own place of that country', 'skopje', ['Macédoine']],
    ['even in that place itself', 'macedoine', ['Macédoine']],
    ['else as Unicode names it in French', 'luang-prabang', ['Laos']],
    ['never after a region of it', 'cote', ['Belgique']],
    ['each of several', 'detroit', ['France', 'Royaume-Uni']],
    ['never after a place of several countries', 'deux-rives', ['Israël', 'Territoires palestiniens']],
    ['by its code when nobody knows it', 'ailleurs', ['QQ']],
    ['not at all for an area in none', 'europe', []],
  ])('%s', (_, slug, names) => {
    expect(proceedings.get('lieux', slug).countries.map(({ name }) => name)).toEqual(names);
  });

  test('places by country, both in French order; a shared place stands under each', () => {
    const groups = proceedings
      .placesByCountry()
      .map(({ country, places }) => [country.code, ...places.map(({ name }) => name)]);
    expect(groups).toEqual([
      ['BE', 'La Côte'],
      ['FR', 'Le Détroit'],
      ['IL', 'Deux rives'],
      ['LA', 'Luang Prabang'],
      ['MK', 'Macédoine', 'Skopje'],
      ['QQ', 'Ailleurs'],
      ['GB', 'Le Détroit'],
      ['PS', 'Deux rives'],
    ]);
  });
});

test('a place keeps what its file says of it', () => {
  const file = contentFile('lieux', 'hiroshima', {
    nom: 'Hiroshima',
    pays: ['JP'],
    coordonnees: { latitude: 34.39, longitude: 132.46 },
    'noms-locaux': [{ nom: '広島', langue: 'ja' }],
    alias: ['Hirosima'],
    habitants: ['Hiroshimien'],
    ensembles: ['Chūgoku'],
    note: 'Une note.',
  });
  expect(proceedingsOf(file).get('lieux', 'hiroshima')).toEqual({
    kind: 'lieux',
    slug: 'hiroshima',
    name: 'Hiroshima',
    type: 'ville',
    countries: [{ code: 'JP', name: 'Japon' }],
    coordinates: { latitude: 34.39, longitude: 132.46 },
    localNames: [{ name: '広島', language: 'ja' }],
    aliases: ['Hirosima'],
    inhabitants: ['Hiroshimien'],
    wholes: ['Chūgoku'],
    identifiers: [],
    note: 'Une note.',
  });
});

test('the organisations of a place, by name: those that administer it, not those that are there', () => {
  const proceedings = proceedingsOf(
    contentFile('organisations', 'ville', { nom: 'Ville de Nantes', administre: 'nantes' }),
    contentFile('organisations', 'metropole', { nom: 'Nantes Métropole', administre: 'nantes' }),
    contentFile('organisations', 'institut', { nom: 'Institut', lieu: 'nantes' }),
    contentFile('organisations', 'autre', { nom: 'Autre', lieu: 'oslo' }),
  );
  const nantes = proceedings.get('lieux', 'nantes');
  expect(proceedings.organisationsAt(nantes).map(({ slug }) => slug)).toEqual(['metropole', 'ville']);
  expect(proceedings.get('organisations', 'ville')).toMatchObject({ territory: nantes, place: nantes });
  expect(proceedings.get('organisations', 'institut')).toMatchObject({ territory: undefined, place: nantes });
});
