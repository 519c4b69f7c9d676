import type { Issue } from '../issue.ts';
import { countSeverities } from './severities.ts';

/**
 * The report for other programs: one JSON object, with these keys and no fewer in any later version.
 * - `version`: 1
 * - `files`: how many files were checked
 * - `errors`, `warnings`: how many issues of each severity
 * - `issues`: in the order of files and lines, each `{ file, line, column, severity, rule, message, hint, reason,
 *   fixable }`: lines and columns from 1; `severity` is `error` or `warning`; `hint` is null when there is none;
 *   `fixable` says whether `--fix` fixes it
 */
export function reportToJson(issues: readonly Issue[], files: readonly unknown[]): string {
  const shown = issues.map(({ file, line, column, severity, rule, message, hint, reason, fix }) => ({
    file,
    line,
    column,
    severity,
    rule,
    message,
    hint: hint ?? null,
    reason,
    fixable: fix !== undefined,
  }));
  return JSON.stringify({ version: 1, files: files.length, ...countSeverities(issues), issues: shown }, null, 2);
}
