import { uniqueAnchor } from '../prose/headings.ts';
import { toSlug } from '../prose/letters.ts';
import type { ProgrammeData } from '../schema/index.ts';
import type { Entry, Person, Place } from './entities.ts';
import { groupBy } from './group-by.ts';
import type { BuildContext } from './kinds/descriptor.ts';

/** A session: a part of the seminar with its hours, its room, those who led it and what was said there. */
export interface Session {
  /** The id on the page of the programme. */
  anchor: string;
  title: string;
  type: ProgrammeData['seances'][number]['nature'];
  /** ISO day. */
  day: string;
  /** The times on a clock of 24 hours, in the time zone of the programme: `09:30`. */
  start: string | undefined;
  end: string | undefined;
  room: string | undefined;
  /** The place, where it is not the town of the seminar. */
  place: Place | undefined;
  /** The address where it was followed online. */
  url: string | undefined;
  chairs: Person[];
  moderators: Person[];
  /** The texts said there, in order. */
  entries: Entry[];
  note: string | undefined;
}

/** The programme of the seminar; without a session where it is not known. */
export class Programme {
  /** By day and hour; what has no hour stays where the editor wrote it. */
  readonly sessions: readonly Session[];
  /** The IANA name of the zone in which the hours are said. */
  readonly timeZone: string;
  readonly #byEntry: ReadonlyMap<Entry, readonly Session[]>;
  readonly #byLeader: ReadonlyMap<Person, readonly Session[]>;

  /** @throws {Error} on a reference to nothing */
  constructor(data: ProgrammeData | undefined, get: BuildContext['get']) {
    this.timeZone = data?.fuseau ?? 'Europe/Paris';
    const taken = new Map<string, number>();
    const sessions = (data?.seances ?? []).map((session): Session => ({
      anchor: uniqueAnchor(toSlug(session.titre) || 'seance', taken),
      title: session.titre,
      type: session.nature,
      day: session.jour,
      start: session.debut,
      end: session.fin,
      room: session.salle,
      place: session.lieu === undefined ? undefined : get('lieux', session.lieu),
      url: session['en-ligne'],
      chairs: session.presidence.map((slug) => get('intervenants', slug)),
      moderators: session.animation.map((slug) => get('intervenants', slug)),
      entries: session.textes.flatMap(({ intervention, 'etude-de-cas': caseStudy }) => [
        ...(intervention === undefined ? [] : [get('interventions', intervention)]),
        ...(caseStudy === undefined ? [] : [get('etudes-de-cas', caseStudy)]),
      ]),
      note: session.note,
    }));
    this.sessions = sessions.toSorted(inTime);
    this.#byEntry = groupBy(this.sessions, ({ entries }) => entries);
    this.#byLeader = groupBy(this.sessions, ({ chairs, moderators }) => [...new Set([...chairs, ...moderators])]);
  }

  /** The days, in order, each with its sessions. */
  get days(): { day: string; sessions: Session[] }[] {
    return [...groupBy(this.sessions, ({ day }) => [day])].map(([day, sessions]) => ({ day, sessions }));
  }

  /** The sessions in which a text was said: one, or none. */
  sessionsOf(entry: Entry): readonly Session[] {
    return this.#byEntry.get(entry) ?? [];
  }

  /** The sessions that a person chaired or moderated. */
  ledBy(person: Person): readonly Session[] {
    return this.#byLeader.get(person) ?? [];
  }
}

/** An order of sessions in which those without an hour move no other. */
const inTime = (a: Session, b: Session): number =>
  a.day === b.day
    ? a.start === undefined || b.start === undefined
      ? 0
      : Number(a.start > b.start) - Number(a.start < b.start)
    : a.day < b.day
      ? -1
      : 1;
