import type { Chapter, EntryBase, Organisation, Person } from '../entities.ts';
import type { Descriptor } from './descriptor.ts';
import { buildEntry } from './entry.ts';
import { namesOf } from './organisation.ts';

/** What one or several persons said. */
export interface Intervention extends EntryBase {
  kind: 'interventions';
  /** The chapter to which it belongs. */
  chapter: Chapter;
  /** The ISO day when it was given, or undefined when the source does not tell. */
  day: string | undefined;
  /** The persons who speak, in order. */
  speakers: Appearance[];
}

/** A person speaking in one intervention, in the capacity stated there. */
export interface Appearance {
  /** The one who speaks. */
  person: Person;
  /** The capacity as it was stated; undefined when the source gives none. */
  capacity: string | undefined;
  /** The organisations in whose name the person speaks. */
  organisations: Organisation[];
}

const spokenFor = ({ speakers }: Intervention) => speakers.flatMap(({ organisations }) => organisations);

/** The interventions. */
export const intervention: Descriptor<Intervention> = {
  build: (file, context) => ({
    kind: 'interventions',
    ...buildEntry(file, file.data.titre, file.data.resume, context),
    chapter: context.get('parties', file.data.partie),
    day: file.data.jour,
    speakers: file.data.intervenants.map(({ personne, qualite, organisations }) => ({
      person: context.get('intervenants', personne),
      capacity: qualite,
      organisations: organisations.map((slug) => context.get('organisations', slug)),
    })),
  }),
  speakers: ({ speakers }) => speakers.map(({ person }) => person),
  voice: ({ speakers }) => ({ kind: 'reported', of: speakers.map(({ person }) => person.slug) }),
  spokenFor,
  hiddenWords: ({ speakers }) =>
    speakers.flatMap(({ capacity, organisations }) => [capacity ?? '', ...namesOf(organisations)]),
};
