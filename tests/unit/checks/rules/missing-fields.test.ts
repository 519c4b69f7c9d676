import { expect, test } from 'vitest';
import { faultsOf, SOUND_FILES } from '../../../support/content-folder.ts';

const INTERVENTION = SOUND_FILES['interventions/bel-accueil.mdx'];

test.each([
  ['a missing key', 'type: ville\n', 'Le champ « nom » manque.', 'Nom d’usage en français.'],
  ['one that admits a few values', 'nom: Amiens\n', 'Le champ « type » manque.', 'Nature du lieu.'],
])('%s', (_, yaml, message, hint) => {
  expect(faultsOf({ 'lieux/amiens.yaml': yaml })).toEqual([
    { at: 'lieux/amiens.yaml:1:1', rule: 'champ-manquant', message, hint },
  ]);
});

test('no field at all: each is missing', () => {
  expect(faultsOf({ 'lieux/amiens.yaml': '' }).map(({ message }) => message)).toEqual([
    'Le champ « nom » manque.',
    'Le champ « type » manque.',
  ]);
});

test('deep in a list, it is said where its group begins', () => {
  const text = INTERVENTION.replace('personne: ana-bel', 'qualite: élue');
  expect(faultsOf({ 'interventions/bel-accueil.mdx': text })).toMatchObject([
    { at: 'interventions/bel-accueil.mdx:4:5', message: 'Le champ « intervenants.personne » manque.' },
  ]);
});

test('a field that is there under a name that is nearly its own is misspelt, not missing', () => {
  expect(faultsOf({ 'lieux/amiens.yaml': 'nom: Amiens\ntypes: ville\n' })).toMatchObject([
    { at: 'lieux/amiens.yaml:2:1', rule: 'champ-inconnu', message: expect.stringContaining('« type »') },
  ]);
});
