import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isRunning, ownName } from './process.ts';
import { describeWriteFault, OTHER_PROJECT } from './write-fault.ts';

/** Milliseconds between two looks at whether the other has ended. */
const PAUSE = 200;

/**
 * Runs an action while no other process of this machine runs one under the same lock; waits for its turn.
 * @param lock path of the file that says who runs; one left by a process that died does not count
 * @param onWait told once, when another runs
 * @throws {Error} in French when the lock cannot be written
 */
export async function runAlone<Result>(
  lock: string,
  onWait: () => void,
  action: () => Promise<Result>,
): Promise<Result> {
  for (let looks = 0; !take(lock); looks += 1) {
    if (looks === 0) onWait();
    await wait(PAUSE);
  }
  try {
    return await action();
  } finally {
    rmSync(lock, { force: true });
  }
}

/** Takes the lock, unless a process that runs has it. */
function take(lock: string): boolean {
  try {
    mkdirSync(dirname(lock), { recursive: true });
    while (!create(lock)) if (isHeld(lock)) return false;
    return true;
  } catch (cause) {
    throw describeWriteFault(cause, dirname(lock), OTHER_PROJECT);
  }
}

/** Makes the lock, with its owner's name already in it; false when there is one. */
function create(lock: string): boolean {
  const draft = `${lock}.${ownName()}`;
  try {
    writeFileSync(draft, ownName());
    linkSync(draft, lock);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Whether the owner of the lock runs. One that does not loses it. */
function isHeld(lock: string): boolean {
  try {
    if (isRunning(readFileSync(lock, 'utf8'))) return true;
    rmSync(lock);
  } catch (error) {
    // Given back, or taken from a dead owner by another, in between.
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  return false;
}
