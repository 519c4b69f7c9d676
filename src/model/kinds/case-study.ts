import type { Chapter, EntryBase, Organisation, Person } from '../entities.ts';
import type { Descriptor } from './descriptor.ts';
import { buildEntry } from './entry.ts';

/** An action or a cooperation, told for itself. */
export interface CaseStudy extends EntryBase {
  kind: 'etudes-de-cas';
  summary: string | undefined;
  /** The chapter to which it belongs. */
  chapter: Chapter;
  /** The organisations that act together. */
  partners: Organisation[];
  /** The networks through which they act. */
  networks: Organisation[];
  /** The organisations that are patrons of the action. */
  patrons: Organisation[];
  /** The organisations that support it or take part in it. */
  supporters: Organisation[];
  /** The persons who presented it. */
  presenters: Person[];
  /** The ISO day when it was presented, or undefined when the source does not tell. */
  day: string | undefined;
  /** The partial date of its beginning (see `partialDate()`), or undefined when the source gives none. */
  start: string | undefined;
}

/** The case studies. */
export const caseStudy: Descriptor<CaseStudy> = {
  build: (file, context) => ({
    kind: 'etudes-de-cas',
    ...buildEntry(file, file.data.titre, file.data.resume, context),
    chapter: context.get('parties', file.data.partie),
    partners: file.data.partenaires.map((slug) => context.get('organisations', slug)),
    networks: file.data.reseaux.map((slug) => context.get('organisations', slug)),
    patrons: file.data.patronages.map((slug) => context.get('organisations', slug)),
    supporters: file.data.soutiens.map((slug) => context.get('organisations', slug)),
    presenters: file.data['presentee-par'].map((slug) => context.get('intervenants', slug)),
    day: file.data.jour,
    start: file.data.debut,
  }),
  speakers: ({ presenters }) => presenters,
  relations: ({ partners, networks, patrons, supporters, presenters }) => [
    { as: 'partners', those: partners },
    { as: 'networks', those: networks },
    { as: 'patrons', those: patrons },
    { as: 'supporters', those: supporters },
    { as: 'presentedBy', those: presenters },
  ],
};
