import type { Entry, Person, Seminar } from '../model/entities.ts';
import type { CaseStudy } from '../model/kinds/case-study.ts';
import type { Intervention } from '../model/kinds/intervention.ts';
import type { Proceedings } from '../model/proceedings.ts';
import { voiceOf } from '../model/voices.ts';

/** The persons whose words an entry reports as a whole: its authors, for those who cite; nobody else is. */
export function authorsOf(entry: Entry, proceedings: Proceedings): Person[] {
  const voice = voiceOf(entry);
  return voice.kind === 'reported' ? voice.of.map((slug) => proceedings.get('intervenants', slug)) : [];
}

/** Whether an entry is cited by itself as a paper of the seminar; others are parts of the book. */
export const isPaper = (entry: Entry): entry is Intervention | CaseStudy =>
  entry.kind === 'interventions' || entry.kind === 'etudes-de-cas';

/** The day when this version of the edition was published; undefined where no version is told. */
export const publishedOn = ({ versions }: Seminar): string | undefined => versions[0]?.date;

/**
 * The days from which an entry is dated: of a paper, its own, or those of the seminar where that is unknown; of the rest,
 * that of this version, if any is told.
 */
export function issuedOn(entry: Entry, proceedings: Proceedings): string[] {
  const { seminar } = proceedings;
  if (isPaper(entry)) {
    const day = proceedings.dayOf(entry);
    return day === undefined ? [seminar.start, seminar.end] : [day];
  }
  return seminar.versions.slice(0, 1).map(({ date }) => date);
}
