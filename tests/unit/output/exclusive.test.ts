import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { runAlone } from '../../../src/output/exclusive.ts';
import { temporaryFolder } from '../../support/content-folder.ts';

const MODULE = new URL('../../../src/output/exclusive.ts', import.meta.url).href;

/** Starts another process, which runs an action without end under the lock, and waits until it has the lock. */
async function runElsewhere(lock: string) {
  const script = `
    const { runAlone } = await import(${JSON.stringify(MODULE)});
    await runAlone(${JSON.stringify(lock)}, () => {}, () => new Promise((end) => {
      process.stdin.once('data', end);
      console.log('runs');
    }));
    process.exit();`;
  const other = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  onTestFinished(() => void other.kill('SIGKILL'));
  await once(other.stdout, 'data');
  return other;
}

test('two actions under one lock run one after the other, and the second is told that it waits', async () => {
  const lock = join(temporaryFolder(), 'cache/build.lock');
  const events: string[] = [];
  const told = Promise.withResolvers<undefined>();
  const onWait = (name: string) => () => {
    events.push(`${name} waits`);
    told.resolve(undefined);
  };
  // The first does not end before the other has been told to wait.
  const action = (name: string) => async () => {
    events.push(`${name} begins`);
    await told.promise;
    events.push(`${name} ends`);
  };
  await Promise.all([
    runAlone(lock, onWait('first'), action('first')),
    runAlone(lock, onWait('second'), action('second')),
  ]);
  expect(events).toEqual(['first begins', 'second waits', 'first ends', 'second begins', 'second ends']);
});

test('so do those of two processes', async () => {
  const lock = join(temporaryFolder(), 'build.lock');
  const other = await runElsewhere(lock);
  const ended = once(other, 'exit');
  const onWait = vi.fn(() => void other.stdin.write('end\n'));
  await runAlone(lock, onWait, async () => expect(onWait).toHaveBeenCalledOnce());
  await ended;
});

test('the lock of a process that was killed does not count, and nobody is told to wait', async () => {
  const lock = join(temporaryFolder(), 'build.lock');
  const other = await runElsewhere(lock);
  other.kill('SIGKILL');
  await once(other, 'exit');
  const onWait = vi.fn();
  expect(await runAlone(lock, onWait, async () => 'done')).toBe('done');
  expect(onWait).not.toHaveBeenCalled();
});

test('the file of the lock stays empty, and nothing is beside it', async () => {
  const folder = temporaryFolder();
  const lock = join(folder, 'build.lock');
  await runAlone(lock, vi.fn(), async () => expect(readdirSync(folder)).toEqual(['build.lock']));
  expect(readdirSync(folder)).toEqual(['build.lock']);
  expect(statSync(lock).size).toBe(0);
});

test('a lock that cannot be written is said, and leaves nothing', async () => {
  const parent = temporaryFolder();
  writeFileSync(join(parent, 'cache'), '');
  const inFile = runAlone(join(parent, 'cache/build.lock'), vi.fn(), vi.fn());
  await expect(inFile).rejects.toThrow(`Impossible d’écrire dans «\u00A0${join(parent, 'cache')}\u00A0»`);
  await expect(inFile).rejects.toThrow('copier le projet là où l’on peut écrire');
  expect(readdirSync(parent)).toEqual(['cache']);
});

test.each([
  ['a folder', (lock: string) => mkdirSync(lock)],
  ['a file that says something', (lock: string) => writeFileSync(lock, 'occupé')],
])('%s in its place is said', async (_, put) => {
  const lock = join(temporaryFolder(), 'build.lock');
  put(lock);
  const onWait = vi.fn();
  await expect(runAlone(lock, onWait, vi.fn())).rejects.toThrow(`«\u00A0${lock}\u00A0» ne peut pas servir de verrou`);
  expect(onWait).not.toHaveBeenCalled();
});

test('an action that fails gives the lock back', async () => {
  const lock = join(temporaryFolder(), 'build.lock');
  const failing = async () => {
    throw new Error('stop');
  };
  await expect(runAlone(lock, vi.fn(), failing)).rejects.toThrow('stop');
  const onWait = vi.fn();
  await runAlone(lock, onWait, vi.fn());
  expect(onWait).not.toHaveBeenCalled();
});
