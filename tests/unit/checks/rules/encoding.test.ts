import { expect, test } from 'vitest';
import { faultsOf } from '../../../support/content-folder.ts';

const placesOf = (text: string | Uint8Array) =>
  faultsOf({ 'lieux/amiens.yaml': text }).map(({ at, rule }) => `${at} ${rule}`);

test('bytes that are not UTF-8 are said where they stand; the file is read all the same', () => {
  expect(placesOf(Buffer.from('nom: Amiens\ntype: vile\nalias: [Évêché]\n', 'latin1'))).toEqual([
    'lieux/amiens.yaml:2:7 valeur-invalide',
    'lieux/amiens.yaml:3:9 encodage',
  ]);
});

test.each(['LÃ©gende', 'lâ€™eau', 'L\uFFFDgende'])('letters damaged by one: %s', (text) => {
  expect(placesOf(`nom: Amiens\ntype: ville\nnote: ${text}\n`)).toEqual(['lieux/amiens.yaml:3:8 encodage']);
});

test.each(['Légende', 'São Paulo, À Â'])('letters that are only rare: %s', (text) => {
  expect(placesOf(`nom: Amiens\ntype: ville\nnote: ${text}\n`)).toEqual([]);
});
