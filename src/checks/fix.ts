import { realpathSync } from 'node:fs';
import { writeWhole } from '../output/write-files.ts';
import type { SourceContent } from '../source/read-content.ts';
import type { SourceFile } from '../source/source-file.ts';
import { checkContent } from './check-content.ts';
import type { Fix, Issue } from './issue.ts';

/** Fixing one fault may show another: « 1  234 » is first « 1 234 ». More rounds than this would not end. */
const ROUNDS = 5;

/**
 * Fixes in the files every fault of which the fix is certain, and changes nothing else.
 * @param read reads the content folder, anew at each round; what it read before is handed to it
 */
export function fixContent(read: (former?: readonly SourceFile[]) => SourceContent, check = checkContent): Outcome {
  const fixed: Issue[] = [];
  let content = read();
  let issues = check(content);
  for (let round = 0; round < ROUNDS; round += 1) {
    const texts = new Map(content.files.map(({ path, text }) => [path, text]));
    const fixable = issues.filter(({ fix }) => fix);
    if (fixable.length === 0) break;
    for (const [file, issues] of Map.groupBy(fixable, ({ file }) => file)) {
      writeWhole(
        realpathSync(file),
        applyFixes(
          texts.get(file)!,
          issues.flatMap(({ fix }) => fix ?? []),
        ),
      );
    }
    fixed.push(...fixable);
    content = read(content.files);
    issues = check(content);
  }
  return { fixed, content, issues };
}

interface Outcome {
  /** The faults that were fixed. */
  fixed: Issue[];
  /** The content as it is now, and the issues that are left in it. */
  content: SourceContent;
  issues: Issue[];
}

/** The text with each replacement made; of two that overlap, the first. */
export function applyFixes(text: string, fixes: readonly Fix[]): string {
  let result = '';
  let reached = 0;
  for (const { start, end, text: replacement } of [...fixes].sort((a, b) => a.start - b.start)) {
    if (start < reached) continue;
    result += text.slice(reached, start) + replacement;
    reached = end;
  }
  return result + text.slice(reached);
}
