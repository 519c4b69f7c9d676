import { capitalize } from '../../words/capitalize.ts';
import type { Chapter, EntryBase, Organisation, Person } from '../entities.ts';
import type { DataOf } from '../../schema/index.ts';
import type { Statement } from '../statements.ts';
import type { CaseStudy } from './case-study.ts';
import type { BuildContext, Descriptor } from './descriptor.ts';
import { buildEntry } from './entry.ts';
import { toHolding, toStatement, type Holding } from './holding.ts';

/** A notion, its gloss (the summary), then the debate. */
export interface Definition extends EntryBase {
  kind: 'definitions';
  summary: string;
  /** The chapter to which it belongs. */
  chapter: Chapter;
  /** The term as written inside a sentence; `title` is the same with a capital. */
  term: string;
  /** The other ways to name the same notion. */
  variants: string[];
  /** The passage from which its gloss comes; undefined of one that the editor put together. */
  readonly origin: Statement | undefined;
  /** The notion's opposition to others. */
  readonly opposition: Opposition | undefined;
  /** The persons, then the organisations that propose it. */
  proposers: (Person | Organisation)[];
  /** The persons, then the organisations that defend what it names. */
  defenders: (Person | Organisation)[];
  /** The case studies by which the source illustrates it. */
  readonly illustrations: CaseStudy[];
  /** The neighbouring notions, as the editor chose them. */
  readonly notions: Definition[];
}

/** Notions, or senses of one, face to face. */
export interface Opposition {
  /** The subject of the comparison. */
  subject: string;
  terms: readonly OpposedTerm[];
}

interface OpposedTerm {
  name: string;
  /** The notion that it is; undefined of one that has no page. */
  notion: Definition | undefined;
  /** The term in a sentence of the editor's. */
  sentence: string;
  held: Holding;
}

/** The definitions. */
export const definition: Descriptor<Definition> = {
  build: (file, context) => ({
    kind: 'definitions',
    ...buildEntry(file, capitalize(file.data.terme), file.data.glose, context),
    term: file.data.terme,
    chapter: context.get('parties', file.data.partie),
    variants: file.data.variantes,
    // Passages of any text, and other notions, are looked up once all of them exist.
    get origin() {
      return file.data.passage === undefined ? undefined : toStatement(file.data.passage, context);
    },
    get opposition() {
      return toOpposition(file.data.oppose, context);
    },
    proposers: listPeople(file.data['proposee-par'], context),
    defenders: listPeople(file.data['defendue-par'], context),
    get illustrations() {
      return file.data['illustree-par'].map((slug) => context.get('etudes-de-cas', slug));
    },
    // Notions refer to each other: they are looked up once all of them exist.
    get notions() {
      return file.data.notions.map((slug) => context.get('definitions', slug));
    },
  }),
  speakers: ({ proposers }) => proposers,
  relations: ({ proposers, defenders, illustrations }) => [
    { as: 'proposedBy', those: proposers },
    { as: 'defendedBy', those: defenders },
    { as: 'illustratedBy', those: illustrations },
  ],
  besides: ({ notions }) => notions,
  hasGloss: true,
  spellings: ({ terme, variantes }) => ({ names: [terme, ...variantes].map((text) => ({ text, as: 'notion' })) }),
  names: ({ variants }) => variants,
  hiddenWords: ({ variants }) => variants,
};

function toOpposition(written: DataOf<'definitions'>['oppose'], context: BuildContext): Opposition | undefined {
  if (!written) return undefined;
  return {
    subject: written.objet,
    terms: written.termes.map(({ nom, notion, phrase, ...held }) => ({
      name: nom,
      notion: notion === undefined ? undefined : context.get('definitions', notion),
      sentence: phrase,
      held: toHolding(held, context),
    })),
  };
}

const listPeople = (
  people: DataOf<'definitions'>['proposee-par'],
  { get }: BuildContext,
): (Person | Organisation)[] => [
  ...(people?.personnes ?? []).map((slug) => get('intervenants', slug)),
  ...(people?.organisations ?? []).map((slug) => get('organisations', slug)),
];
