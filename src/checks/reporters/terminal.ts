import type { Issue } from '../issue.ts';

/** The report that an editor reads in a terminal: one paragraph per fault, then the count. */
export function reportToTerminal(issues: readonly Issue[], fileCount: number): string {
  if (issues.length === 0) return `${count(fileCount, 'fichier')} : aucune faute.`;
  const faultyFiles = new Set(issues.map((issue) => issue.file)).size;
  return [
    ...issues.map(formatIssue),
    `${count(issues.length, 'faute')} dans ${count(faultyFiles, 'fichier')} (sur ${fileCount}).`,
  ].join('\n');
}

function formatIssue({ file, line, column, rule, message, hint }: Issue): string {
  return `${file}:${line}:${column}\n  ${message}  [${rule}]\n${hint === undefined ? '' : `  ${hint}\n`}`;
}

const count = (number: number, noun: string): string => `${number} ${noun}${number > 1 ? 's' : ''}`;
