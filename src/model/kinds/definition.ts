import { capitalize } from '../capitalize.ts';
import type { Chapter, EntryBase, Organisation, Person } from '../entities.ts';
import type { Descriptor } from './descriptor.ts';
import { buildEntry } from './entry.ts';

/** A notion, its gloss (the summary), then the debate. */
export interface Definition extends EntryBase {
  kind: 'definitions';
  /** The chapter to which it belongs. */
  chapter: Chapter;
  /** The term as written inside a sentence; `title` is the same with a capital. */
  term: string;
  /** The other ways to name the same notion. */
  variants: string[];
  /** The persons, then the organisations that propose it. */
  proposers: (Person | Organisation)[];
  /** The neighbouring notions, as the editor chose them. */
  readonly notions: Definition[];
}

/** The definitions. */
export const definition: Descriptor<Definition> = {
  build: (file, context) => ({
    kind: 'definitions',
    ...buildEntry(file, capitalize(file.data.terme), file.data.glose, context),
    term: file.data.terme,
    titleLanguage: file.data.langue,
    chapter: context.get('parties', file.data.partie),
    variants: file.data.variantes,
    proposers: [
      ...(file.data['proposee-par']?.personnes ?? []).map((slug) => context.get('intervenants', slug)),
      ...(file.data['proposee-par']?.organisations ?? []).map((slug) => context.get('organisations', slug)),
    ],
    // Notions refer to each other: they are looked up once all of them exist.
    get notions() {
      return file.data.notions.map((slug) => context.get('definitions', slug));
    },
  }),
  speakers: ({ proposers }) => proposers,
  besides: ({ notions }) => notions,
  hasGloss: true,
  subjects: ({ organisations, proposers }) => ({
    organisations: [...organisations, ...proposers.filter((proposer) => proposer.kind === 'organisations')],
  }),
  names: ({ variants }) => variants,
  hiddenWords: ({ variants }) => variants,
};
