import type { Issue } from '../issue.ts';
import { countSeverities } from './count.ts';

/**
 * The report for other programs: one JSON object, with these keys and no fewer in any later version.
 * - `version`: 1
 * - `files`: how many files were checked
 * - `errors`, `warnings`: how many issues of each severity
 * - `issues`: in the order of files and lines, each `{ file, line, column, severity, rule, message, hint, reason,
 *   mendable }`: lines and columns from 1; `severity` is `error` or `warning`; `hint` is null when there is none;
 *   `mendable` says whether `--fix` mends it
 */
export function reportToJson(issues: readonly Issue[], files: readonly unknown[]): string {
  const shown = issues.map(({ file, line, column, severity, rule, message, hint, reason, mend }) => ({
    file,
    line,
    column,
    severity,
    rule,
    message,
    hint: hint ?? null,
    reason,
    mendable: mend !== undefined,
  }));
  return JSON.stringify({ version: 1, files: files.length, ...countSeverities(issues), issues: shown }, null, 2);
}
