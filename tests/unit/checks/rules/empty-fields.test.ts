import { expect, test } from 'vitest';
import { faultsOf, SOUND_FILES } from '../../../support/content-folder.ts';

const PLACE = SOUND_FILES['lieux/amiens.yaml'];

test.each([
  ['a key without a value', PLACE.replace('Amiens', ''), '1:6', 'nom', 'Le remplir. Nom d’usage en français.'],
  ['an empty text', PLACE.replace('Amiens', '""'), '1:6', 'nom', 'Le remplir.'],
  ['a blank text', PLACE.replace('Amiens', '"  "'), '1:6', 'nom', 'Le remplir.'],
  ['a list without a value', PLACE.replace('[FR]', ''), '3:7', 'pays', 'L’enlever s’il n’y a rien à y dire.'],
  ['a text that may be left out', `${PLACE}note:\n`, '4:6', 'note', 'L’enlever s’il n’y a rien à y dire.'],
])('%s', (_, yaml, place, name, hint) => {
  expect(faultsOf({ 'lieux/amiens.yaml': yaml })).toEqual([
    {
      at: `lieux/amiens.yaml:${place}`,
      rule: 'champ-vide',
      message: `Le champ « ${name} » est vide.`,
      hint: expect.stringContaining(hint),
    },
  ]);
});

test('a role left empty: nothing stated is nothing written', () => {
  const text = SOUND_FILES['interventions/bel-accueil.mdx'].replace('ana-bel\n', 'ana-bel\n    qualite:\n');
  expect(faultsOf({ 'interventions/bel-accueil.mdx': text })).toEqual([
    {
      at: 'interventions/bel-accueil.mdx:5:13',
      rule: 'champ-vide',
      message: 'Le champ « intervenants.qualite » est vide.',
      hint: expect.stringMatching(/^L’enlever s’il n’y a rien à y dire\. .*laisser absent si la source n’en donne pas/),
    },
  ]);
});

test('a list that must not be', () => {
  const text = SOUND_FILES['seminaire.yaml'].replace('[ligue]', '[]');
  expect(faultsOf({ 'seminaire.yaml': text })).toContainEqual(
    expect.objectContaining({ at: 'seminaire.yaml:9:16', message: 'Le champ « organisateurs » est vide.' }),
  );
});
