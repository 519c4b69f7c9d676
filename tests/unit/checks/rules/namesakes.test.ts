import { expect, test } from 'vitest';
import { faultsOf, SOUND_FILES } from '../../../support/content-folder.ts';

const TEXT = 'interventions/bel-accueil.mdx';
const beside = (path: string, yaml: string) =>
  faultsOf({ [`${path}.yaml`]: yaml, [TEXT]: `${SOUND_FILES[TEXT]}\nVoir [ici](/${path}/).\n` });

test.each([
  ['lieux/ville', 'nom: Amiens\ntype: ville\npays: [FR]\nalias: [Ambianum]\n', '1:6'],
  ['organisations/union', 'type: établissement public\nnom: Ligue\n', '2:6'],
])('%s is another file for the same', (path, yaml, place) => {
  expect(beside(path, yaml)).toMatchObject([{ at: `${path}.yaml:${place}`, rule: 'noms-identiques' }]);
});

test('two persons of one name', () => {
  expect(beside('intervenants/bel-ana', 'prenom: Ana\nnom: Bel\n')).toMatchObject([
    { at: 'intervenants/bel-ana.yaml:2:6', message: 'Rien ne distingue cette fiche de intervenants/ana-bel.yaml.' },
  ]);
});

test.each([
  ['lieux/amiens-ontario', 'nom: Amiens\ntype: ville\npays: [CA]\n'],
  ['organisations/ligue-bis', 'nom: Ligue\ntype: association\n'],
  ['intervenants/bel-ana', 'prenom: Ana\nnom: Bel\nnote: La fille de la précédente.\n'],
])('%s says what tells it apart', (path, yaml) => expect(beside(path, yaml)).toEqual([]));
