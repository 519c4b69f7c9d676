import { isBesideText } from '../prose/blocks.ts';
import { SOURCE_VOICE, type Voice } from '../prose/voice.ts';
import type { Entry } from './entities.ts';
import { voiceIn } from './voices.ts';

/** A passage of the proceedings, with who says it. */
export interface Statement {
  entry: Entry;
  /** The anchor of the block or note where it stands. */
  anchor: string;
  /** The number of the paragraph; undefined for a note, and before the first number. */
  paragraph?: number | undefined;
  voice: Voice;
  text: string;
  /** Whose words a quotation passes on, and what the editor says that it is about. */
  reporting?: string | undefined;
  gloss?: string | undefined;
  /** BCP 47 tag of its words when they are not in the language of the edition. */
  language?: string | undefined;
}

/** The whole of a passage as a statement, by its anchor or one that it had; undefined where there is none. */
export function statementIn(entry: Entry, anchor: string): Statement | undefined {
  const passage = entry.body.passageFrom(anchor);
  if (!passage) return undefined;
  const voice = 'kind' in passage ? voiceIn(entry, passage) : SOURCE_VOICE;
  return { ...statementAt(entry, passage.anchor), voice, text: passage.text };
}

/** Where a statement stands; of words quoted, also what is said beside them. */
export function statementAt(entry: Entry, anchor: string): Omit<Statement, 'voice' | 'text'> {
  const quotation = entry.body.quotations.find((candidate) => candidate.anchor === anchor);
  const passage = entry.body.passageAt(anchor);
  const isNumbered = passage && 'number' in passage && !isBesideText(passage) && passage.number > 0;
  const paragraph = isNumbered ? passage.number : undefined;
  const language = (passage && 'language' in passage ? passage.language : undefined) ?? entry.language;
  return { entry, anchor, paragraph, reporting: quotation?.reporting, gloss: quotation?.gloss, language };
}
