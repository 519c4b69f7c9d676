import { isBesideText, type Block } from '../prose/blocks.ts';
import type { Note } from '../prose/notes.ts';
import { SOURCE_VOICE } from '../prose/voice.ts';
import type { Entry } from './entities.ts';
import { groupBy } from './group-by.ts';
import type { ResolvedMention } from './proceedings.ts';
import { piecesOf, type Piece, type Wanted } from './pieces.ts';
import { flowOf, leadsIn, MOST_TOGETHER, Selection, type Shown } from './selection.ts';
import { statementAt, type Statement } from './statements.ts';
import { voiceIn } from './voices.ts';

/** A stretch of a text as it is shown elsewhere, so that its sense is whole: blocks one under another, each in its voice. */
export interface Extract {
  entry: Entry;
  /** In the order of the text; never none. */
  parts: readonly Part[];
}

/** A block of an extract, or what is shown of it. */
export interface Part extends Omit<Statement, 'text'> {
  /** The pieces of its text that are shown, in order: between two, something is left out. */
  pieces: readonly Piece[];
  isItem: boolean;
  /** Whether it leads into the next: « Elle souligne : ». */
  leadsIn: boolean;
  /** Whether something is left out between the part before and this one. */
  isAfterGap: boolean;
}

/** The extracts in which mentions of one thing stand, in their order. */
export const extractsWith = (mentions: readonly ResolvedMention[]): Extract[] =>
  [...groupBy(mentions, ({ entry }) => [entry])].flatMap(([entry, ofEntry]) =>
    toExtracts(
      entry,
      new Map([...groupBy(ofEntry, ({ part }) => [part])].map(([part, named]) => [part, { named }] as const)),
    ),
  );

/** The extracts of a text: the whole when it is short; of a long one, how it begins and the words spoken. */
export function extractsOf(entry: Entry): Extract[] {
  const said = entry.body.sayings.filter((block) => !isBesideText(block) && block.text !== '');
  const length = said.reduce((sum, { text }) => sum + text.length, 0);
  const shown = length <= MOST_TOGETHER ? said : said.filter(({ kind }, rank) => rank === 0 || kind === 'quotation');
  return toExtracts(entry, new Map(shown.map((block) => [block, { isBeginning: true }])));
}

/**
 * The extracts in which blocks and notes of a text are shown: with what leads into them, what they lead into, and what they
 * lean on; a block that is long, cut to the sentences that are wanted.
 */
export function toExtracts(entry: Entry, wanted: ReadonlyMap<Block | Note, Wanted>): Extract[] {
  const flow = flowOf(entry.body);
  const selection = new Selection(flow);
  const notes: Extract[] = [];
  for (const [part, want] of wanted) {
    if ('kind' in part) selection.want(flow.ranks.get(part)!, want);
    else notes.push({ entry, parts: [ofNote(entry, part, want)] });
  }
  return [...selection.listRuns((block) => voiceIn(entry, block)).map((run) => ofRun(entry, run)), ...notes];
}

function ofRun(entry: Entry, run: readonly Shown[]): Extract {
  const parts = run.map(({ block, pieces, isAfterGap }, rank) => ({
    ...statementAt(entry, block.anchor),
    voice: voiceIn(entry, block),
    pieces,
    isAfterGap,
    isItem: block.kind === 'list item',
    leadsIn: leadsIn(block) && rank + 1 < run.length,
  }));
  return { entry, parts };
}

const ofNote = (entry: Entry, note: Note, want: Wanted): Part => ({
  ...statementAt(entry, note.anchor),
  voice: SOURCE_VOICE,
  pieces: piecesOf(note.text, want, false),
  isAfterGap: false,
  isItem: false,
  leadsIn: false,
});
