import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isRunning } from './process.ts';

/** Milliseconds between two looks at whether the other has ended. */
const PAUSE = 200;

/**
 * Runs an action while no other process of this machine runs one under the same lock; waits for its turn.
 * @param lock path of the file that says who runs; one left by a process that died does not count
 * @param onWait told once, when another runs
 */
export async function runAlone<Result>(
  lock: string,
  onWait: () => void,
  action: () => Promise<Result>,
): Promise<Result> {
  await mkdir(dirname(lock), { recursive: true });
  for (let tries = 0; !(await take(lock)); tries += 1) {
    if (tries === 0) onWait();
    await wait(PAUSE);
  }
  try {
    return await action();
  } finally {
    await rm(lock, { force: true });
  }
}

async function take(lock: string): Promise<boolean> {
  try {
    await writeFile(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    const owner = Number(await readFile(lock, 'utf8').catch(() => process.pid));
    if (!isRunning(owner)) await rm(lock, { force: true });
    return false;
  }
}
