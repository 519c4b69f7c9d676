import { existsSync, readFileSync } from 'node:fs';

const SELF = '/proc/self/stat';
/** Milliseconds of a tick, by which Linux counts the time of processors for programs. */
const TICK = 10;

/**
 * The time, in milliseconds, that processors spent so far for the ended children of this process and for what those
 * started and waited for, in programs and in the system. 0 where the system does not tell (it is read from Linux's `/proc`).
 */
export function childrenProcessorTime(): number {
  if (!existsSync(SELF)) return 0;
  const status = readFileSync(SELF, 'utf8');
  // The name of a program, in brackets, may hold spaces.
  const fields = status.slice(status.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[13]) + Number(fields[14])) * TICK;
}
