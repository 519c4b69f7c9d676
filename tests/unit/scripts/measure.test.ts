import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { listDifferent } from '../../../scripts/measure/compare-folders.ts';
import { treeMemory } from '../../../scripts/measure/memory.ts';
import { childrenProcessorTime } from '../../../scripts/measure/processor-time.ts';
import { contentFolder } from '../../support/content-folder.ts';

const isLinux = process.platform === 'linux';

test('folders differ by the files that one lacks and by those that have other bytes', () => {
  const one = contentFolder({ 'a.txt': 'a', 'in/b.txt': 'b', 'in/c.txt': 'c' });
  const other = contentFolder({ 'a.txt': 'a', 'in/b.txt': 'B', 'd.txt': 'd' });
  expect(listDifferent(one, one)).toEqual([]);
  expect(listDifferent(one, other)).toEqual(['d.txt', 'in/b.txt', 'in/c.txt']);
});

test.runIf(isLinux)('the time of processors is that of the children of children too', () => {
  const before = childrenProcessorTime();
  const spin = 'const start = process.cpuUsage().user; while (process.cpuUsage().user - start < 200_000);';
  const nested = `require('node:child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(spin)}])`;
  spawnSync(process.execPath, ['-e', nested]);
  expect(childrenProcessorTime() - before).toBeGreaterThanOrEqual(200);
});

test.runIf(isLinux)('the memory of a process grows by what it fills', () => {
  const before = treeMemory(process.pid);
  const filled = Buffer.alloc(200_000_000, 1);
  expect(treeMemory(process.pid) - before).toBeGreaterThan(filled.length / 2);
});
