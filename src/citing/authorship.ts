import type { Entry, Person, Seminar } from '../model/entities.ts';
import type { Proceedings } from '../model/proceedings.ts';
import { voiceOf } from '../model/voices.ts';

/** The persons whose words an entry reports as a whole: its authors, for those who cite; nobody else is. */
export function authorsOf(entry: Entry, proceedings: Proceedings): Person[] {
  const voice = voiceOf(entry);
  return voice.kind === 'reported' ? voice.of.map((slug) => proceedings.get('intervenants', slug)) : [];
}

/** The entries that are cited by themselves as papers of the seminar. */
export const isPaper = ({ kind }: Entry): boolean => kind === 'interventions' || kind === 'etudes-de-cas';

/** The day when this version of the edition was published; undefined where no version is told. */
export const publishedOn = ({ versions }: Seminar): string | undefined => versions[0]?.date;

/** The days from which an entry is dated: of a paper, those of the seminar; of the rest, that of this version, if any is told. */
export function issuedOn(entry: Entry, seminar: Seminar): string[] {
  if (isPaper(entry)) return [seminar.start, seminar.end];
  return seminar.versions.slice(0, 1).map(({ date }) => date);
}
