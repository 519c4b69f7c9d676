import type { SourceContent } from '../source/read-content.ts';
import { parseContent } from './checked-content.ts';
import { compareIssues, type Issue } from './issue.ts';
import { rules } from './rules/index.ts';

export { rules } from './rules/index.ts';

/**
 * Every fault of every file, sorted by file and line. In a file of another encoding none can be mended: its bytes are
 * not those that the offsets count.
 */
export function checkContent(source: SourceContent): Issue[] {
  const content = parseContent(source);
  const misencoded = new Set(source.files.filter((file) => file.misencoded).map(({ path }) => path));
  return rules
    .flatMap(({ id, reason, severity, run }) =>
      run(content).map(({ mend, ...issue }) => ({
        ...issue,
        rule: id,
        reason,
        severity,
        mend: misencoded.has(issue.file) ? undefined : mend,
      })),
    )
    .sort(compareIssues);
}
