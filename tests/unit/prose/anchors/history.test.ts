import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { findAnchors, toRecordLines } from '../../../../src/prose/anchors/anchors.ts';
import { readRecord, writeRecord, type AnchorRecord } from '../../../../src/prose/anchors/record.ts';
import { listWords } from '../../../../src/prose/anchors/words.ts';
import { readSourceFile } from '../../../../src/source/source-file.ts';

const git = (...args: string[]): string =>
  execFileSync('git', args, { encoding: 'utf8', maxBuffer: 1e9, stdio: 'pipe' });

/** The texts that git has in several versions, each from the first to the last; none where it has no history. */
function listHistories(): { path: string; versions: string[] }[] {
  try {
    if (git('rev-parse', '--is-shallow-repository').trim() === 'true') return [];
    const log = git('log', '--reverse', '--format=%x00%H', '--name-only', '--diff-filter=AM', '--', 'content/*.mdx');
    const commits = log
      .split('\0')
      .slice(1)
      .map((entry) => entry.trim().split(/\n+/));
    const versions = commits.flatMap(([commit, ...paths]) => paths.map((path) => ({ path, commit: commit! })));
    return [...Map.groupBy(versions, ({ path }) => path)]
      .filter(([, ofPath]) => ofPath.length >= FEWEST)
      .slice(0, MOST)
      .map(([path, ofPath]) => ({ path, versions: ofPath.map(({ commit }) => git('show', `${commit}:${path}`)) }));
  } catch {
    return [];
  }
}

/** Versions below which a history tells little, and texts beyond which it would be long. */
const FEWEST = 4;
const MOST = 25;

/** The passages of a version; none when it could not be read then, or by the rules of now. */
function passagesOf(path: string, text: string) {
  try {
    return readSourceFile(path, 'interventions', 'x', text)
      .body()
      .passages.map(({ text: words, place }) => ({ text: words, place }));
  } catch {
    return [];
  }
}

const histories = listHistories();

/** Whether two versions of a passage have something in common: a third of the words of the shorter. */
function areRelated(before: string, after: string): boolean {
  const [shorter, longer] = [new Set(listWords(before)), new Set(listWords(after))].toSorted((a, b) => a.size - b.size);
  return shorter!.intersection(longer!).size >= shorter!.size / 3;
}

test.skipIf(histories.length === 0)('in the history of real texts, no anchor goes over to a stranger', () => {
  let followed = 0;
  const strangers: string[] = [];
  for (const { path, versions } of histories) {
    let record: AnchorRecord | undefined;
    for (const version of versions) {
      const passages = passagesOf(path, version);
      if (passages.length === 0) continue;
      const setting = { entry: path, taken: [] };
      const anchors = findAnchors(passages, record, setting);
      for (const line of record?.lines ?? []) {
        const now = passages[anchors.ids.indexOf(line.id)];
        if (!now || !('text' in line)) continue;
        followed += 1;
        if (!areRelated(line.text, now.text)) strangers.push(`${path}\n${line.text}\n${now.text}`);
      }
      const lost = anchors.lost.map(({ id, former }) => ({ id, former, removed: '2026-11-26' }));
      record = readRecord(writeRecord(toRecordLines(passages, anchors, lost)));
      expect(record.faults).toEqual([]);
      expect(findAnchors(passages, record, setting).ids).toEqual(anchors.ids);
    }
  }
  expect(strangers).toEqual([]);
  expect(followed).toBeGreaterThan(100);
});
