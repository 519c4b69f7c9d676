import type { DataOf } from '../../schema/index.ts';
import type { Organisation, Person, Theme } from '../entities.ts';
import type { Descriptor } from './descriptor.ts';
import { toHolding, type Holding } from './holding.ts';

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
  agreements: readonly Position[];
  /** The open questions; nothing may show one. */
  open: readonly Position[];
  themes: Theme[];
}

/** A position, in a sentence of the editor's, and where it is held. */
interface Position {
  /** Where it stands on the page of the debate. */
  anchor: string;
  sentence: string;
  held: readonly Holding[];
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

/** Those who hold its positions, each once. */
export const holdersOf = (self: Debate): (Person | Organisation)[] => [
  ...new Set(self.positions.flatMap(({ held }) => held.flatMap(({ by }) => by ?? []))),
];

type WrittenPosition = DataOf<'debats'>['positions'][number];
