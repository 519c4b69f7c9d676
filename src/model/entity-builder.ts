import type { ContentFile } from '../source/content.ts';
import type { Organisation, Person, Place, Theme } from './entities.ts';
import { countryNamer } from './countries.ts';
import { filesOf, type FileOf } from './files.ts';
import { getFrom } from './lookup.ts';

/** Builds the entities: persons, places, organisations (with their place) and themes, by slug. */
export function buildEntities(files: readonly ContentFile[]): Entities {
  const places = buildPlaces(files);
  return {
    persons: new Map(filesOf(files, 'intervenants').map(({ slug, data }) => [slug, toPerson(slug, data)])),
    places,
    organisations: new Map(
      filesOf(files, 'organisations').map(({ slug, data }): [string, Organisation] => [
        slug,
        {
          kind: 'organisations',
          slug,
          name: data.nom,
          nameLanguage: data.langue,
          acronym: data.sigle,
          type: data.type,
          place: data.lieu === undefined ? undefined : getFrom(places, 'lieux', data.lieu),
          aliases: data.alias,
          note: data.note,
        },
      ]),
    ),
    themes: new Map(
      filesOf(files, 'themes').map(({ slug, data }): [string, Theme] => [
        slug,
        { kind: 'themes', slug, name: data.nom, description: data.description, aliases: [], note: undefined },
      ]),
    ),
  };
}

export interface Entities {
  persons: Map<string, Person>;
  places: Map<string, Place>;
  organisations: Map<string, Organisation>;
  themes: Map<string, Theme>;
}

function buildPlaces(files: readonly ContentFile[]): Map<string, Place> {
  const sources = filesOf(files, 'lieux');
  const toCountry = countryNamer(sources.map((file) => file.data));
  return new Map(
    sources.map(({ slug, data }) => [
      slug,
      {
        kind: 'lieux',
        slug,
        name: data.nom,
        type: data.type,
        countries: data.pays.map(toCountry),
        coordinates: data.coordonnees,
        localNames: data['noms-locaux'].map(({ nom, langue }) => ({ name: nom, language: langue })),
        aliases: data.alias,
        note: data.note,
      },
    ]),
  );
}

function toPerson(slug: string, data: FileOf<'intervenants'>['data']): Person {
  return {
    kind: 'intervenants',
    slug,
    name: `${data.prenom} ${data.nom}`,
    givenName: data.prenom,
    familyName: data.nom,
    aliases: data.alias,
    note: data.note,
  };
}
