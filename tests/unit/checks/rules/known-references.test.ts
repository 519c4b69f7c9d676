import { describe, expect, test } from 'vitest';
import { faultsOf, SOUND_FILES } from '../../../support/content-folder.ts';

const INTERVENTION = SOUND_FILES['interventions/bel-accueil.mdx'];
const inIntervention = (from: string, to: string) => {
  expect(INTERVENTION).toContain(from);
  return faultsOf({ 'interventions/bel-accueil.mdx': INTERVENTION.replace(from, to) });
};

describe('a reference to nothing is said where it stands, with the nearest thing', () => {
  test.each([
    [
      'in a list',
      ': ana-bel',
      ': ana-bel\n    organisations: [ligue, liguee]',
      '5:28',
      '« liguee » est inconnu dans organisations/',
      'ligue',
    ],
    ['in a group', ': ana-bel', ': ana-bell', '4:15', '« ana-bell » est inconnu dans intervenants/', 'ana-bel'],
    ['in a field', 'e: ouverture', 'e: overture', '5:9', '« overture » est inconnu dans parties/', 'ouverture'],
  ])('%s', (_, from, to, place, message, near) => {
    expect(inIntervention(from, to)).toContainEqual({
      at: `interventions/bel-accueil.mdx:${place}`,
      rule: 'reference-inconnue',
      message: `${message} : vouliez-vous « ${near} » ?`,
      hint: '',
    });
  });
});

test('a name instead of a reference is told once', () => {
  expect(inIntervention(': ana-bel', ': Ana Bel')).toMatchObject([
    { rule: 'reference-inconnue', message: expect.stringContaining('« ana-bel »') },
  ]);
  expect(inIntervention('themes: []', 'themes: [La São]')).toMatchObject([
    { rule: 'reference-inconnue', hint: expect.stringMatching(/^Une référence est .* : « la-sao »\.$/) },
  ]);
});

test('near nothing, it is said what to do', () => {
  expect(inIntervention('themes: []', 'themes: [paix]')).toMatchObject([
    {
      message: '« paix » est inconnu dans themes/.',
      hint: expect.stringMatching(/^Créer le fichier dans .*themes\/, ou corriger la référence\.$/),
    },
  ]);
});

test('the seminar’s own references', () => {
  const text = SOUND_FILES['seminaire.yaml'].replace('[ligue]', '[ligue, liuge]');
  expect(faultsOf({ 'seminaire.yaml': text })).toMatchObject([
    { at: 'seminaire.yaml:9:24', message: '« liuge » est inconnu dans organisations/ : vouliez-vous « ligue » ?' },
  ]);
});

test('a file that disappears leaves as many faults as references', () => {
  expect(faultsOf({ 'lieux/amiens.yaml': undefined }).map(({ at }) => at)).toEqual([
    'interventions/bel-accueil.mdx:11:27',
    'seminaire.yaml:8:8',
  ]);
});

test('a file that is broken is still there to be referred to', () => {
  const rules = faultsOf({ 'lieux/amiens.yaml': 'nom: Amiens : port\n' }).map(({ rule }) => rule);
  expect(rules).toEqual(['en-tete-illisible']);
});
