import type { Role } from '../../schema/index.ts';
import type { Chapter, EntryBase, Organisation, Person } from '../entities.ts';
import { SOURCE_VOICE } from '../../prose/voice.ts';
import type { Descriptor } from './descriptor.ts';
import { buildEntry } from './entry.ts';
import { namesOf } from './organisation.ts';

/** A text of one or several speakers. */
export interface Intervention extends EntryBase {
  kind: 'interventions';
  summary: string | undefined;
  /** The chapter to which it belongs. */
  chapter: Chapter;
  /** The ISO day when it was given, or undefined when the source does not tell. */
  day: string | undefined;
  /** The persons who take part, in order. */
  speakers: Appearance[];
  /** Those who speak in it and have no page of their own. */
  voices: UnnamedVoice[];
}

/** A person taking part in one intervention, in the capacity stated there. */
export interface Appearance {
  /** The one who takes part. */
  person: Person;
  /** The name of that day, when it was not that of the person's page. */
  name: string | undefined;
  /** The person's role; undefined of a speaker. */
  role: Role | undefined;
  /** The capacity as it was stated; undefined when the source gives none. */
  capacity: string | undefined;
  /** The organisations in whose name the person speaks. */
  organisations: Organisation[];
}

/** A voice without a name, or of several: « une voix dans la salle », « les élus de… ». */
interface UnnamedVoice {
  /** Its name in the source, as in a sentence. */
  name: string;
  /** The organisations in whose name it speaks. */
  organisations: Organisation[];
}

/** Of those who take part, the ones whose words a text gives where it names nobody: the speakers; of a report, whoever gives it. */
export const authorsAmong = <S extends { role?: Appearance['role'] }>(speakers: readonly S[]): S[] => {
  const own = speakers.filter(({ role }) => role === undefined);
  return own.length > 0 ? own : speakers.filter(({ role }) => role === 'rapport');
};

/** Those whose words an intervention gives where it names nobody. */
export const authorsIn = ({ speakers }: Pick<Intervention, 'speakers'>): Appearance[] => authorsAmong(speakers);

/** The interventions. */
export const intervention: Descriptor<Intervention> = {
  build: (file, context) => {
    const toOrganisations = (slugs: readonly string[]) => slugs.map((slug) => context.get('organisations', slug));
    return {
      kind: 'interventions',
      ...buildEntry(file, file.data.titre, file.data.resume, context),
      chapter: context.get('parties', file.data.partie),
      day: file.data.jour,
      speakers: file.data.intervenants.map(({ personne, nom, role, qualite, organisations }) => ({
        person: context.get('intervenants', personne),
        name: nom,
        role,
        capacity: qualite,
        organisations: toOrganisations(organisations),
      })),
      voices: file.data.voix.map(({ nom, organisations }) => ({
        name: nom,
        organisations: toOrganisations(organisations),
      })),
    };
  },
  // Whoever established the text did not speak.
  speakers: ({ speakers }) => speakers.filter(({ role }) => role !== 'édition').map(({ person }) => person),
  voice: (entry) => {
    const authors = authorsIn(entry);
    return authors.length === 0 ? SOURCE_VOICE : { kind: 'reported', of: authors.map(({ person }) => person.slug) };
  },
  spokenFor: ({ speakers, voices }) => [...speakers, ...voices].flatMap(({ organisations }) => organisations),
  hiddenWords: ({ speakers, voices }) => [
    ...speakers.flatMap(({ name, capacity, organisations }) => [name ?? '', capacity ?? '', ...namesOf(organisations)]),
    ...voices.flatMap(({ name, organisations }) => [name, ...namesOf(organisations)]),
  ],
};
