import { expect, test } from 'vitest';
import { faultsOf, SOUND_FILES } from '../../../support/content-folder.ts';

const PLACE = SOUND_FILES['lieux/amiens.yaml'];
const place = (country: string, latitude: number, longitude: number) =>
  `nom: Ailleurs\ntype: ville\npays: [${country}]\ncoordonnees: { latitude: ${latitude}, longitude: ${longitude} }\n`;
const JAPAN = {
  'lieux/hiroshima.yaml': place('JP', 34.4, 132.5),
  'lieux/nagasaki.yaml': place('JP', 32.7, 129.9),
  'lieux/tokyo.yaml': place('JP', 35.7, 139.7),
};
const doubtsOf = (changes: Record<string, string>) =>
  faultsOf(changes).filter(({ rule }) => rule === 'coordonnees-douteuses');

test('the point of no place at all', () => {
  const text = `${PLACE}coordonnees: { latitude: 0, longitude: 0 }\n`;
  expect(doubtsOf({ 'lieux/amiens.yaml': text })).toMatchObject([{ at: 'lieux/amiens.yaml:4:14' }]);
});

test('far from its country, and near it once exchanged', () => {
  const mali = {
    'lieux/bamako.yaml': place('ML', -8, 12.6),
    'lieux/segou.yaml': place('ML', 13.4, -6.3),
    'lieux/mopti.yaml': place('ML', 14.5, -4.2),
    'lieux/gao.yaml': place('ML', 16.3, 0),
  };
  expect(doubtsOf(mali)).toEqual([
    {
      at: 'lieux/bamako.yaml:4:14',
      rule: 'coordonnees-douteuses',
      message: 'Ces coordonnées sont loin des autres lieux du même pays.',
      hint: 'Latitude et longitude semblent interverties : latitude 12.6, longitude -8 en serait près.',
    },
  ]);
});

test.each([
  ['all in their country', {}],
  ['overseas', { 'lieux/ailleurs.yaml': place('JP', -21.1, 55.5) }],
  ['alone in its country', { 'lieux/ailleurs.yaml': place('KR', 127, 37.5) }],
  ['in several countries', { 'lieux/ailleurs.yaml': place('JP, KR', 127, 37.5) }],
])('%s: no doubt', (_, changes) => expect(doubtsOf({ ...JAPAN, ...changes })).toEqual([]));
