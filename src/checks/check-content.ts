import { lazily } from '../prose/lazily.ts';
import type { SourceContent } from '../source/read-content.ts';
import { parseContent, whileChecked, type CheckedContent, type CheckedFile } from './checked-content.ts';
import { compareIssues, type Issue } from './issue.ts';
import type { Rule, RuleIssue } from './rule.ts';
import { bodySyntax } from './rules/body-syntax.ts';
import { deadAnchors } from './rules/dead-anchors.ts';
import { rules } from './rules/index.ts';
import { lostAnchors } from './rules/lost-anchors.ts';
import { missingNotes } from './rules/missing-notes.ts';
import { takenAnchors } from './rules/taken-anchors.ts';
import { turns } from './rules/turns.ts';
import { uncalledNotes } from './rules/uncalled-notes.ts';
import { haveSameAnswers, NotingSurroundings, type Question } from './surroundings.ts';

export { rules } from './rules/index.ts';

/**
 * The faults of every file, sorted by file and line. In a file of another encoding none can be fixed: its bytes are
 * not those that the offsets count.
 * @param onProgress told how many of the files have been looked at
 */
export function checkContent(source: SourceContent, onProgress?: (done: number, total: number) => void): Issue[] {
  const content = parseContent(source);
  const ofContent = rules.flatMap((rule) => ('inContent' in rule ? tell(rule, rule.inContent(content)) : []));
  const ofFiles = content.files.flatMap((file, done) => {
    const issues = checkFile(file, content);
    onProgress?.(done + 1, content.files.length);
    return issues;
  });
  const misencoded = new Set(source.files.filter((file) => file.misencoded).map(({ path }) => path));
  return [...ofContent, ...ofFiles]
    .sort((a, b) => compareIssues(a.issue, b.issue) || RANKS.get(a.rule)! - RANKS.get(b.rule)!)
    .map(({ rule: { id, reason, severity, atPublication }, issue: { fix, ...issue } }) => ({
      ...issue,
      rule: id,
      reason,
      severity,
      ...(atPublication && { atPublication }),
      fix: misencoded.has(issue.file) ? undefined : fix,
    }));
}

const RANKS = new Map(rules.map((rule, rank) => [rule, rank]));

interface FoundIssue {
  rule: Rule;
  issue: RuleIssue;
}

const tell = (rule: Rule, issues: readonly RuleIssue[]): FoundIssue[] => issues.map((issue) => ({ rule, issue }));

/** The issues of a file, kept as long as they would be the same: after an edit, the preview checks little again. */
const known = new WeakMap<CheckedFile, { issues: readonly FoundIssue[]; questions: readonly Question[] }>();

function checkFile(file: CheckedFile, content: CheckedContent): readonly FoundIssue[] {
  const former = known.get(file);
  if (former && haveSameAnswers(former.questions, content)) return former.issues;
  const surroundings = new NotingSurroundings(content);
  const [checked, placed] = [whileChecked(file), lazily(() => place(file))];
  const issues = rules.flatMap((rule) => {
    if (!('inFile' in rule)) return [];
    const found = rule.inFile(checked, surroundings);
    if (found.length === 0) return [];
    // A file that has a fault is looked at again with the places of everything, which most files do without.
    const again = placed() ? rule.inFile(placed()!, surroundings) : [];
    return tell(rule, again.length > 0 ? again : found);
  });
  const all = [...issues, ...inRest(file, issues, surroundings)];
  known.set(file, { issues: all, questions: surroundings.questions });
  return all;
}

/** The other faults of a file whose body cannot be read: what was taken out of it has been told. */
function inRest(file: CheckedFile, told: readonly FoundIssue[], surroundings: NotingSurroundings): FoundIssue[] {
  const mended = file.mended();
  if (!mended?.file) return [];
  const rest = whileChecked(mended.file);
  const key = ({ rule, issue }: FoundIssue) => [rule.id, issue.line, issue.column].join();
  const known = new Set(told.map(key));
  const { bodyStart } = file.source;
  return rules
    .filter((rule) => 'inFile' in rule && !OF_WHOLE_BODIES.has(rule))
    .flatMap((rule) => ('inFile' in rule ? tell(rule, rule.inFile(rest, surroundings)) : []))
    .filter((found) => !known.has(key(found)))
    .map(({ rule, issue: { fix, ...issue } }) => ({
      rule,
      issue: fix && mended.isKept(fix.start - bodyStart, fix.end - bodyStart) ? { ...issue, fix } : issue,
    }));
}

/** Rules to which a part of a body is not that body: what is missing there may have been taken out. */
const OF_WHOLE_BODIES: ReadonlySet<Rule> = new Set([
  bodySyntax,
  deadAnchors,
  lostAnchors,
  missingNotes,
  takenAnchors,
  turns,
  uncalledNotes,
]);

function place(file: CheckedFile): CheckedFile | undefined {
  const placed = file.withPlaces();
  return placed && whileChecked(placed);
}
