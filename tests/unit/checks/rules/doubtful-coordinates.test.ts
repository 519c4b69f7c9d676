import { expect, test } from 'vitest';
import { faultsOf } from '../../../support/content-folder.ts';

const doubtsOf = (countries: string, latitude: number, longitude: number) => {
  const text = `nom: Lieu\ntype: ville\npays: ${countries}\ncoordonnees: { latitude: ${latitude}, longitude: ${longitude} }\n`;
  return faultsOf({ 'lieux/amiens.yaml': text }).filter(({ rule }) => rule === 'coordonnees-douteuses');
};

test.each([
  ['exchanged', '[FR]', 2.35, 48.86, 'interverties : écrire « { latitude: 48.86, longitude: 2.35 } »'],
  ['of the wrong sign, east and west', '[ML]', 12.64, 80, 'vérifier aussi le pays'],
  ['east instead of west', '[US]', 38.9, 77.04, 'Le signe de la longitude semble faux'],
  ['north instead of south', '[AR]', 34.6, -58.38, 'Le signe de la latitude semble faux'],
  ['of no place at all', '[FR]', 0, 0, 'les enlever si on les ignore'],
])('coordinates %s are doubted where the country says so', (_, countries, latitude, longitude, hint) => {
  expect(doubtsOf(countries, latitude, longitude)).toMatchObject([
    { at: 'lieux/amiens.yaml:4:14', hint: expect.stringContaining(hint) as string },
  ]);
});

test.each([
  ['a city', '[FR]', 48.86, 2.35],
  ['one over the sea', '[FR]', -20.88, 55.45],
  ['an islet off the coast', '[SN]', 14.67, -17.4],
  ['a strait between two countries', '[FR, GB]', 51, 1.4],
  ['a country astride the antimeridian', '[RU]', 66.17, -169.8],
  ['a country whose lands are unknown', '[FK]', 2, 48],
  ['a country that is none', '[constructor]', 2, 48],
])('%s is not doubted', (_, countries, latitude, longitude) => {
  expect(doubtsOf(countries, latitude, longitude)).toEqual([]);
});
