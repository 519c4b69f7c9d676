import { readdirSync, readFileSync } from 'node:fs';

/**
 * The memory that a process and all that it started hold, in bytes: the pages of each one's own, and those of files
 * (programs, above all) once, as many as the process that holds most of them. Summed for each process, these would be
 * counted as often as there are processes that run the same program; the system's own account of shares (PSS) differs by
 * one or two hundredths, but takes tens of milliseconds, during which it holds up the process that it looks at.
 * 0 where the system does not tell (it is read from Linux's `/proc`).
 */
export function treeMemory(root: number): number {
  const processes = listProcesses();
  const isInTree = (pid: number): boolean => {
    const found = processes.get(pid);
    return pid === root || (found !== undefined && found.parent > 1 && isInTree(found.parent));
  };
  const tree = [...processes].filter(([pid]) => isInTree(pid)).map(([, found]) => found);
  return tree.reduce((sum, { own }) => sum + own, Math.max(0, ...tree.map(({ shared }) => shared)));
}

/** Bytes of a page of memory, as Linux counts them on the machines that Node runs on. */
const PAGE = 4096;

interface Process {
  parent: number;
  /** Bytes. */
  own: number;
  /** Bytes of pages that come from files, which others may hold too. */
  shared: number;
}

function listProcesses(): Map<number, Process> {
  const pids = readFolder('/proc').filter((name) => /^\d+$/.test(name));
  return new Map(
    pids.flatMap((pid): [number, Process][] => {
      const [status, memory] = [readFile(`/proc/${pid}/stat`), readFile(`/proc/${pid}/statm`)];
      if (!status || !memory) return [];
      // The name of a program, in brackets, may hold spaces.
      const parent = Number(status.slice(status.lastIndexOf(')') + 2).split(' ')[1]);
      const [, resident, shared] = memory.split(' ').map((pages) => Number(pages) * PAGE) as [number, number, number];
      return [[Number(pid), { parent, own: resident - shared, shared }]];
    }),
  );
}

function readFolder(path: string): string[] {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
}

/** Empty for a process that has just ended. */
function readFile(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
