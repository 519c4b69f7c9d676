import { expect, test } from 'vitest';
import { findGenre, GENRES, nearestGenre, singularOf } from '../../../src/authoring/genre.ts';

test.each([
  ['intervention', 'interventions'],
  ['interventions', 'interventions'],
  ['etude-de-cas', 'etudes-de-cas'],
  ['étude-de-cas', 'etudes-de-cas'],
  ['Études de cas', 'etudes-de-cas'],
  ['définition', 'definitions'],
  ['Thème', 'themes'],
  ['chapitre', 'parties'],
  ['partie', 'parties'],
  ['lieu', 'lieux'],
  ['lieux', 'lieux'],
  ['séminaire', 'seminaire'],
  ['interveamiens', undefined],
  ['', undefined],
])('« %s » is the genre %s', (name, genre) => expect(findGenre(name)).toBe(genre));

test.each([
  ['interventoin', 'intervention'],
  ['leiu', 'lieu'],
  ['etudes', 'etude-de-cas'],
  ['chapitrs', 'partie'],
  ['seminaires-de', 'seminaire'],
  ['xyz', undefined],
])('nearest to « %s »: %s', (name, nearest) => expect(nearestGenre(name)).toBe(nearest));

test('every genre is found by the name that the command shows', () => {
  expect(GENRES.map((genre) => findGenre(singularOf(genre)))).toEqual(GENRES);
});
