import { toIdentifiers, type DataOf } from '../../schema/index.ts';
import type { EntityBase } from '../entities.ts';
import type { Descriptor } from './descriptor.ts';

/** A city, region, country… */
export interface Place extends EntityBase {
  kind: 'lieux';
  /** The sort of place: « ville », « région »… */
  type: DataOf<'lieux'>['type'];
  /** The countries in which it lies; none for an area that is in no country. */
  countries: Country[];
  /** The position in decimal degrees (WGS 84), north and east positive. */
  coordinates: { latitude: number; longitude: number } | undefined;
  /** The names of its inhabitants, and the adjectives of it. */
  inhabitants: string[];
  /** The larger wholes of which it is a part and that have no page. */
  wholes: string[];
  /** The names in the languages of the place (BCP 47). */
  localNames: { name: string; language: string }[];
}

/** A country, of today or of yesterday. */
export interface Country {
  /** The code of ISO 3166-1 alpha-2. */
  code: string;
  /** The name in French. */
  name: string;
}

const namesOfCountries = ({ countries, name: own }: Place) =>
  countries.map(({ name }) => name).filter((name) => name !== own);

/** The places. */
export const place: Descriptor<Place> = {
  build: ({ slug, data }, { toCountry }) => ({
    kind: 'lieux',
    slug,
    name: data.nom,
    type: data.type,
    countries: data.pays.map(toCountry),
    coordinates: data.coordonnees,
    localNames: data['noms-locaux'].map(({ nom, langue }) => ({ name: nom, language: langue })),
    inhabitants: data.habitants,
    wholes: data.ensembles,
    aliases: data.alias,
    note: data.note,
    identifiers: toIdentifiers(data.identifiants),
  }),
  spellings: (data) => ({
    names: [
      ...[data.nom, ...data.alias, ...data['noms-locaux'].map(({ nom }) => nom)].map((text) => ({
        text,
        as: 'place' as const,
      })),
      ...data.habitants.map((text) => ({ text, as: 'inhabitant' as const })),
    ],
  }),
  subjects: (self) => ({ places: [self] }),
  names: ({ aliases, localNames }) => [...aliases, ...localNames.map(({ name }) => name)],
  hiddenWords: ({ aliases, localNames, inhabitants }) => [
    ...aliases,
    ...localNames.map(({ name }) => name),
    ...inhabitants,
  ],
  resultLine: (self) => [self.type, ...self.countries.map(({ name }) => name)],
  lead: namesOfCountries,
};
