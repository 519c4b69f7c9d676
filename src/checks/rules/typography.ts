import { visit } from 'unist-util-visit';
import { attributesOf } from '../../prose/blocks.ts';
import { toFrenchTypography } from '../../prose/typography.ts';
import type { CheckedFile } from '../checked-content.ts';
import type { Rule, RuleIssue } from '../rule.ts';

export const typography: Rule = {
  id: 'typographie',
  reason: 'Une apostrophe droite ou une espace sécable se voit à la lecture et gêne la recherche.',
  run: ({ files }) => files.flatMap((file) => [...inFrontmatter(file), ...inBody(file)]),
};

function inFrontmatter({ source }: CheckedFile): RuleIssue[] {
  return listTexts(source.data, []).flatMap(({ path, text }) => {
    const expected = firstDifference(text);
    return expected === undefined ? [] : [{ file: source.path, ...source.locate(path), ...describe(expected) }];
  });
}

function inBody({ source, body }: CheckedFile): RuleIssue[] {
  const issues: RuleIssue[] = [];
  if (!body) return issues;
  for (const { node, position } of body.blocks) {
    for (const value of Object.values(attributesOf(node))) {
      const expected = firstDifference(value);
      if (expected === undefined) continue;
      issues.push({
        file: source.path,
        line: position.line + source.bodyLine - 1,
        column: position.column,
        ...describe(expected),
      });
    }
  }
  visit(body.root, 'text', (node) => {
    const expected = firstDifference(node.value);
    const start = node.position?.start;
    if (expected === undefined || !start) return;
    const before = node.value.slice(0, expected.index).split('\n');
    const column = before.length > 1 ? before.at(-1)!.length + 1 : start.column + expected.index;
    const line = start.line + before.length - 1 + source.bodyLine - 1;
    issues.push({ file: source.path, line, column, ...describe(expected) });
  });
  return issues;
}

/** The first place where a text departs from French typography, with its neighbourhood as it should be. */
function firstDifference(text: string): { index: number; excerpt: string } | undefined {
  const expected = toFrenchTypography(text);
  if (expected === text) return undefined;
  let index = 0;
  while (text[index] === expected[index]) index += 1;
  return { index, excerpt: expected.slice(Math.max(0, index - 12), index + 12) };
}

function describe({ excerpt }: { excerpt: string }) {
  const visible = excerpt
    .replace(/\u00A0/g, '[espace insécable]')
    .replace(/\u202F/g, '[espace fine insécable]')
    .replace(/\n/g, ' ');
  return { message: 'La typographie française n’est pas respectée.', hint: `Écrire : « …${visible}… ».` };
}

function listTexts(data: unknown, path: (string | number)[]): { path: (string | number)[]; text: string }[] {
  if (typeof data === 'string') return [{ path, text: data }];
  if (Array.isArray(data)) return data.flatMap((item, index) => listTexts(item, [...path, index]));
  if (typeof data !== 'object' || data === null) return [];
  // A name in another language keeps that language's typography.
  return Object.entries(data).flatMap(([key, value]) =>
    key === 'noms-locaux' ? [] : listTexts(value, [...path, key]),
  );
}
