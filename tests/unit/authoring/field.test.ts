import { expect, test } from 'vitest';
import { describeFields, describeNewFields } from '../../../src/authoring/field.ts';
import { GENRES, schemaOf } from '../../../src/authoring/genre.ts';

const typesOf = (genre: (typeof GENRES)[number]) =>
  Object.fromEntries(
    describeFields(schemaOf(genre)).map(({ key, isRequired, type }) => [key, `${type.is}${isRequired ? '!' : ''}`]),
  );

test('each type of field is told from the schema', () => {
  expect(typesOf('lieux')).toEqual({
    nom: 'text!',
    type: 'choice!',
    pays: 'list',
    coordonnees: 'group',
    'noms-locaux': 'list',
    alias: 'list',
    habitants: 'list',
    ensembles: 'list',
    note: 'text',
    identifiants: 'group',
  });
  expect(typesOf('etudes-de-cas')).toMatchObject({
    titre: 'text!',
    debut: 'date',
    partie: 'reference!',
    ordre: 'integer!',
    dates: 'list',
  });
  expect(typesOf('interventions')).toMatchObject({ intervenants: 'list!' });
  expect(typesOf('parties')).toMatchObject({ parent: 'reference', liminaire: 'boolean' });
  expect(typesOf('seminaire')).toMatchObject({ dates: 'group!', langue: 'choice', organisateurs: 'list!' });
});

test('a reference says what it points at, inside lists and groups too', () => {
  const speakers = describeFields(schemaOf('interventions')).find(({ key }) => key === 'intervenants');
  expect(speakers?.type).toMatchObject({
    of: {
      fields: expect.arrayContaining([
        expect.objectContaining({ key: 'personne', type: { is: 'reference', kind: 'intervenants' } }),
        expect.objectContaining({ key: 'organisations', type: expect.objectContaining({ is: 'list' }) }),
      ]),
    },
  });
});

test('a new file corrects nothing of what is read in a text that is still to be written', () => {
  const left = GENRES.flatMap((genre) => {
    const offered = describeNewFields(schemaOf(genre)).map(({ key }) => key);
    return describeFields(schemaOf(genre)).flatMap(({ key }) => (offered.includes(key) ? [] : `${genre}.${key}`));
  });
  expect(left).toEqual(
    ['parties', 'interventions', 'etudes-de-cas', 'definitions'].map((genre) => `${genre}.mentions`),
  );
});

test('every field of every genre has a sentence to be asked with', () => {
  const mute = GENRES.flatMap((genre) =>
    describeFields(schemaOf(genre))
      .filter(({ key, description }) => description === key)
      .map(({ key }) => `${genre}.${key}`),
  );
  expect(mute).toEqual([]);
});
