import type { Position } from '../source/source-file.ts';

/** One fault of the content, as the editor must be told it. */
export interface Issue extends Position {
  /** `content/lieux/paris.yaml` */
  file: string;
  /** Identifier of the rule, shown with the message. */
  rule: string;
  severity: Severity;
  /** Whether it keeps nothing from being shown, only from being published. */
  atPublication?: true | undefined;
  /** The fault itself, in French, one sentence. */
  message: string;
  /** The way out: what is expected, or what to write instead. */
  hint?: string | undefined;
  /** Why it matters: the rule's own sentence. */
  reason: string;
  /** The replacement that certainly corrects it, when there is one. */
  fix?: Fix | undefined;
}

export type Severity = 'error' | 'warning';

/** A replacement in the text of a file; offsets count from its very beginning. */
export interface Fix {
  start: number;
  end: number;
  text: string;
}

/** By file, then line, then column. */
export const compareIssues = (a: Placed, b: Placed): number =>
  a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column;

type Placed = Pick<Issue, 'file' | 'line' | 'column'>;
