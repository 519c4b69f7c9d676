import type { CheckedContent } from './checked-content.ts';
import type { Issue } from './issue.ts';

/** One thing that must hold. Rules find; reporters print. */
export interface Rule {
  id: string;
  /** Why it matters, in French, one sentence. */
  reason: string;
  run(content: CheckedContent): RuleIssue[];
}

/** An issue before its rule's identifier is added. */
export type RuleIssue = Omit<Issue, 'rule'>;
