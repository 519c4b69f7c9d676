import { goToProjectRoot } from './project-root.ts';
import { Interruption } from './run-astro.ts';

/**
 * Runs a command at the root of the project; a failure is told in its one sentence, without the stack that helps only
 * whoever writes the code.
 */
export async function runScript(command: () => Promise<void> | void): Promise<void> {
  try {
    goToProjectRoot();
    await command();
  } catch (error) {
    console.error(process.env['DEBUG'] === undefined ? (error as Error).message : error);
    process.exitCode = 1;
    // As any program that is stopped: whoever started it learns that it did not end by itself.
    if (error instanceof Interruption) process.kill(process.pid, error.signal);
  }
}
