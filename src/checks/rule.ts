import type { CheckedContent, CheckedFile } from './checked-content.ts';
import type { Issue, Severity } from './issue.ts';
import type { Surroundings } from './surroundings.ts';

/** One thing that must hold, in each file or in the content as a whole. Rules find; reporters print. */
export type Rule = FileRule | ContentRule;

interface FileRule extends RuleDescription {
  inFile(file: CheckedFile, content: Surroundings): RuleIssue[];
}

interface ContentRule extends RuleDescription {
  inContent(content: CheckedContent): RuleIssue[];
}

interface RuleDescription {
  id: string;
  /** Why it matters, in French, one sentence. */
  reason: string;
  /** Errors keep the site from being built; warnings do not. */
  severity: Severity;
  /** Whether its errors keep nothing from being shown, only from being published: a text under way loses passages. */
  atPublication?: true;
  /** A text that the rule refuses, and one that it wants instead: its first tests, and examples in the editors' guide. */
  examples: { bad: Example; good: Example };
}

/** A short change to a small content folder without a fault. */
export interface Example {
  /** The file that is changed or made, by its path in the folder; without one, the text of an intervention. */
  file?: string;
  /**
   * The text that the editor writes: the whole of a new file, or the end of one that is there already.
   * Nothing when the point is that the file is missing.
   */
  text?: string;
  /** The words of the file that `text` replaces. */
  insteadOf?: string;
  /** How the text is encoded, when the point is that it is not in UTF-8. */
  encoding?: 'latin1';
  /** Where it leads, when the point is that the file is a link of the file system. */
  linkTo?: string;
  /** The other files that the example needs, written as `text` is. */
  beside?: Readonly<Record<string, string>>;
  /** The records of anchors as git has them, when the point is that they have lost lines. */
  committed?: Readonly<Record<string, string>>;
}

/** An issue before what its rule says of itself is added. */
export type RuleIssue = Omit<Issue, 'rule' | 'reason' | 'severity' | 'atPublication'>;
