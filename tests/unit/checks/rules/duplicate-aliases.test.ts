import { expect, test } from 'vitest';
import { errorsOf } from '../../../support/content-folder.ts';

const NANTES = 'nom: Amiens\ntype: ville\n';
const REZE = 'nom: Rezé\ntype: ville\n';
const inPlaces = (amiens: string, reze = '') =>
  errorsOf({ 'lieux/amiens.yaml': NANTES + amiens, 'lieux/reze.yaml': REZE + reze }).map(
    ({ at, rule, message }) => `${at} ${rule} ${message}`,
  );

test.each([
  ['the name of another', 'alias: [Rezé]\n', '', ['3:9', '« Rezé » désigne déjà lieux/reze.yaml.']],
  ['but for case and accents', 'alias: [REZE]\n', '', ['3:9', '« REZE » désigne déjà lieux/reze.yaml.']],
  ['twice in a file', 'alias: [Naoned, Naoned]\n', '', ['3:17', '« Naoned » est déjà un nom de cette fiche.']],
  ['its own name', 'alias: [Amiens]\n', '', ['3:9', '« Amiens » est déjà un nom de cette fiche.']],
])('an alias that is %s', (_, amiens, reze, [place, message]) => {
  expect(inPlaces(amiens, reze)).toEqual([`lieux/amiens.yaml:${place} alias-en-double ${message}`]);
});

test('an alias of two files is said at the second', () => {
  expect(inPlaces('alias: [La Loire]\n', 'alias: [la-loire]\n')).toEqual([
    'lieux/reze.yaml:3:9 alias-en-double « la-loire » désigne déjà lieux/amiens.yaml.',
  ]);
});

test('two spellings in one file may both be shown', () => {
  expect(inPlaces('alias: [Rénnes, Rennes, amiens]\n')).toEqual([]);
});

test('the acronym of another organisation', () => {
  const changes = {
    'organisations/ligue.yaml': 'nom: Centre national\nsigle: Ligue\ntype: établissement\n',
    'organisations/autre.yaml': 'nom: Autre\nsigle: Ligue\ntype: école\n',
  };
  expect(errorsOf(changes)).toMatchObject([
    { at: 'organisations/ligue.yaml:2:8', message: '« Ligue » désigne déjà organisations/autre.yaml.' },
  ]);
});

test.each([
  ['in two folders', { 'organisations/amiens.yaml': 'nom: Ville de Amiens\ntype: commune\nalias: [Amiens]\n' }],
  ['two namesakes', { 'lieux/amiens-canada.yaml': 'nom: Amiens\ntype: ville\n' }],
])('%s is no fault', (_, changes) => expect(errorsOf(changes)).toEqual([]));
