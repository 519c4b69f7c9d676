import { toPassage, type DataOf } from '../../schema/index.ts';
import type { Entry, Organisation, Person, Theme } from '../entities.ts';
import { statementIn, type Statement } from '../statements.ts';
import type { BuildContext, Descriptor } from './descriptor.ts';

/** A question that was debated, and the positions held on it. */
export interface Debate {
  kind: 'debats';
  slug: string;
  /** The question. */
  title: string;
  /** One sentence. */
  summary: string;
  /** The positions, at least two. */
  positions: readonly Position[];
  /** What those who debate agree on. */
  agreements: readonly Position[];
  /** What stays open; what shows it may be nothing. */
  open: readonly Position[];
  themes: Theme[];
}

/** What is held, in a sentence of the editor's, and where it is. */
export interface Position {
  /** Where it stands on the page of the debate. */
  anchor: string;
  sentence: string;
  held: readonly Holding[];
}

/** The passage where something is said, and who says it; undefined when the source itself does. */
export interface Holding {
  by: Person | Organisation | undefined;
  statement: Statement;
}

/** Everything that a debate rests on. */
export const holdingsOf = ({ positions, agreements, open }: Debate): Holding[] =>
  [...positions, ...agreements, ...open].flatMap(({ held }) => held);

/** The debates. */
export const debate: Descriptor<Debate> = {
  build: ({ slug, data }, context) => {
    const toPositions = (written: readonly WrittenPosition[], name: string): Position[] =>
      written.map(({ phrase, 'd-apres': passages }, rank) => ({
        anchor: `${name}-${rank + 1}`,
        sentence: phrase,
        held: passages.map((held) => toHolding(held, context)),
      }));
    return {
      kind: 'debats',
      slug,
      title: data.question,
      summary: data.resume,
      positions: toPositions(data.positions, 'position'),
      agreements: toPositions(data.accords, 'accord'),
      open: toPositions(data.ouvert, 'ouvert'),
      themes: data.themes.map((theme) => context.get('themes', theme)),
    };
  },
  standsWhere: (self) => holdingsOf(self)[0]?.statement.entry,
  subjects: (self) => ({
    persons: holdersOf(self).filter((holder) => holder.kind === 'intervenants'),
    organisations: holdersOf(self).filter((holder) => holder.kind === 'organisations'),
    themes: self.themes,
  }),
  resultLine: (self) => [...new Set(holdersOf(self).map(({ name }) => name))],
  lead: ({ summary }) => [summary],
};

const holdersOf = (self: Debate): (Person | Organisation)[] => [
  ...new Set(self.positions.flatMap(({ held }) => held.flatMap(({ by }) => by ?? []))),
];

/**
 * The passage to which a field points, with who says it.
 * @throws {Error} when there is no such passage
 */
export function toHolding({ personne, organisation, passage }: WrittenHolding, { get }: BuildContext): Holding {
  const { kind, slug, anchor } = toPassage(passage);
  const statement = statementIn(get(kind, slug) as Entry, anchor);
  if (!statement) throw new Error(`Passage inconnu : ${passage}. Lancez « npm run check ».`);
  const by =
    personne === undefined
      ? organisation === undefined
        ? undefined
        : get('organisations', organisation)
      : get('intervenants', personne);
  return { by, statement };
}

type WrittenPosition = DataOf<'debats'>['positions'][number];
type WrittenHolding = WrittenPosition['d-apres'][number];
