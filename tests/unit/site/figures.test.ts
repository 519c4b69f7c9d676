import { expect, test } from 'vitest';
import { listFigures } from '../../../src/site/figures.ts';
import { contentFile, proceedingsOf } from '../../support/content-fixture.ts';

const PROCEEDINGS = proceedingsOf(
  contentFile('lieux', 'angers', { nom: 'Angers', pays: ['FR'] }),
  contentFile('lieux', 'bamako', { nom: 'Bamako', pays: ['ML'] }),
  contentFile('organisations', 'ville', { nom: 'Mairie', type: 'commune' }),
  contentFile('organisations', 'agglo', { nom: 'Agglo', type: 'intercommunalité' }),
  contentFile(
    'interventions',
    'un',
    {
      ordre: 1,
      intervenants: [{ personne: 'ana-bel', organisations: ['ville', 'agglo'] }],
      themes: ['paix', 'eau'],
    },
    'À Angers, un mot.\n\nAngers puis Bamako, Angers.\n\n<EditorialNote>Bamako, trois mots.</EditorialNote>',
  ),
  contentFile(
    'interventions',
    'deux',
    {
      ordre: 2,
      intervenants: [{ personne: 'luc' }],
      themes: ['paix'],
    },
    '<Quote by="luc">Deux mots.</Quote>',
  ),
);
const rowsOf = (id: string) =>
  listFigures(PROCEEDINGS)
    .find((figure) => figure.id === id)
    ?.rows.map(({ label, count }) => [label, count]);

test('who speaks for several institutions counts in each; for none is said last', () => {
  expect(rowsOf('institutions')).toEqual([
    ['commune', 1],
    ['intercommunalité', 1],
    ['au nom d’aucune institution, ou sans qu’elle soit dite', 1],
  ]);
});

test('words are counted by voice', () => {
  expect(rowsOf('voix')).toEqual([
    ['mot pour mot', 2],
    ['rapporté d’une personne', 8],
    ['l’éditeur, dans ses notes', 3],
  ]);
});

test('a paragraph counts once for a place, and the editor’s notes do not', () => {
  expect(rowsOf('lieux')).toEqual([
    ['Angers', 2],
    ['Bamako', 1],
  ]);
});

test('themes are counted by text', () => {
  expect(rowsOf('themes')).toEqual([
    ['Paix', 2],
    ['Paix', 1],
  ]);
});

test('a figure of one thing, or of none, is none', () => {
  expect(listFigures(proceedingsOf())).toEqual([]);
  expect(rowsOf('decennies')).toBeUndefined();
});
