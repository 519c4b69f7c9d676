import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { checkContent } from '../../../src/checks/check-content.ts';
import { readContent } from '../../../src/source/read-content.ts';
import { temporaryFolder } from '../../support/content-folder.ts';

vi.setConfig({ testTimeout: 120_000 });

const ROUNDS = 60;
const SEMINAR = 'tests/fixtures/congres-de-la-paix-1849/content';
/** Pieces that change what other files may be told: headings, links, notes, references, pictures, or a file's reading. */
const PIECES = [
  '\n\n## Un titre\n\n',
  ' [lien](/lieux/paris/) ',
  ' [lien](/lieux/paris/#p1) ',
  ' [lien](#p3) ',
  ' ![Une salle](/fichiers/salle.png) ',
  '<Quote by="victor-hugo">Un.</Quote>',
  '\norganisations: [ligue]\n',
  '\ntitre: Deux\n',
  "l'eau",
  '\n\n',
  '{',
  '---\n',
];

/** A generator of the same numbers at each run (Lehmer’s, as Park and Miller set it). */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
}

test.each([1, 2, 5])('after any edit, the issues are those of a check from nothing (%d)', (seed) => {
  const folder = temporaryFolder();
  cpSync(SEMINAR, folder, { recursive: true });
  const pick = numbers(seed);
  const one = <Item>(items: readonly Item[]): Item => items[pick(items.length)]!;
  const removed = new Map<string, string>();
  const write = (path: string, text: string) => writeFileSync(join(folder, path), text);
  const edits = [
    (path: string, text: string) => {
      const start = pick(text.length + 1);
      write(path, text.slice(0, start) + one(PIECES) + text.slice(start + pick(3)));
    },
    (path: string, text: string) => {
      removed.set(path, text);
      rmSync(join(folder, path));
    },
    (path: string, text: string) => write(path.replace(/(?=\.\w+$)/, '-2'), text),
    // Back to what it was, or as it was when it was taken out.
    (path: string) => write(path, readFileSync(join(SEMINAR, path.replaceAll('-2', '')), 'utf8')),
    () => removed.forEach((text, path) => write(path, text)),
  ];
  let known = readContent(folder);
  let different = new Set<string>();
  for (let round = 0; round < ROUNDS; round += 1) {
    const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
      /\.(?:mdx|yaml)$/.test(path),
    );
    const path = one(paths);
    one(edits)(path, readFileSync(join(folder, path), 'utf8'));
    known = readContent(folder, known.files);
    const issues = checkContent(known);
    expect(issues, `round ${round}`).toEqual(checkContent(readContent(folder)));
    different = new Set([...different, ...issues.map(({ rule }) => rule)]);
  }
  expect(different.size).toBeGreaterThan(10);
});
