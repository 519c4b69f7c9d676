import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import { ensureWritable } from './ensure-writable.ts';

/** Milliseconds between two looks at whether the other has ended. */
const PAUSE = 200;

/** The code that SQLite answers when another has the lock. */
const SQLITE_BUSY = 5;

/**
 * Runs an action while no other process of this machine runs one under the same lock; waits for its turn.
 * @param lock path of a file, which stays there, empty. Its lock is the system's own, which goes with the process that
 * has it, however that ends. SQLite asks for it: Node has no other way.
 * @param onWait told once, when another runs
 * @throws {Error} in French when the lock cannot be written
 */
export async function runAlone<Result>(
  lock: string,
  onWait: () => void,
  action: () => Promise<Result>,
): Promise<Result> {
  ensureWritable(dirname(lock));
  const file = orInFrench(lock, () => new DatabaseSync(lock));
  try {
    for (let looks = 0; !orInFrench(lock, () => take(file)); looks += 1) {
      if (looks === 0) onWait();
      await wait(PAUSE);
    }
    return await action();
  } finally {
    file.close();
  }
}

/** Takes the lock, unless another has it. */
function take(file: DatabaseSync): boolean {
  try {
    file.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
    return true;
  } catch (error) {
    if ((error as { errcode?: number }).errcode === SQLITE_BUSY) return false;
    throw error;
  }
}

function orInFrench<Result>(lock: string, action: () => Result): Result {
  try {
    return action();
  } catch (cause) {
    throw new Error(`«\u00A0${lock}\u00A0» ne peut pas servir de verrou\u00A0: le supprimer, puis recommencer.`, {
      cause,
    });
  }
}
