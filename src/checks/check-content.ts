import type { SourceContent } from '../source/read-content.ts';
import { parseContent } from './checked-content.ts';
import { compareIssues, type Issue } from './issue.ts';
import type { Rule } from './rule.ts';
import { bodySyntax } from './rules/body-syntax.ts';
import { chapterCycles } from './rules/chapter-cycles.ts';
import { chapterOrder } from './rules/chapter-order.ts';
import { fileNames } from './rules/file-names.ts';
import { frontmatterFields } from './rules/frontmatter-fields.ts';
import { frontmatterSyntax } from './rules/frontmatter-syntax.ts';
import { knownComponents } from './rules/known-components.ts';
import { knownReferences } from './rules/known-references.ts';
import { repeatedReferences } from './rules/repeated-references.ts';
import { typography } from './rules/typography.ts';

/** Every rule that content must keep. */
export const rules: readonly Rule[] = [
  fileNames,
  frontmatterSyntax,
  frontmatterFields,
  bodySyntax,
  knownReferences,
  repeatedReferences,
  knownComponents,
  chapterOrder,
  chapterCycles,
  typography,
];

/** Every fault of every file, sorted by file and line. */
export function checkContent(source: SourceContent): Issue[] {
  const content = parseContent(source);
  return rules.flatMap((rule) => rule.run(content).map((issue) => ({ ...issue, rule: rule.id }))).sort(compareIssues);
}
