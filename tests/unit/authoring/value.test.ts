import { expect, test } from 'vitest';
import { describeFields } from '../../../src/authoring/field.ts';
import { schemaOf, type Genre } from '../../../src/authoring/genre.ts';
import { faultOf, toValue, typeset } from '../../../src/authoring/value.ts';

test.each([
  ['number', '47.2', 47.2],
  ['number', '47,2', 47.2],
  ['number', '−1,5', -1.5],
  ['number', '', ''],
  ['number', 'nord', 'nord'],
  ['integer', ' 3 ', 3],
  ['boolean', 'Oui', true],
  ['boolean', 'non', false],
  ['boolean', 'peut-être', 'peut-être'],
  ['text', ' 12 ', '12'],
  ['date', '1971', '1971'],
] as const)('as %s, « %s » is %j', (is, typed, value) => expect(toValue(typed, { is })).toBe(value));

const fieldOf = (genre: Genre, key: string) => describeFields(schemaOf(genre)).find((field) => field.key === key)!;

test.each([
  ['lieux', 'nom', 'Amiens', undefined],
  ['lieux', 'nom', '', '« nom » est vide.'],
  ['lieux', 'nom', 'a\nb', '« nom » tient sur une ligne'],
  ['lieux', 'nom', 'a\tb', '« nom » tient sur une ligne'],
  ['lieux', 'nom', 'a\u0000b', '« nom » tient sur une ligne'],
  ['lieux', 'nom', 'a\u2028b', '« nom » tient sur une ligne'],
  ['lieux', 'alias', ['bon', 'a\nb'], '« alias » tient sur une ligne'],
  ['lieux', 'type', 'vile', 'vouliez-vous « ville »'],
  ['lieux', 'coordonnees', { latitude: 91, longitude: 0 }, '« coordonnees.latitude » est trop grand'],
  ['lieux', 'coordonnees', { latitude: 1 }, 'Le champ « coordonnees.longitude » manque. Degrés décimaux, est positif.'],
  ['interventions', 'ordre', 'trois', '« ordre » doit être un nombre'],
  ['interventions', 'partie', 'La Paix', '« partie » n’a pas la forme attendue'],
  ['seminaire', 'dates', { debut: '2012-02-30', fin: '2012-03-01' }, '« dates.debut » n’a pas la forme attendue'],
] as const)('%s, %s: %j', (genre, key, value, fault) => {
  const found = faultOf(value, fieldOf(genre, key));
  if (fault === undefined) expect(found).toBeUndefined();
  else expect(found?.replaceAll('\u00A0', ' ')).toContain(fault);
});

test('French typography everywhere but in names of other languages', () => {
  expect(
    typeset({ nom: "L'île : une ?", alias: ["l'eau"], 'noms-locaux': [{ nom: "King's Lynn" }], ordre: 1 }),
  ).toEqual({
    nom: 'L’île\u00A0: une\u202F?',
    alias: ['l’eau'],
    'noms-locaux': [{ nom: "King's Lynn" }],
    ordre: 1,
  });
});

test.each([
  ['un "mot" et "deux mots"', 'un «\u00A0mot\u00A0» et «\u00A0deux mots\u00A0»'],
  ['" mot "', '«\u00A0mot\u00A0»'],
  ['un " seul', 'un " seul'],
  ['""', '""'],
])('quotation marks of a keyboard: %s', (typed, text) => expect(typeset(typed)).toBe(text));
