import { describe, expect, test } from 'vitest';
import { faultsOf, SOUND_FILES } from '../../../support/content-folder.ts';

const PLACE = SOUND_FILES['lieux/nantes.yaml'];
const INTERVENTION = SOUND_FILES['interventions/bel-accueil.mdx'];
const inPlace = (yaml: string) => faultsOf({ 'lieux/nantes.yaml': yaml });
const inIntervention = (from: string, to: string) => {
  expect(INTERVENTION).toContain(from);
  return faultsOf({ 'interventions/bel-accueil.mdx': INTERVENTION.replace(from, to) });
};

describe('a key that the schema does not know', () => {
  test('is said with the nearest one and all that are admitted', () => {
    expect(inPlace(`${PLACE}coordonées: { latitude: 47.2, longitude: -1.6 }\n`)).toEqual([
      {
        at: 'lieux/nantes.yaml:4:1',
        rule: 'en-tete-invalide',
        message: 'Champ inconnu : « coordonées » ; vouliez-vous « coordonnees » ?',
        hint: 'Champs admis ici : nom, type, pays, coordonnees, noms-locaux, alias, note.',
      },
    ]);
  });

  test('is looked for among its own neighbours', () => {
    const [fault, ...others] = inIntervention('  - personne: ana-bel', '  - personne: ana-bel\n    qualité: élue');
    expect(others).toEqual([]);
    expect(fault).toMatchObject({
      at: 'interventions/bel-accueil.mdx:5:5',
      message: 'Champ inconnu : « qualité » ; vouliez-vous « qualite » ?',
      hint: 'Champs admis ici : personne, qualite, organisations.',
    });
  });

  test('has no neighbour when none is near', () => {
    expect(inPlace(`${PLACE}habitants: 300\n`)).toMatchObject([{ message: 'Champ inconnu : « habitants ».' }]);
  });
});

test.each([
  ['a missing key', PLACE.replace('nom: Nantes\n', ''), '1:1', 'Le champ « nom » manque.', 'Nom d’usage en français.'],
  ['a missing key that admits a few values', 'nom: Nantes\n', '1:1', 'Le champ « type » manque.', 'Nature du lieu.'],
  ['a key without a value', PLACE.replace('Nantes', ''), '1:6', 'Le champ « nom » manque.', 'Nom d’usage'],
  ['an empty text', PLACE.replace('Nantes', '""'), '1:6', '« nom » est vide.', 'Nom d’usage'],
  ['a number for a text', PLACE.replace('Nantes', '44'), '1:6', '« nom » doit être un texte.', 'Nom d’usage'],
  ['a text for a list', PLACE.replace('[FR]', 'FR'), '3:7', '« pays » doit être une liste.', 'deux lettres'],
  [
    'a text for a number',
    `${PLACE}coordonnees:\n  latitude: nord\n  longitude: -1.55\n`,
    '5:13',
    '« coordonnees.latitude » doit être un nombre.',
    'Degrés décimaux, nord positif.',
  ],
  [
    'too small a number',
    `${PLACE}coordonnees: { latitude: -91, longitude: 0 }\n`,
    '4:26',
    '« coordonnees.latitude » est trop petit : -90 au moins.',
    'Degrés décimaux',
  ],
  [
    'too great a number',
    `${PLACE}coordonnees: { latitude: 1, longitude: 181 }\n`,
    '4:40',
    '« coordonnees.longitude » est trop grand : 180 au plus.',
    'Degrés décimaux',
  ],
  [
    'a value that is not one of those',
    PLACE.replace('ville', 'vile'),
    '2:7',
    '« vile » n’est pas admis pour « type » : vouliez-vous « ville » ?',
    'Valeurs admises : ville, quartier, site,',
  ],
  ['a value near none of them', PLACE.replace('ville', 'port'), '2:7', '« port » n’est pas admis', 'Valeurs admises'],
  ['a bad code', PLACE.replace('FR', 'France'), '3:8', '« pays » n’a pas la forme attendue : « France ».', 'Code'],
  ['no field at all', '', '1:1', 'Le champ « nom » manque.', 'Nom d’usage'],
  ['a text instead of fields', 'Nantes\n', '1:1', '« en-tête » doit être un groupe de champs.', ''],
])('%s', (_, yaml, place, message, hint) => {
  expect(inPlace(yaml)[0]).toEqual({
    at: `lieux/nantes.yaml:${place}`,
    rule: 'en-tete-invalide',
    message: expect.stringContaining(message),
    hint: expect.stringContaining(hint),
  });
});

test('a fault deep in a list is said where it stands', () => {
  expect(inIntervention('personne: ana-bel', 'qualite: élue')).toMatchObject([
    { at: 'interventions/bel-accueil.mdx:4:5', message: 'Le champ « intervenants.personne » manque.' },
  ]);
});

test('the seminar has its fields too', () => {
  const text = SOUND_FILES['seminaire.yaml'].replace('2012-05-24', '2012-05-34');
  expect(faultsOf({ 'seminaire.yaml': text })).toMatchObject([
    { at: 'seminaire.yaml:6:8', message: '« dates.fin » n’a pas la forme attendue : « 2012-05-34 ».' },
  ]);
});
