import { readFileSync } from 'node:fs';

/** This process by its number and, where the system tells it, when it began: a number is given again to another. */
export const ownName = (): string => `${process.pid}.${startOf(process.pid) ?? 0}`;

/** Whether the process of that name runs: what one that was killed left behind is a leftover. */
export function isRunning(name: string): boolean {
  const [pid = 0, start] = name.split('.').map(Number);
  // To the system, 0 and numbers below it are groups of processes.
  if (!(pid > 0) || !exists(pid)) return false;
  return [undefined, start].includes(startOf(pid));
}

function exists(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** When a process began, in ticks of Linux's clock; undefined where the system does not tell. */
function startOf(pid: number): number | undefined {
  try {
    const status = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name of a program, in brackets, may hold spaces.
    const fields = status.slice(status.lastIndexOf(')') + 2).split(' ');
    // One that has ended keeps its number until its parent asks how.
    return fields[0] === 'Z' ? NaN : Number(fields[19]);
  } catch {
    return undefined;
  }
}
