import { expect, test } from 'vitest';
import { faultsOf, SOUND_FILES } from '../../../support/content-folder.ts';

const PLACE = SOUND_FILES['lieux/amiens.yaml'];

test.each([
  ['a number for a text', PLACE.replace('Amiens', '44'), '1:6', '« nom » doit être un texte.', 'Nom d’usage'],
  ['a text for a list', PLACE.replace('[FR]', 'FR'), '3:7', '« pays » doit être une liste.', 'deux lettres'],
  [
    'a text for a number',
    `${PLACE}coordonnees:\n  latitude: nord\n  longitude: -1.55\n`,
    '5:13',
    '« coordonnees.latitude » doit être un nombre.',
    'Degrés décimaux, nord positif.',
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
  ['a text instead of fields', 'Amiens\n', '1:1', '« en-tête » doit être un groupe de champs.', ''],
  [
    'a comma in a number',
    `${PLACE}coordonnees:\n  latitude: 48,86\n  longitude: 2.3\n`,
    '5:13',
    '« coordonnees.latitude » doit être un nombre.',
    'Écrire un point, non une virgule : 48.86.',
  ],
  ['a name for a list', `${PLACE}alias: Ambianum\n`, '4:8', '« alias » doit être une liste.', '« alias: [Ambianum] »'],
  [
    'a name for groups',
    `${PLACE}noms-locaux: [Amiens]\n`,
    '4:15',
    '« noms-locaux » doit être un groupe de champs.',
    '« - nom: Amiens »',
  ],
  ['a group for groups', `${PLACE}noms-locaux:\n  nom: x\n`, '5:3', 'doit être une liste.', '« - nom: … »'],
  ['a text for a group', `${PLACE}coordonnees: nord\n`, '4:14', 'doit être un groupe', '« latitude: … »'],
])('%s', (_, yaml, place, message, hint) => {
  expect(faultsOf({ 'lieux/amiens.yaml': yaml })).toEqual([
    {
      at: `lieux/amiens.yaml:${place}`,
      rule: 'valeur-invalide',
      message: expect.stringContaining(message),
      hint: expect.stringContaining(hint),
    },
  ]);
});

test.each([
  ['ordre: 0', '« ordre » est trop petit : 1 au moins.'],
  ['ordre: -2', '« ordre » est trop petit : 1 au moins.'],
  ['ordre: 1.5', '« ordre » doit être un nombre entier.'],
])('a place that is none: %s', (order, message) => {
  const text = SOUND_FILES['parties/ouverture.mdx'].replace('ordre: 1', order);
  expect(faultsOf({ 'parties/ouverture.mdx': text })).toMatchObject([
    { at: 'parties/ouverture.mdx:3:8', rule: 'valeur-invalide', message: expect.stringContaining(message) },
  ]);
});

const PERSON = SOUND_FILES['intervenants/ana-bel.yaml'];
const WRONG_CHECK = 'Une faute de frappe, sans doute : le recopier là où il est donné.';

test.each([
  ['intervenants/ana-bel.yaml', PERSON, 'orcid', '0000-0002-1825-0096'],
  ['intervenants/ana-bel.yaml', PERSON, 'isni', '"0000 0001 2120 0983"'],
  ['intervenants/ana-bel.yaml', PERSON, 'idref', '"026927609"'],
  ['organisations/ligue.yaml', SOUND_FILES['organisations/ligue.yaml'], 'siren', '"732829321"'],
  ['organisations/ligue.yaml', SOUND_FILES['organisations/ligue.yaml'], 'ror', '02feahw74'],
])('a check character that is wrong: %s, %s %s', (path, sound, field, value) => {
  const bare = value.replaceAll('"', '');
  expect(faultsOf({ [path]: `${sound}identifiants: { ${field}: ${value} }\n` })).toMatchObject([
    {
      rule: 'valeur-invalide',
      message: `« ${bare} » ne peut pas être : le dernier caractère de « identifiants.${field} » se calcule d’après les autres, et ne leur répond pas.`,
      hint: expect.stringContaining(WRONG_CHECK),
    },
  ]);
});

test('the identifier of another form is told as such, and a number without its quotation marks as a number', () => {
  expect(faultsOf({ 'intervenants/ana-bel.yaml': `${PERSON}identifiants: { orcid: 0000-0002 }\n` })).toMatchObject([
    {
      message: '« identifiants.orcid » n’a pas la forme attendue : « 0000-0002 ».',
      hint: 'ORCID : « 0000-0002-1825-0097 ».',
    },
  ]);
  expect(faultsOf({ 'lieux/amiens.yaml': `${PLACE}identifiants: { geonames: 3037854 }\n` })).toMatchObject([
    { message: '« identifiants.geonames » doit être un texte.', hint: expect.stringContaining('entre guillemets') },
  ]);
});

test.each([
  ['isbn: 978-2-07-036822-9', 'le dernier caractère de « publication.isbn »', WRONG_CHECK],
  ['isbn: "12345"', '« publication.isbn » n’a pas la forme attendue', 'ISBN de cette édition'],
  ['licence: CC-BY', '« CC-BY » n’est pas admis pour « publication.licence »', 'CC-BY-SA-4.0, CC-BY-ND-4.0'],
])('of the edition: %s', (line, message, hint) => {
  expect(faultsOf({ 'seminaire.yaml': `${SOUND_FILES['seminaire.yaml']}publication: { ${line} }\n` })).toMatchObject([
    { rule: 'valeur-invalide', message: expect.stringContaining(message), hint: expect.stringContaining(hint) },
  ]);
});
