import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runAlone } from '../../../src/output/exclusive.ts';
import { temporaryFolder } from '../../support/content-folder.ts';

test('two actions under one lock run one after the other, and the second is told that it waits', async () => {
  const lock = join(temporaryFolder(), 'cache/build.lock');
  const events: string[] = [];
  const action = (name: string) => async () => {
    events.push(`${name} begins`);
    await new Promise((resolve) => setTimeout(resolve, 50));
    events.push(`${name} ends`);
  };
  await Promise.all([
    runAlone(lock, () => events.push('first waits'), action('first')),
    runAlone(lock, () => events.push('second waits'), action('second')),
  ]);
  expect(events).toHaveLength(5);
  const order = events.filter((event) => !event.endsWith('waits'));
  expect(order[1]).toBe(order[0]!.replace('begins', 'ends'));
  expect(existsSync(lock)).toBe(false);
});

test('the lock of a process that died does not count', async () => {
  const lock = join(temporaryFolder(), 'build.lock');
  writeFileSync(lock, '999999999');
  expect(
    await runAlone(
      lock,
      () => undefined,
      async () => 'done',
    ),
  ).toBe('done');
});

test('an action that fails gives the lock back', async () => {
  const lock = join(temporaryFolder(), 'build.lock');
  const failing = async () => {
    throw new Error('stop');
  };
  await expect(runAlone(lock, () => undefined, failing)).rejects.toThrow('stop');
  expect(existsSync(lock)).toBe(false);
});
