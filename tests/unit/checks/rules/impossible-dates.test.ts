import { expect, test } from 'vitest';
import { faultsOf, SOUND_FILES } from '../../../support/content-folder.ts';

test.each([
  ['fin: 2012-05-34', '« 2012-05-34 »'],
  ['fin: 2012-02-30', '« 2012-02-30 »'],
  ['fin: 2012-5-24', '« 2012-5-24 »'],
])('a day that does not exist: %s', (line, date) => {
  const text = SOUND_FILES['seminaire.yaml'].replace('fin: 2012-05-24', line);
  expect(faultsOf({ 'seminaire.yaml': text })).toEqual([
    {
      at: 'seminaire.yaml:6:8',
      rule: 'date-impossible',
      message: `La date ${date} n’existe pas.`,
      hint: expect.stringContaining('2012-05-03'),
    },
  ]);
});

test.each([
  ['22/08/1849', 'valeur-invalide', 'Écrire : 1849-08-22.'],
  ['1849-13-01', 'date-impossible', '2012-05-03'],
])('the day of an event, told once: %s', (date, rule, hint) => {
  const text = SOUND_FILES['interventions/bel-accueil.mdx'].replace(
    'themes:',
    `dates:\n  - { date: ${date}, evenement: La fin }\nthemes:`,
  );
  expect(faultsOf({ 'interventions/bel-accueil.mdx': text })).toMatchObject([
    { at: 'interventions/bel-accueil.mdx:9:13', rule, hint: expect.stringContaining(hint) },
  ]);
});

test('days in no order that can be told', () => {
  const text = SOUND_FILES['seminaire.yaml'].replace('2012-05-23', '23/05/2012');
  expect(faultsOf({ 'seminaire.yaml': text }).map(({ rule }) => rule)).toEqual(['valeur-invalide']);
});

test('the month of an event too', () => {
  const text = SOUND_FILES['interventions/bel-accueil.mdx'].replace(
    'themes:',
    'dates:\n  - { date: 1945-13, evenement: La fin }\nthemes:',
  );
  expect(faultsOf({ 'interventions/bel-accueil.mdx': text })).toMatchObject([
    { at: 'interventions/bel-accueil.mdx:9:13', rule: 'date-impossible' },
  ]);
});

test('an end before the beginning', () => {
  const text = SOUND_FILES['seminaire.yaml'].replace('2012-05-24', '2012-05-22');
  expect(faultsOf({ 'seminaire.yaml': text })).toMatchObject([
    {
      at: 'seminaire.yaml:6:8',
      rule: 'date-impossible',
      message: 'Le dernier jour (2012-05-22) précède le premier (2012-05-23).',
    },
  ]);
});

test('one day is enough', () => {
  const text = SOUND_FILES['seminaire.yaml'].replace('2012-05-24', '2012-05-23');
  expect(faultsOf({ 'seminaire.yaml': text })).toEqual([]);
});
