import type { z } from 'zod';
import { findNearest } from '../checks/nearest.ts';
import { foldLetters } from '../prose/letters.ts';
import { KINDS, schemas, seminarSchema, type Kind } from '../schema/index.ts';
import { kindNames } from '../words/fr/kind-names.ts';

/** The seminar's own file, where a kind is expected. */
export const SEMINAR = 'seminaire';

/** A genre of things to create: the files of a kind, or seminars. */
export type Genre = Kind | typeof SEMINAR;

/** The schema of a kind, or of the seminar's own file. */
export const schemaOf = (genre: Genre): z.ZodObject => (genre === SEMINAR ? seminarSchema : schemas[genre]);

/** The name of a genre in a sentence: « étude de cas ». */
export const labelOf = (genre: Genre): string => (genre === SEMINAR ? 'séminaire' : kindNames[genre].one);

/** As the command line names a genre, in the singular: `etude-de-cas`. The plural is marked on the first word. */
export const singularOf = (genre: Genre): string => genre.replace(/^([a-z]+)[sx](?=-|$)/, '$1');

/**
 * The genre that an editor names: by its folder, in the singular or the plural, as the site calls it, with accents
 * and spaces or without (« Étude de cas », `chapitres`).
 */
export const findGenre = (name: string): Genre | undefined => genresByName().get(normalize(name));

/** The genre nearest to a misspelt one, in the singular. */
export function nearestGenre(name: string): string | undefined {
  const genres = genresByName();
  const nearest = findNearest(normalize(name), genres.keys());
  return nearest === undefined ? undefined : singularOf(genres.get(nearest)!);
}

/** Every genre, in the order in which they are offered. */
export const GENRES: readonly Genre[] = [...KINDS, SEMINAR];

function genresByName(): Map<string, Genre> {
  return new Map(GENRES.flatMap((genre) => namesOf(genre).map((name) => [name, genre])));
}

function namesOf(genre: Genre): string[] {
  if (genre === SEMINAR) return [SEMINAR, `${SEMINAR}s`];
  const { one, many } = kindNames[genre];
  return [genre, singularOf(genre), normalize(one), normalize(many)];
}

const normalize = (name: string): string => foldLetters(name.trim()).replace(/[\s_]+/g, '-');
