import { expect, test } from 'vitest';
import { faultsOf, SOUND_FILES } from '../../../support/content-folder.ts';

const PLACE = SOUND_FILES['lieux/amiens.yaml'];
const BOUNDS = /^Une latitude va de -90 à 90/;
const SWAPPED = /interverties/;

test.each([
  ['too far south', -91, 120, '4:26', 'latitude', BOUNDS],
  ['too far east', 1, 181, '4:40', 'longitude', BOUNDS],
  ['too far north, and nowhere once exchanged', 190, 2, '4:26', 'latitude', BOUNDS],
  ['exchanged', 121.5, 31.2, '4:26', 'latitude', SWAPPED],
])('%s', (_, latitude, longitude, place, name, hint) => {
  const text = `${PLACE}coordonnees: { latitude: ${latitude}, longitude: ${longitude} }\n`;
  expect(faultsOf({ 'lieux/amiens.yaml': text })).toEqual([
    {
      at: `lieux/amiens.yaml:${place}`,
      rule: 'coordonnees-impossibles',
      message: `« coordonnees.${name} » est hors des bornes : ${name === 'latitude' ? latitude : longitude}.`,
      hint: expect.stringMatching(hint),
    },
  ]);
});
