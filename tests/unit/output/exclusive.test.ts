import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { runAlone } from '../../../src/output/exclusive.ts';
import { ownName } from '../../../src/output/process.ts';
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

test.each([
  ['of a process that died', '999999999.1'],
  ['that a full disk left empty', ''],
  ['that says something else', 'occupé'],
])('the lock %s does not count, and nobody is told to wait', async (_, content) => {
  const lock = join(temporaryFolder(), 'build.lock');
  writeFileSync(lock, content);
  const onWait = vi.fn();
  expect(await runAlone(lock, onWait, async () => 'done')).toBe('done');
  expect(onWait).not.toHaveBeenCalled();
});

test('the lock says whose it is, and nothing stays beside it', async () => {
  const lock = join(temporaryFolder(), 'build.lock');
  await runAlone(lock, vi.fn(), async () => {
    expect(readFileSync(lock, 'utf8')).toBe(ownName());
    expect(readdirSync(dirname(lock))).toEqual(['build.lock']);
  });
  expect(readdirSync(dirname(lock))).toEqual([]);
});

test('a lock that cannot be written is said, and leaves nothing', async () => {
  const parent = temporaryFolder();
  writeFileSync(join(parent, 'cache'), '');
  const inFile = runAlone(join(parent, 'cache/build.lock'), vi.fn(), vi.fn());
  await expect(inFile).rejects.toThrow(`Impossible d’écrire dans «\u00A0${join(parent, 'cache')}\u00A0»`);
  await expect(inFile).rejects.toThrow('copier le projet là où l’on peut écrire');
  // A folder cannot be deleted as a file is.
  mkdirSync(join(parent, 'build.lock'));
  await expect(runAlone(join(parent, 'build.lock'), vi.fn(), vi.fn())).rejects.toThrow();
  expect(readdirSync(parent).sort()).toEqual(['build.lock', 'cache']);
});

test('an action that fails gives the lock back', async () => {
  const lock = join(temporaryFolder(), 'build.lock');
  const failing = async () => {
    throw new Error('stop');
  };
  await expect(runAlone(lock, vi.fn(), failing)).rejects.toThrow('stop');
  expect(existsSync(lock)).toBe(false);
});
