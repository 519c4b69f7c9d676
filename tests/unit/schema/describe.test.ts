import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { schemaAt, unwrap } from '../../../src/schema/describe.ts';
import { descriptionAt, KINDS, keysAt, schemas, singleFileSchemas } from '../../../src/schema/index.ts';

test.each([
  [[], ['prenom', 'nom', 'particule', 'alias', 'biographie', 'note', 'identifiants']],
  [['nom'], []],
  [['inconnu'], []],
])('the keys of a person at %j', (path, keys) => expect(keysAt(schemas.intervenants, path)).toEqual(keys));

test.each([
  [
    ['intervenants', 0],
    ['personne', 'qualite', 'organisations', 'role', 'nom', 'cle'],
  ],
  [
    ['dates', 3],
    ['date', 'evenement', 'mots'],
  ],
])('the keys of an intervention at %j, inside a list', (path, keys) => {
  expect(keysAt(schemas.interventions, path)).toEqual(keys);
});

test('the keys inside a group that may be left out', () => {
  expect(keysAt(schemas.definitions, ['proposee-par'])).toEqual(['personnes', 'organisations']);
});

test.each([
  ['the field itself', ['intervenants', 0, 'personne'], 'Qui parle (nom du fichier dans intervenants/).'],
  ['else the closest field around it', ['themes', 2], 'Thèmes abordés.'],
  ['else nothing', ['inconnu'], undefined],
])('a sentence says what a field is: %s', (_, path, sentence) => {
  expect(descriptionAt(schemas.interventions, path)).toBe(sentence);
});

test.each(['constructor', 'toString', '__proto__'])('« %s » is no field', (key) => {
  expect(schemaAt(schemas.intervenants, [key])).toBeUndefined();
});

describe('every field that an editor may write has its sentence', () => {
  test.each([...KINDS.map((kind) => [kind, schemas[kind]] as const), ...Object.entries(singleFileSchemas)])(
    '%s',
    (_, schema) => {
      expect(fieldsOf(schema).filter((path) => !schemaAt(schema, path)?.description)).toEqual([]);
    },
  );
});

/** The paths of all fields, at any depth; 0 stands for an item of a list. */
function fieldsOf(schema: z.ZodType): (string | number)[][] {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodArray) return fieldsOf(inner.element as z.ZodType).map((rest) => [0, ...rest]);
  return keysAt(inner, []).flatMap((key) => [
    [key],
    ...fieldsOf(schemaAt(inner, [key])!).map((rest) => [key, ...rest]),
  ]);
}
