import { styleText } from 'node:util';
import { formatCount, formatNumber } from '../../words/fr/count.ts';
import { lazily } from '../../prose/lazily.ts';
import type { SourceFile } from '../../source/source-file.ts';
import type { Issue } from '../issue.ts';
import { codeFrame, toLines } from './code-frame.ts';
import { countSeverities } from './severities.ts';

/**
 * The report that an editor reads in a terminal: one paragraph per fault, then the count. Of many, also how many of each
 * rule, first and last; of a rule, the first ten unless `all` are wanted.
 * @param files what was checked: their lines are shown
 */
export function reportToTerminal(
  issues: readonly Issue[],
  files: readonly Pick<SourceFile, 'path' | 'text'>[],
  { color = false, all = false } = {},
): string {
  if (issues.length === 0) return `${formatCount(files.length, 'fichier')} : aucune faute.`;
  const paint: Paint = (style, text) => (color ? styleText(style, text, { validateStream: false }) : text);
  const lines = new Map(files.map(({ path, text }) => [path, lazily(() => toLines(text))]));
  const told = new Map<string, number>();
  const paragraphs = issues.flatMap((issue) => {
    const count = (told.get(issue.rule) ?? 0) + 1;
    told.set(issue.rule, count);
    if (count > MOST_OF_A_RULE && !all) return [];
    return [formatIssue(issue, { lines: lines.get(issue.file)?.() ?? [], paint, isFirst: count === 1 })];
  });
  const tally = issues.length > MOST_UNCOUNTED ? [`${tallyRules(told)}\n`] : [];
  const left = issues.length - paragraphs.length;
  const more =
    left > 0
      ? [`${formatCount(left, 'autre')} des mêmes règles\u00A0: «\u00A0npm run check -- --all\u00A0» montre tout.\n`]
      : [];
  return [...tally, ...paragraphs, ...more, ...tally, summarize(issues, files.length)].join('\n');
}

/** Faults of one rule that are shown, unless all are wanted: the rest says no more. */
const MOST_OF_A_RULE = 10;
/** Faults that are seen at a glance: of more, rules are counted first. */
const MOST_UNCOUNTED = 30;

/** How many times each rule speaks, the most frequent first. */
const tallyRules = (counts: ReadonlyMap<string, number>): string =>
  [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([rule, count]) => `${formatNumber(count).padStart(7)}  ${rule}`)
    .join('\n');

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
