import type { SourceContent } from '../source/read-content.ts';
import { parseContent } from './checked-content.ts';
import { compareIssues, type Issue } from './issue.ts';
import { rules } from './rules/index.ts';

export { rules } from './rules/index.ts';

/** Every fault of every file, sorted by file and line. */
export function checkContent(source: SourceContent): Issue[] {
  const content = parseContent(source);
  return rules
    .flatMap(({ id, reason, severity, run }) => run(content).map((issue) => ({ ...issue, rule: id, reason, severity })))
    .sort(compareIssues);
}
