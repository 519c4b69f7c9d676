import type { Entry, Person, Seminar } from '../model/entities.ts';
import type { Proceedings } from '../model/proceedings.ts';
import { voiceOf } from '../model/voices.ts';

/** The persons whose words an entry reports: its authors, for those who cite; nobody else is. */
export function authorsOf(entry: Entry, proceedings: Proceedings): Person[] {
  const voice = voiceOf(entry);
  return voice.kind === 'reported' ? voice.of.map((slug) => proceedings.get('intervenants', slug)) : [];
}

/** « Nom, Prénom », the only form in which a particle survives. */
export const invertedName = ({ familyName, givenName }: Pick<Person, 'familyName' | 'givenName'>): string =>
  `${familyName}, ${givenName}`;

/** The day when this version of the edition was published; undefined where no version is told. */
export const publishedOn = ({ versions }: Seminar): string | undefined => versions[0]?.date;

/** Where the seminar was held, with its town: « Palais de la Bourse, Lyon ». */
export const eventPlaceOf = ({ venue, city }: Seminar): string =>
  venue.includes(city.name) ? venue : `${venue}, ${city.name}`;

/** The address of a DOI at its resolver. */
export const doiUrl = (doi: string): string => `https://doi.org/${doi}`;
