import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** Starts a program that runs until it is stopped, with all that it has started. */
export function startProgram(path: string, given: readonly string[]): StartedProgram {
  // A group of its own: a browser and its helpers end together.
  const child = spawn(path, given, { detached: true });
  const exit = once(child, 'exit');
  const endGroup = () => {
    if (child.exitCode === null && child.signalCode === null) process.kill(-child.pid!, 'SIGTERM');
  };
  process.on('exit', endGroup);
  let printed = '';
  const listeners = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data) => {
      printed += String(data);
      listeners.forEach((listener) => listener());
    });
  }
  const ended = exit.then(() => {
    throw new Error(`${path} ended: ${printed}`);
  });
  // It ends in the end; that is a fault only for who is waiting for something else.
  ended.catch(() => undefined);
  return {
    ended,
    async prints(pattern) {
      const seen = new Promise<RegExpExecArray>((resolve) => {
        const look = () => {
          const match = pattern.exec(printed);
          if (match) resolve(match);
        };
        listeners.add(look);
        look();
      });
      return Promise.race([seen, ended]);
    },
    async stop() {
      process.off('exit', endGroup);
      endGroup();
      await exit;
    },
  };
}

export interface StartedProgram {
  /** @throws {Error} with what it printed, when it ends before */
  prints(pattern: RegExp): Promise<RegExpExecArray>;
  /** Rejects when it ends. */
  ended: Promise<never>;
  stop(): Promise<void>;
}
