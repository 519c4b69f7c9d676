import { readdirSync, readFileSync } from 'node:fs';

/**
 * The memory that a process and all that it started hold, in bytes: the pages of each one's own, and those of files
 * (programs, above all) once, as many as the process that holds most of them. Summed for each process, these would be
 * counted as often as there are processes that run the same program; the system's own account of shares (PSS) differs by
 * one or two hundredths, but takes tens of milliseconds, during which it holds up the process that it looks at.
 * 0 where the system does not tell (it is read from Linux's `/proc`).
 */
export function treeMemory(root: number): number {
  const parents = readParents();
  const isInTree = (pid: number): boolean => {
    const parent = parents.get(pid) ?? 0;
    return pid === root || (parent > 1 && isInTree(parent));
  };
  const tree = [...parents.keys()].filter(isInTree).map(readMemory);
  return tree.reduce((sum, { own }) => sum + own, Math.max(0, ...tree.map(({ shared }) => shared)));
}

/** The parent of each process. */
function readParents(): Map<number, number> {
  const pids = readFolder('/proc').filter((name) => /^\d+$/.test(name));
  return new Map(
    pids.map((pid) => {
      const status = readFile(`/proc/${pid}/stat`);
      // The name of a program, in brackets, may hold spaces.
      return [Number(pid), Number(status.slice(status.lastIndexOf(')') + 2).split(' ')[1])];
    }),
  );
}

/** Bytes of a page of memory, as Linux counts them on the machines that Node runs on. */
const PAGE = 4096;

/** The memory of a process, in bytes: pages of its own, and pages that come from files, which others may hold too. */
function readMemory(pid: number): { own: number; shared: number } {
  const [, resident = 0, shared = 0] = readFile(`/proc/${pid}/statm`)
    .split(' ')
    .map((pages) => Number(pages) * PAGE);
  return { own: resident - shared, shared };
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
