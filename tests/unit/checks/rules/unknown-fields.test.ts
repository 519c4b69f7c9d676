import { expect, test } from 'vitest';
import { faultsOf, SOUND_FILES } from '../../../support/content-folder.ts';

const PLACE = SOUND_FILES['lieux/amiens.yaml'];

test('is said with the nearest one and all that are admitted', () => {
  expect(faultsOf({ 'lieux/amiens.yaml': `${PLACE}coordonées: { latitude: 47.2, longitude: -1.6 }\n` })).toEqual([
    {
      at: 'lieux/amiens.yaml:4:1',
      rule: 'champ-inconnu',
      message: 'Champ inconnu : « coordonées » ; vouliez-vous « coordonnees » ?',
      hint: 'Champs admis ici : nom, type, pays, coordonnees, noms-locaux, alias, habitants, ensembles, note, identifiants.',
    },
  ]);
});

test('is looked for among its own neighbours', () => {
  const text = SOUND_FILES['interventions/bel-accueil.mdx'].replace('ana-bel\n', 'ana-bel\n    qualité: élue\n');
  expect(faultsOf({ 'interventions/bel-accueil.mdx': text })).toMatchObject([
    {
      at: 'interventions/bel-accueil.mdx:5:5',
      message: 'Champ inconnu : « qualité » ; vouliez-vous « qualite » ?',
      hint: 'Champs admis ici : personne, qualite, organisations, role, nom, cle.',
    },
  ]);
});

test('the end of a number that a comma cuts', () => {
  expect(faultsOf({ 'lieux/amiens.yaml': `${PLACE}coordonnees: { latitude: 48,86, longitude: 2.3 }\n` })).toEqual([
    {
      at: 'lieux/amiens.yaml:4:29',
      rule: 'champ-inconnu',
      message: '« ,86 » : une virgule coupe un nombre.',
      hint: 'Écrire un point, non une virgule : 48.86.',
    },
  ]);
});

test('has no neighbour when none is near', () => {
  expect(faultsOf({ 'lieux/amiens.yaml': `${PLACE}superficie: 300\n` })).toMatchObject([
    { message: 'Champ inconnu : « superficie ».' },
  ]);
});
