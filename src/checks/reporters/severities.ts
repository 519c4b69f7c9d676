import type { Issue } from '../issue.ts';

/** How many issues of each severity there are. */
export function countSeverities(issues: readonly Issue[]): { errors: number; warnings: number } {
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: issues.length - errors };
}
