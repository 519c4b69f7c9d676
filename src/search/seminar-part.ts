import type { Proceedings } from '../model/proceedings.ts';
import { pathOf } from '../site/paths.ts';

/** In characters: things of more share several files. */
const MOST = 40_000;

/** The part of an index that a site tells of itself to who lists several seminars (`src/portal`). */
export interface SeminarPart {
  title: string;
  shortTitle: string;
  mention?: string | undefined;
  description: string;
  venue?: string | undefined;
  city?: string | undefined;
  /** ISO days. */
  start: string;
  end: string;
  /** By their acronyms, where they have one. */
  organisers: string[];
  counts: { texts: number; persons: number; places: number };
  /** The number of the files of things. */
  things: number;
}

/** A person, a place or an organisation, with what tells whether another seminar names the same. */
export interface Thing {
  kind: 'intervenants' | 'lieux' | 'organisations';
  path: string;
  name: string;
  /** Every other name. */
  names: string[];
  /** The addresses that stand for it in the files of authorities. */
  identifiers: string[];
  /** Of a place, what it is, and its countries (ISO 3166-1). */
  type?: string;
  countries?: string[];
}

/** The description of a seminar, and the things that it names, some in each file. */
export function describeSeminar(proceedings: Proceedings): { seminar: SeminarPart; things: Thing[][] } {
  const { seminar } = proceedings;
  const things = cutByWeight(listThings(proceedings));
  return {
    seminar: {
      title: seminar.title,
      shortTitle: seminar.shortTitle,
      mention: seminar.mention,
      description: seminar.description,
      venue: seminar.venue,
      city: seminar.city?.name,
      start: seminar.start,
      end: seminar.end,
      organisers: seminar.organisers.map(({ acronym, name }) => acronym ?? name),
      counts: {
        texts: proceedings.readingOrder.length,
        persons: proceedings.list('intervenants').length,
        places: proceedings.list('lieux').length,
      },
      things: things.length,
    },
    things,
  };
}

const listThings = (proceedings: Proceedings): Thing[] =>
  (['intervenants', 'lieux', 'organisations'] as const).flatMap((kind) =>
    proceedings.list(kind).map((thing) => ({
      kind,
      path: pathOf(thing).slice(1),
      name: thing.name,
      names: thing.aliases,
      identifiers: thing.identifiers.map(({ url }) => url),
      ...(thing.kind === 'lieux' && { type: thing.type, countries: thing.countries.map(({ code }) => code) }),
    })),
  );

function cutByWeight(things: readonly Thing[]): Thing[][] {
  const files: Thing[][] = [];
  let filled = Infinity;
  for (const thing of things) {
    const weight = JSON.stringify(thing).length;
    if (filled + weight > MOST) {
      files.push([]);
      filled = 0;
    }
    files.at(-1)!.push(thing);
    filled += weight;
  }
  return files;
}
