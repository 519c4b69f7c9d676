import { expect, test } from 'vitest';
import { contentFile, proceedingsOf } from '../../support/content-fixture.ts';

const slugify = (name: string) =>
  name
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');

test('persons by family name, particle included, then by given name', () => {
  const people = [
    ['Zoé', 'Abel'],
    ['Anne-Sophie', 'Le Marchand'],
    ['Nadège', 'Lecluse'],
    ['Alain', 'Frémont'],
    ['Élise', 'Émond'],
    ['Paul', 'Emery'],
    ['Bruno', 'Abel'],
    ['Yves', 'Frémond'],
  ] as const;
  const files = people.map(([prenom, nom]) =>
    contentFile('intervenants', slugify(`${prenom} ${nom}`), { prenom, nom }),
  );
  expect(
    proceedingsOf(...files)
      .list('intervenants')
      .map(({ name }) => name),
  ).toEqual([
    'Bruno Abel',
    'Zoé Abel',
    'Paul Emery',
    'Élise Émond',
    'Yves Frémond',
    'Alain Frémont',
    'Anne-Sophie Le Marchand',
    'Nadège Lecluse',
  ]);
});

test('places by name, as a French dictionary does: accents and case decide last', () => {
  const names = ['Évreux', 'Nantes', 'La Roche-sur-Yon', 'Ohrid', 'étang', 'Europe', 'Laos', 'Île-de-France', 'Israël'];
  const files = names.map((nom) => contentFile('lieux', slugify(nom), { nom }));
  expect(
    proceedingsOf(...files)
      .list('lieux')
      .map(({ name }) => name),
  ).toEqual([
    'angers',
    'étang',
    'Europe',
    'Évreux',
    'Île-de-France',
    'Israël',
    'La Roche-sur-Yon',
    'Laos',
    'Nantes',
    'Ohrid',
  ]);
});

test('numbers inside names count as numbers', () => {
  const files = ['Paris 10', 'Paris 2', 'Paris 1'].map((nom) => contentFile('lieux', slugify(nom), { nom }));
  const names = proceedingsOf(...files).list('lieux');
  expect(names.map(({ name }) => name)).toEqual(['angers', 'Paris 1', 'Paris 2', 'Paris 10']);
});

test('pages by title', () => {
  const files = ['Mentions', 'À propos'].map((titre) => contentFile('pages', slugify(titre), { titre }));
  const titles = proceedingsOf(...files).list('pages');
  expect(titles.map(({ title }) => title)).toEqual(['À propos', 'Mentions']);
});
