import { expect, test } from 'vitest';
import { faultsOf, SOUND_FILES, type Changes } from '../../../support/content-folder.ts';

const show = (fields: string, more: Changes = {}) =>
  faultsOf({
    'interventions/bel-accueil.mdx': SOUND_FILES['interventions/bel-accueil.mdx'].replace(
      'titre: Accueil',
      `titre: Accueil\n${fields}`,
    ),
    ...more,
  }).map(({ rule, message }) => `${rule} ${message.replace(/[\u00A0\u202F]/g, ' ')}`);

test.each([
  ['documents: [{ titre: Un plan }]', 'document-introuvable Rien ne dit où est ce document.'],
  [
    'documents: [{ titre: Un plan, fichier: fichiers/plam.pdf }]',
    'document-introuvable Le fichier « fichiers/plam.pdf » n’existe pas : vouliez-vous « fichiers/plan.pdf » ?',
  ],
  [
    'documents: [{ titre: Un plan, fichier: fichiers/plan.pdf, adresse: "https://exemple.fr/plan.pdf" }]',
    'document-introuvable Deux endroits pour ce document : un fichier et une adresse.',
  ],
  ['enregistrement: { duree: "42:10" }', 'document-introuvable Rien ne dit où est cet enregistrement.'],
  [
    'enregistrement: { fichier: fichiers/plan.pdf }',
    'document-introuvable « fichiers/plan.pdf » ne peut pas être cet enregistrement.',
  ],
  [
    'enregistrement: { adresse: "https://exemple.fr/a", sous-titres: fichiers/plan.pdf }',
    'document-introuvable « fichiers/plan.pdf » ne peut pas être ces sous-titres.',
  ],
  [
    'documents: [{ titre: Un plan, fichier: ../plan.pdf }]',
    'valeur-invalide « documents.fichier » n’a pas la forme attendue : « ../plan.pdf ».',
  ],
  [
    'documents: [{ titre: Un plan, fichier: fichiers/plan.pdf, licence: libre }]',
    expect.stringMatching(/^valeur-invalide .*licence/),
  ],
  [
    'enregistrement: { adresse: "https://exemple.fr/a", duree: 42 minutes }',
    expect.stringMatching(/^valeur-invalide .*duree/),
  ],
  ['documents: [{ titre: Un plan, adresse: "http://exemple.fr/a" }]', expect.stringMatching(/adresse/)],
])('%s', (fields, fault) => expect(show(fields, { 'fichiers/plan.pdf': '%PDF-1.7\n' })).toContainEqual(fault));

test('a file may be named as links name it, and an address stands elsewhere', () => {
  expect(
    show(
      'documents: [{ titre: Un plan, fichier: /fichiers/plan.pdf }, { titre: Une carte, adresse: "https://exemple.fr/carte" }]',
      { 'fichiers/plan.pdf': '%PDF-1.7\n' },
    ),
  ).toEqual([]);
});
