import { readdirSync, readFileSync } from 'node:fs';

/**
 * What a process and all that it started hold in memory, in bytes: resident pages, those that they share counted for each.
 * 0 where the system does not tell (it is read from Linux's `/proc`).
 */
export function treeMemory(root: number): number {
  const processes = listProcesses();
  const isInTree = (pid: number): boolean => {
    const found = processes.get(pid);
    return pid === root || (found !== undefined && found.parent > 1 && isInTree(found.parent));
  };
  return [...processes].reduce((sum, [pid, { resident }]) => (isInTree(pid) ? sum + resident : sum), 0);
}

/** Bytes of a page of memory, as Linux counts them on the machines that Node runs on. */
const PAGE = 4096;

function listProcesses(): Map<number, { parent: number; resident: number }> {
  const pids = readFolder('/proc').filter((name) => /^\d+$/.test(name));
  return new Map(
    pids.flatMap((pid) => {
      const [status, memory] = [readFile(`/proc/${pid}/stat`), readFile(`/proc/${pid}/statm`)];
      // The name of a program, in brackets, may hold spaces.
      const parent = Number(status.slice(status.lastIndexOf(')') + 2).split(' ')[1]);
      return status && memory ? [[Number(pid), { parent, resident: Number(memory.split(' ')[1]) * PAGE }]] : [];
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
