import { expect, test } from 'vitest';
import { errorsOf } from '../../../support/content-folder.ts';

const NANTES = 'nom: Nantes\ntype: ville\n';
const REZE = 'nom: Rezé\ntype: ville\n';
const inPlaces = (nantes: string, reze = '') =>
  errorsOf({ 'lieux/nantes.yaml': NANTES + nantes, 'lieux/reze.yaml': REZE + reze }).map(
    ({ at, rule, message }) => `${at} ${rule} ${message}`,
  );

test.each([
  ['the name of another', 'alias: [Rezé]\n', '', ['3:9', '« Rezé » désigne déjà lieux/reze.yaml.']],
  ['but for case and accents', 'alias: [REZE]\n', '', ['3:9', '« REZE » désigne déjà lieux/reze.yaml.']],
  ['twice in a file', 'alias: [Naoned, Naoned]\n', '', ['3:17', '« Naoned » est déjà un nom de cette fiche.']],
  ['its own name', 'alias: [Nantes]\n', '', ['3:9', '« Nantes » est déjà un nom de cette fiche.']],
])('an alias that is %s', (_, nantes, reze, [place, message]) => {
  expect(inPlaces(nantes, reze)).toEqual([`lieux/nantes.yaml:${place} alias-en-double ${message}`]);
});

test('an alias of two files is said at the second', () => {
  expect(inPlaces('alias: [La Loire]\n', 'alias: [la-loire]\n')).toEqual([
    'lieux/reze.yaml:3:9 alias-en-double « la-loire » désigne déjà lieux/nantes.yaml.',
  ]);
});

test('two spellings in one file may both be shown', () => {
  expect(inPlaces('alias: [Rénnes, Rennes, nantes]\n')).toEqual([]);
});

test('the acronym of another organisation', () => {
  const changes = {
    'organisations/cnfpt.yaml': 'nom: Centre national\nsigle: CNFPT\ntype: établissement\n',
    'organisations/autre.yaml': 'nom: Autre\nsigle: CNFPT\ntype: école\n',
  };
  expect(errorsOf(changes)).toMatchObject([
    { at: 'organisations/cnfpt.yaml:2:8', message: '« CNFPT » désigne déjà organisations/autre.yaml.' },
  ]);
});

test.each([
  ['in two folders', { 'organisations/nantes.yaml': 'nom: Ville de Nantes\ntype: commune\nalias: [Nantes]\n' }],
  ['two namesakes', { 'lieux/nantes-canada.yaml': 'nom: Nantes\ntype: ville\n' }],
])('%s is no fault', (_, changes) => expect(errorsOf(changes)).toEqual([]));
