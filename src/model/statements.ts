import { listSentences, sentenceAt, type Span } from '../prose/sentences.ts';
import { SOURCE_VOICE, type Voice } from '../prose/voice.ts';
import type { Entry } from './entities.ts';
import type { ResolvedMention } from './proceedings.ts';
import { groupBy } from './group-by.ts';
import { voiceIn, voiceOf } from './voices.ts';

/** A stretch of the proceedings that speaks of something: whole sentences of one block, with who says them. */
export interface Statement {
  entry: Entry;
  /** The anchor of the block or note where it stands. */
  anchor: string;
  /** The number of the paragraph; undefined for a note, and before the first number. */
  paragraph?: number | undefined;
  voice: Voice;
  /** The sentences that name it, in order. */
  sentences: readonly string[];
  /** Where each of them names it, where they are those that do. */
  named?: readonly (readonly Span[])[];
  /** Whose words a quotation passes on, and what the editor says that it is about. */
  reporting?: string | undefined;
  gloss?: string | undefined;
  /** BCP 47 tag of the sentences when they are not in the language of the edition. */
  language?: string | undefined;
}

/** The statements that mentions of one thing make, one for each block. */
export function toStatements(mentions: readonly (ResolvedMention & { entry: Entry })[]): Statement[] {
  const statements: Statement[] = [];
  for (const [entry, ofEntry] of groupBy(mentions, (mention) => [mention.entry])) {
    for (const [anchor, atAnchor] of groupBy(ofEntry, (mention) => [mention.anchor])) {
      for (const [text, ofBlock] of groupBy(atAnchor, (mention) => [mention.text])) {
        const voice = ofBlock[0]!.voice ?? voiceOf(entry);
        // Words spoken are given whole.
        const said =
          voice.kind === 'quoted' ? [{ start: 0, end: text.length, named: ofBlock }] : sentencesWith(ofBlock, text);
        statements.push({
          ...statementAt(entry, anchor),
          voice,
          sentences: said.map(({ start, end }) => text.slice(start, end)),
          named: said.map(({ start: from, named }) =>
            named.map(({ start, end }) => ({ start: start - from, end: end - from })),
          ),
        });
      }
    }
  }
  return statements;
}

/** The whole of a passage as a statement, by its anchor or one that it had; undefined where there is none. */
export function statementIn(entry: Entry, anchor: string): Statement | undefined {
  const passage = entry.body.passageFrom(anchor);
  if (!passage) return undefined;
  const voice = 'kind' in passage ? voiceIn(entry, passage) : SOURCE_VOICE;
  return { ...statementAt(entry, passage.anchor), voice, sentences: [passage.text] };
}

/** Where a statement stands; of words quoted, also what is said beside them. */
export function statementAt(entry: Entry, anchor: string): Omit<Statement, 'voice' | 'sentences'> {
  const quotation = entry.body.quotations.find((candidate) => candidate.anchor === anchor);
  const passage = entry.body.passageAt(anchor);
  const isNumbered = passage && 'number' in passage && passage.kind !== 'editorial note' && passage.number > 0;
  const paragraph = isNumbered ? passage.number : undefined;
  const language = (passage && 'language' in passage ? passage.language : undefined) ?? entry.language;
  return { entry, anchor, paragraph, reporting: quotation?.reporting, gloss: quotation?.gloss, language };
}

/** Where the sentences stand that hold stretches of a text, each once, with those; the whole where none is found. */
function sentencesWith(stretches: readonly Span[], text: string): (Span & { named: Span[] })[] {
  const sentences = listSentences(text);
  const found = new Map<number, Span & { named: Span[] }>();
  for (const { start, end } of stretches) {
    const span = sentenceAt(sentences, start, end) ?? { start: 0, end: text.length };
    const known = found.get(span.start);
    if (!known) found.set(span.start, { ...span, named: [{ start, end }] });
    else {
      known.end = Math.max(known.end, span.end);
      known.named.push({ start, end });
    }
  }
  return [...found.values()];
}
