import type { Entry, Person, Seminar } from '../model/entities.ts';
import { joinPlaces } from '../site/join-places.ts';

/** « Nom, Prénom », the only form in which a particle survives. */
export const invertedName = ({ familyName, givenName }: Pick<Person, 'familyName' | 'givenName'>): string =>
  [familyName, givenName].filter(Boolean).join(', ');

/** The keywords of a text, in all languages in which it has some, each once. */
export const keywordsOf = ({ keywords, translations }: Entry): string[] => [
  ...new Set([keywords, ...translations.map((translation) => translation.keywords)].flat()),
];

/** Where the seminar was held, with its town: « Palais de la Bourse, Lyon ». */
export const eventPlaceOf = ({ venue, city }: Pick<Seminar, 'venue' | 'city'>): string | undefined =>
  joinPlaces(venue, city?.name);

/** The address of a DOI at its resolver. */
export const doiUrl = (doi: string): string => `https://doi.org/${doi}`;
