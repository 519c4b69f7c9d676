import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { isRunning, ownName } from '../../../src/output/process.ts';

/** In milliseconds: however busy the machine. */
const WAITING = { timeout: 600_000 };

test.each([
  ['this one', ownName(), true],
  ['one that no system numbers so high', '999999999.1', false],
  ['a group', '0.0', false],
  ['all but this one', '-1.0', false],
  ['no name', '', false],
  ['a word', 'backup', false],
])('%s', (_, name, expected) => {
  expect(isRunning(name)).toBe(expected);
});

// Only Linux tells when a process began, and whether it has ended.
describe.skipIf(!existsSync('/proc/self/stat'))('by its number alone, it would seem to run, but', () => {
  test('another has its number now', () => {
    expect(isRunning(`${process.pid}.1`)).toBe(false);
  });

  test('it has ended, and its parent has not asked how', async () => {
    // It waits for a line; meanwhile its parent has become a program that asks nothing.
    const parent = spawn('sh', ['-c', 'exec 3<&0; sh -c "read line" <&3 & echo $!; exec sleep 3600']);
    onTestFinished(() => void parent.kill());
    const [pid] = String((await once(parent.stdout, 'data'))[0]).split('\n');
    const statusOf = (process: unknown) => readFileSync(`/proc/${process}/stat`, 'utf8').split(' ');
    await vi.waitFor(() => expect(statusOf(parent.pid)[1]).toBe('(sleep)'), WAITING);
    const name = `${pid}.${statusOf(pid)[21]}`;
    expect(isRunning(name)).toBe(true);
    parent.stdin.end('\n');
    await vi.waitFor(() => expect(statusOf(pid)[2]).toBe('Z'), WAITING);
    expect(isRunning(name)).toBe(false);
  });
});
