import { styleText } from 'node:util';
import { formatCount } from '../../french/count.ts';
import { lazily } from '../../prose/lazily.ts';
import type { SourceFile } from '../../source/source-file.ts';
import type { Issue } from '../issue.ts';
import { codeFrame, toLines } from './code-frame.ts';
import { countSeverities } from './severities.ts';

/**
 * The report that an editor reads in a terminal: one paragraph per fault, then the count.
 * @param files what was checked: their lines are shown
 */
export function reportToTerminal(
  issues: readonly Issue[],
  files: readonly Pick<SourceFile, 'path' | 'text'>[],
  { color = false } = {},
): string {
  if (issues.length === 0) return `${formatCount(files.length, 'fichier')} : aucune faute.`;
  const paint: Paint = (style, text) => (color ? styleText(style, text, { validateStream: false }) : text);
  const lines = new Map(files.map(({ path, text }) => [path, lazily(() => toLines(text))]));
  const explained = new Set<string>();
  const paragraphs = issues.map((issue) => {
    const isFirst = !explained.has(issue.rule);
    explained.add(issue.rule);
    return formatIssue(issue, { lines: lines.get(issue.file)?.() ?? [], paint, isFirst });
  });
  return [...paragraphs, summarize(issues, files.length)].join('\n');
}

type Paint = (style: 'red' | 'yellow' | 'dim' | 'bold', text: string) => string;

interface Shown {
  /** Of the file; none when it is not there. */
  lines: readonly string[];
  paint: Paint;
  /** Whether the rule speaks for the first time: it then says why. */
  isFirst: boolean;
}

function formatIssue(issue: Issue, { lines, paint, isFirst }: Shown): string {
  const { file, line, column, rule, severity, message, hint, reason } = issue;
  const isError = severity === 'error';
  const frame = codeFrame(lines, issue);
  const parts = [
    paint('bold', `${file}:${line}:${column}`),
    `  ${paint(isError ? 'red' : 'yellow', isError ? message : `Avertissement : ${message}`)}  ${paint('dim', `[${rule}]`)}`,
    ...(hint === undefined ? [] : [`  ${hint}`]),
    ...(isFirst ? [paint('dim', `  Pourquoi : ${reason}`)] : []),
    ...(frame ? [paint('dim', frame)] : []),
  ];
  return `${parts.join('\n')}\n`;
}

function summarize(issues: readonly Issue[], fileCount: number): string {
  const { errors, warnings } = countSeverities(issues);
  const counts = [
    ...(errors > 0 ? [formatCount(errors, 'erreur')] : []),
    ...(warnings > 0 ? [formatCount(warnings, 'avertissement')] : []),
  ];
  const faulty = new Set(issues.map(({ file }) => file)).size;
  const fixable = issues.filter(({ fix }) => fix).length;
  const advice = fixable > 0 ? `\n« npm run check -- --fix » en corrige ${fixable}.` : '';
  return `${counts.join(' et ')} dans ${formatCount(faulty, 'fichier')} (sur ${fileCount}).${advice}`;
}
