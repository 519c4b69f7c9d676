import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { expect, onTestFinished, test } from 'vitest';
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

test.runIf(isLinux)('the memory of a process is what it fills', async () => {
  const bytes = 200_000_000;
  // Another process: this one may give memory back at any time.
  const filling = `globalThis.filled = Buffer.alloc(${bytes}, 1); console.log('filled'); process.stdin.resume();`;
  const child = spawn(process.execPath, ['-e', filling], { stdio: ['pipe', 'pipe', 'inherit'] });
  onTestFinished(() => void child.kill());
  await once(child.stdout, 'data');
  expect(treeMemory(child.pid!)).toBeGreaterThan(bytes);
});
