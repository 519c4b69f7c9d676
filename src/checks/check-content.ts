import type { SourceContent } from '../source/read-content.ts';
import { parseContent, type CheckedContent, type CheckedFile } from './checked-content.ts';
import { compareIssues, type Issue } from './issue.ts';
import type { FileRule, RuleIssue } from './rule.ts';
import { rules } from './rules/index.ts';

export { rules } from './rules/index.ts';

/**
 * The faults of every file, sorted by file and line. In a file of another encoding none can be fixed: its bytes are
 * not those that the offsets count.
 * @param onProgress told how many of the files have been looked at
 */
export function checkContent(source: SourceContent, onProgress?: (done: number, total: number) => void): Issue[] {
  const content = parseContent(source);
  const found = rules.map((rule) => ('inContent' in rule ? rule.inContent(content) : []));
  content.files.forEach((file, done) => {
    rules.forEach((rule, rank) => {
      if ('inFile' in rule) found[rank]!.push(...inFile(rule, file, content));
    });
    onProgress?.(done + 1, content.files.length);
  });
  const misencoded = new Set(source.files.filter((file) => file.misencoded).map(({ path }) => path));
  return rules
    .flatMap((rule, rank) =>
      found[rank]!.map(({ fix, ...issue }) => ({
        ...issue,
        rule: rule.id,
        reason: rule.reason,
        severity: rule.severity,
        fix: misencoded.has(issue.file) ? undefined : fix,
      })),
    )
    .sort(compareIssues);
}

/** A file that has a fault is looked at again with the places of everything, which most files do without. */
function inFile(rule: FileRule, file: CheckedFile, content: CheckedContent): RuleIssue[] {
  const found = rule.inFile(file, content);
  const placed = found.length > 0 ? file.withPlaces() : undefined;
  const again = placed ? rule.inFile(placed, content) : [];
  return again.length > 0 ? again : found;
}
