import type { Issue } from '../issue.ts';

/** Workflow commands by which GitHub Actions shows each fault at its line, in the review of a change. */
export function reportToGithub(issues: readonly Issue[]): string {
  return issues.map(toCommand).join('\n');
}

function toCommand({ file, line, column, severity, rule, message, hint }: Issue): string {
  const properties = Object.entries({ file, line, col: column, title: rule })
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
    .join(',');
  return `::${severity} ${properties}::${escapeData([message, ...(hint === undefined ? [] : [hint])].join('\n'))}`;
}

/** A text without what a command's message may not hold: docs.github.com/actions, « Workflow commands », toolkit `command.ts`. */
const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
