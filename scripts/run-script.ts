import { constants } from 'node:os';
import { goToProjectRoot } from './project-root.ts';

/** Signals that ask a program to stop. */
const STOPS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Runs a command at the root of the project; a failure is told in its one sentence, without the stack that helps only
 * whoever writes the code. One that is asked to stop tidies up first: what it does at its exit is done.
 */
export async function runScript(command: () => Promise<void> | void): Promise<void> {
  const stop = (signal: NodeJS.Signals) => process.exit(128 + constants.signals[signal]);
  for (const signal of STOPS) process.on(signal, stop);
  try {
    goToProjectRoot();
    await command();
  } catch (error) {
    console.error(process.env['DEBUG'] === undefined ? (error as Error).message : error);
    process.exitCode = 1;
  } finally {
    for (const signal of STOPS) process.off(signal, stop);
  }
}
