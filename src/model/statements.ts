import { listSentences, sentenceAt } from '../prose/sentences.ts';
import type { Voice } from '../prose/voice.ts';
import type { Entry } from './entities.ts';
import type { ResolvedMention } from './proceedings.ts';
import { voiceOf } from './voices.ts';

/** A stretch of the proceedings that speaks of something: whole sentences of one block, with who says them. */
export interface Statement {
  entry: Entry;
  /** The anchor of the block or note where it stands. */
  anchor: string;
  voice: Voice;
  /** The sentences that name it, in order. */
  sentences: readonly string[];
  /** Whose words a quotation passes on, and what the editor says that it is about. */
  reporting?: string | undefined;
  gloss?: string | undefined;
}

/** The statements that mentions of one thing make, one for each block. */
export function toStatements(mentions: readonly (ResolvedMention & { entry: Entry })[]): Statement[] {
  const byBlock = new Map<string, Statement & { sentences: string[] }>();
  for (const { entry, anchor, text, voice, start, end } of mentions) {
    const key = `${entry.kind}/${entry.slug}#${anchor} ${text}`;
    const statement = byBlock.get(key) ?? {
      ...statementAt(entry, anchor),
      voice: voice ?? voiceOf(entry),
      sentences: [],
    };
    byBlock.set(key, statement);
    // Words spoken are given whole.
    const sentence = statement.voice.kind === 'quoted' ? text : sentenceOf(text, start, end);
    if (!statement.sentences.includes(sentence)) statement.sentences.push(sentence);
  }
  return [...byBlock.values()];
}

/** Where a statement stands; of words quoted, also what is said beside them. */
export function statementAt(entry: Entry, anchor: string): Pick<Statement, 'entry' | 'anchor' | 'reporting' | 'gloss'> {
  const quotation = entry.body.quotations.find((candidate) => candidate.anchor === anchor);
  return { entry, anchor, reporting: quotation?.reporting, gloss: quotation?.gloss };
}

/** The sentence that holds a stretch of a text; the whole where none is found. */
function sentenceOf(text: string, start: number, end: number): string {
  const span = sentenceAt(listSentences(text), start, end);
  return span ? text.slice(span.start, span.end) : text;
}
