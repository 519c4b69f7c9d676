import { expect, test } from 'vitest';
import { checkContent } from '../../../src/checks/check-content.ts';
import { applyFixes } from '../../../src/checks/fix.ts';
import { readSourceFile } from '../../../src/source/source-file.ts';
import { readContent } from '../../../src/source/read-content.ts';
import { contentFolder } from '../../support/content-folder.ts';

const ROUNDS = 300;
const PIECES = [
  '"',
  "'",
  '{',
  '<',
  '>',
  '</',
  ':',
  ': ',
  '-',
  '---\n',
  '\n',
  '\n\n',
  '\t',
  '  ',
  '[',
  ']',
  '(',
  '[^1]',
  '*',
  '&',
];
const MORE = [
  '«',
  '»',
  '...',
  '![',
  '](',
  '#',
  '\r',
  '\uFEFF',
  '\uFFFD',
  '`',
  '|',
  '<Quote>',
  'import ',
  '0',
  'null',
  '[]',
];

/** A generator of the same numbers at each run (Lehmer’s, as Park and Miller set it). */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
}

test('whatever is written, the check says faults and does not fail; what it fixes stays as readable', () => {
  const sound = readContent(contentFolder({}));
  const pick = numbers(99);
  const texts = [...PIECES, ...MORE];
  let faulty = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const at = pick(sound.files.length);
    let text = sound.files[at]!.text;
    for (let edits = 1 + pick(4); edits > 0; edits -= 1) {
      const start = pick(text.length + 1);
      text = text.slice(0, start) + texts[pick(texts.length)]! + text.slice(start + pick(3));
    }
    const check = (changed: string) => {
      const files = sound.files.map((file, index) =>
        index === at ? readSourceFile(file.path, file.kind, file.slug, changed) : file,
      );
      return checkContent({ ...sound, files });
    };
    const issues = check(text);
    if (issues.length > 0) faulty += 1;
    for (const { line, column } of issues) expect(Math.min(line, column), JSON.stringify(text)).toBeGreaterThan(0);
    const fixes = issues.flatMap(({ fix }) => fix ?? []);
    if (fixes.length === 0) continue;
    const left = new Set(check(applyFixes(text, fixes)).map(({ rule }) => rule));
    const before = new Set(issues.map(({ rule }) => rule));
    const broken = ['en-tete-illisible', 'corps-illisible', 'code-interdit', 'en-tete-absent'];
    expect(
      broken.filter((rule) => left.has(rule) && !before.has(rule)),
      JSON.stringify(text),
    ).toEqual([]);
  }
  expect(faulty).toBeGreaterThan(ROUNDS / 2);
});
