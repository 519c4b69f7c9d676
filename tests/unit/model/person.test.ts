import { expect, test } from 'vitest';
import { standingOf } from '../../../src/site/labels.ts';
import { contentFile, proceedingsOf } from '../../support/content-fixture.ts';

const personOf = (fields: object) =>
  proceedingsOf(contentFile('intervenants', 'x', { prenom: undefined, ...fields })).get('intervenants', 'x');

test.each([
  [{ prenom: 'Claire', nom: 'Dumas' }, 'Claire Dumas', 'Dumas, Claire'],
  [{ prenom: 'Jean', nom: 'De La Tour' }, 'Jean De La Tour', 'De La Tour, Jean'],
  [{ prenom: 'Paul', particule: 'de', nom: 'Brogny' }, 'Paul de Brogny', 'Brogny, Paul de'],
  [{ prenom: 'Agrippa', particule: 'd’', nom: 'Aubigné' }, 'Agrippa d’Aubigné', 'Aubigné, Agrippa d’'],
  [{ nom: 'Colette' }, 'Colette', 'Colette'],
])('a name is said, and filed: %j', (fields, said, filed) => {
  const { name, filedName } = personOf(fields);
  expect([name, filedName]).toEqual([said, filed]);
});

test('persons stand by the name under which they are filed', () => {
  const proceedings = proceedingsOf(
    contentFile('intervenants', 'paul', { prenom: 'Paul', particule: 'de', nom: 'Brogny' }),
    contentFile('intervenants', 'colette', { prenom: undefined, nom: 'Colette' }),
    contentFile('intervenants', 'zoe', { prenom: 'Zoé', nom: 'D’Arc' }),
  );
  const names = proceedings.list('intervenants').map(({ familyName }) => familyName);
  expect(names.filter((name) => ['de Brogny', 'Colette', 'D’Arc'].includes(name))).toEqual([
    'de Brogny',
    'Colette',
    'D’Arc',
  ]);
});

test('who speaks without a stated capacity is shown with the organisations that she speaks for', () => {
  const proceedings = proceedingsOf(
    contentFile('interventions', 'a', { intervenants: [{ personne: 'ana-bel', organisations: ['cnfpt'] }] }),
  );
  expect(standingOf(proceedings.get('interventions', 'a').speakers[0]!)).toBe(
    proceedings.get('organisations', 'cnfpt').name,
  );
});
