import { expect, test } from 'vitest';
import { faultsOf, SOUND_FILES } from '../../../support/content-folder.ts';

const TALK = SOUND_FILES['interventions/bel-accueil.mdx'];
const talk = (field: string) =>
  faultsOf({ 'interventions/bel-accueil.mdx': TALK.replace('partie:', `${field}\npartie:`) });
const place = (fields: string) => faultsOf({ 'lieux/amiens.yaml': fields });

test.each([
  ['fonction: maire', 'ici, « qualite », sous « intervenants ».'],
  ['affiliation: Ligue', 'ici, « organisations », sous « intervenants ».'],
  ['auteur: Ana Bel', 'ici, « intervenants ».'],
  ['date: 2012-05-23', 'ici, « jour ».'],
  ['mots: paix', 'ici, « themes ».'],
  ['chapitre: ouverture', 'ici, « partie ».'],
  ['couleur: bleu', 'Champ inconnu : « couleur ».'],
])('the field that a word means: %s', (field, expected) => {
  expect(talk(field)).toMatchObject([{ rule: 'champ-inconnu', message: expect.stringContaining(expected) }]);
});

test.each([
  ['nom: Amiens\ntype: ville\npays: France\n', 'Écrire : « pays: [FR] ».'],
  ['nom: Amiens\ntype: ville\npays: [France]\n', 'Écrire : FR.'],
  ['nom: Amiens\ntype: ville\npays: [états-unis]\n', 'Écrire : US.'],
  ['nom: 1789\ntype: ville\npays: [FR]\n', 'Entre guillemets droits : « nom: "1789" ».'],
  ['nom: true\ntype: ville\npays: [FR]\n', 'Entre guillemets droits : « nom: "true" ».'],
  ['nom: Null\ntype: ville\npays: [FR]\n', 'entre guillemets droits, « "Null" ».'],
])('how a value is to be written: %j', (fields, expected) => {
  expect(place(fields)).toMatchObject([{ hint: expect.stringContaining(expected) }]);
});
