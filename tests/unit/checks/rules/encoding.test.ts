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

test.each([
  ['lieux/amiens.yaml', 'nom: Amiens\ntype: ville\n'],
  ['lieux/amiens.yaml', 'nom: Évreux\ntype: ville\n'],
  ['parties/ouverture.mdx', "---\ntitre: Ouverture\n---\n\nL'eau.\n"],
])('UTF-16 without its mark: nothing else is said of %s', (path, text) => {
  expect(faultsOf({ [path]: Buffer.from(text, 'utf16le') })).toMatchObject([
    { at: `${path}:1:2`, rule: 'encodage', message: 'Le fichier est en UTF-16, ou n’est pas un texte.' },
  ]);
});

test.each(['LÃ©gende', 'lâ€™eau', 'L\uFFFDgende'])('letters damaged by one: %s', (text) => {
  expect(placesOf(`nom: Amiens\ntype: ville\nnote: ${text}\n`)).toEqual(['lieux/amiens.yaml:3:8 encodage']);
});

test.each(['Légende', 'São Paulo, À Â'])('letters that are only rare: %s', (text) => {
  expect(placesOf(`nom: Amiens\ntype: ville\nnote: ${text}\n`)).toEqual([]);
});
