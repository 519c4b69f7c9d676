import { z } from 'zod';
import { isIdref, isIsni, isRor, isSiren } from './check-characters.ts';

/** The files of authorities that name persons, places and organisations, by the field that holds their number. */
const AUTHORITIES = {
  orcid: {
    name: 'ORCID',
    shape: /^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/,
    isRight: isIsni,
    toUrl: (value) => `https://orcid.org/${value}`,
    description: 'ORCID : « 0000-0002-1825-0097 ».',
  },
  isni: {
    name: 'ISNI',
    shape: /^(?:\d{4} ?){3}\d{3}[\dX]$/,
    isRight: isIsni,
    toUrl: (value) => `https://isni.org/isni/${value.replaceAll(' ', '')}`,
    description: 'ISNI, seize caractères : « 0000 0001 2120 0982 ».',
  },
  idref: {
    name: 'IdRef',
    shape: /^\d{8}[\dX]$/,
    isRight: isIdref,
    toUrl: (value) => `https://www.idref.fr/${value}`,
    description: 'IdRef, entre guillemets : « 026927608 ».',
  },
  idhal: {
    name: 'IdHAL',
    shape: /^[a-z\d]+(?:-[a-z\d]+)*$/,
    toUrl: (value) => `https://cv.hal.science/${value}`,
    description: 'IdHAL : « lea-martin ».',
  },
  viaf: {
    name: 'VIAF',
    shape: /^[1-9]\d{1,21}$/,
    toUrl: (value) => `https://viaf.org/viaf/${value}`,
    description: 'VIAF, entre guillemets : « 9847974 ».',
  },
  wikidata: {
    name: 'Wikidata',
    shape: /^Q[1-9]\d*$/,
    toUrl: (value) => `https://www.wikidata.org/entity/${value}`,
    description: 'Wikidata : « Q535 ».',
  },
  geonames: {
    name: 'GeoNames',
    shape: /^[1-9]\d*$/,
    toUrl: (value) => `https://sws.geonames.org/${value}/`,
    description: 'GeoNames, entre guillemets : « 2996944 ».',
  },
  insee: {
    name: 'Insee',
    shape: /^(?:\d{2}|2[AB])\d{3}$/,
    toUrl: (value) => `http://id.insee.fr/geo/commune/${value}`,
    description: 'Code Insee d’une commune, entre guillemets : « 69123 ».',
  },
  ror: {
    name: 'ROR',
    shape: /^0[a-hj-km-np-tv-z\d]{6}\d{2}$/,
    isRight: isRor,
    toUrl: (value) => `https://ror.org/${value}`,
    description: 'ROR : « 02feahw73 ».',
  },
  siren: {
    name: 'SIREN',
    shape: /^\d{9}$/,
    isRight: isSiren,
    toUrl: (value) => `https://annuaire-entreprises.data.gouv.fr/entreprise/${value}`,
    description: 'SIREN, entre guillemets : « 180089013 ».',
  },
} as const satisfies Record<string, AuthorityFile>;

interface AuthorityFile {
  name: string;
  shape: RegExp;
  /** Whether the last character answers to the others; absent where nothing is computed. */
  isRight?: (value: string) => boolean;
  toUrl: (value: string) => string;
  description: string;
}

type Authority = keyof typeof AUTHORITIES;

/** A number in the file of an authority, with the address that stands for what it names. */
export interface Identifier {
  /** The name of the file: « IdRef ». */
  name: string;
  value: string;
  url: string;
}

/** The fault of a value that has the right shape and a last character that does not answer to the others. */
export const WRONG_CHECK_CHARACTER = { params: { sort: 'check character' } };

/** The group of identifiers that a file may have. */
const identifiersOf = <A extends Authority>(...authorities: A[]) =>
  z
    .strictObject(Object.fromEntries(authorities.map((authority) => [authority, field(authority)])) as Fields<A>)
    .optional()
    .describe('Numéros dans des fichiers d’autorité, seulement s’ils sont certains.');

type Fields<A extends Authority> = Record<A, z.ZodOptional<z.ZodString>>;

function field(authority: Authority): z.ZodOptional<z.ZodString> {
  const { shape, isRight, description }: AuthorityFile = AUTHORITIES[authority];
  const shaped = z.string().regex(shape, { abort: true });
  return (isRight ? shaped.refine(isRight, WRONG_CHECK_CHARACTER) : shaped).optional().describe(description);
}

export const personIdentifiers = identifiersOf('orcid', 'isni', 'idref', 'idhal', 'viaf', 'wikidata');
export const placeIdentifiers = identifiersOf('geonames', 'insee', 'wikidata');
export const organisationIdentifiers = identifiersOf('ror', 'siren', 'idref', 'isni', 'wikidata');

/** The identifiers that a file gives, in the order of its schema. */
export const toIdentifiers = (given: Partial<Record<Authority, string | undefined>> | undefined): Identifier[] =>
  (Object.keys(AUTHORITIES) as Authority[]).flatMap((authority) => {
    const value = given?.[authority];
    return value === undefined
      ? []
      : [{ name: AUTHORITIES[authority].name, value, url: AUTHORITIES[authority].toUrl(value) }];
  });
