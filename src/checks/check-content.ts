import type { SourceContent } from '../source/read-content.ts';
import { parseContent, type CheckedContent, type CheckedFile } from './checked-content.ts';
import { compareIssues, type Issue } from './issue.ts';
import type { FileRule, Rule, RuleIssue } from './rule.ts';
import { rules } from './rules/index.ts';

export { rules } from './rules/index.ts';

/**
 * The faults of every file, sorted by file and line. In a file of another encoding none can be mended: its bytes are
 * not those that the offsets count.
 */
export function checkContent(source: SourceContent): Issue[] {
  const content = parseContent(source);
  const misencoded = new Set(source.files.filter((file) => file.misencoded).map(({ path }) => path));
  return rules
    .flatMap((rule) =>
      apply(rule, content).map(({ mend, ...issue }) => ({
        ...issue,
        rule: rule.id,
        reason: rule.reason,
        severity: rule.severity,
        mend: misencoded.has(issue.file) ? undefined : mend,
      })),
    )
    .sort(compareIssues);
}

function apply(rule: Rule, content: CheckedContent): RuleIssue[] {
  return 'inContent' in rule ? rule.inContent(content) : content.files.flatMap((file) => inFile(rule, file, content));
}

/** A file that has a fault is looked at again with the places of everything, which most files do without. */
function inFile(rule: FileRule, file: CheckedFile, content: CheckedContent): RuleIssue[] {
  const found = rule.inFile(file, content);
  const placed = found.length > 0 ? file.withPlaces() : undefined;
  const again = placed ? rule.inFile(placed, content) : [];
  return again.length > 0 ? again : found;
}
