import type { Entry } from '../model/entities.ts';
import { formatPartialDate } from './historical-date.ts';
import type { Session } from '../model/programme.ts';
import { formatDay, formatHours, text } from '../words/index.ts';
import { sessionPath } from './paths.ts';
import type { Proceedings } from '../model/proceedings.ts';

/** The facts that stand under the title of an entry, its speakers and the relations of others to it aside. */
export function factsOf(entry: Entry, proceedings: Proceedings): Fact[] {
  const sessions = proceedings.programme.sessionsOf(entry);
  const day = proceedings.dayOf(entry);
  const facts: [string, string | undefined][] = [
    [text.variants, entry.kind === 'definitions' ? entry.variants.join(', ') : undefined],
    // The session says the day.
    [text.saidOn, day !== undefined && sessions.length === 0 ? formatDay(day) : undefined],
    [text.started, 'start' in entry && entry.start !== undefined ? formatPartialDate(entry.start) : undefined],
  ];
  return [
    ...facts.flatMap(([label, words]) => (words ? [{ label, words }] : [])),
    ...sessions.map((session) => ({
      label: text.session,
      words: describeSession(session),
      href: sessionPath(session),
    })),
  ];
}

interface Fact {
  label: string;
  words: string;
  /** Where it leads. */
  href?: string;
}

/** « Table ronde des maires, 23 mai 2012, 9 h 30 – 11 h » */
export const describeSession = ({ title, day, start, end }: Session): string =>
  [title, formatDay(day), ...(start === undefined ? [] : [formatHours(start, end)])].join(', ');
