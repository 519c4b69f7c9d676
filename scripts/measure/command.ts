import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { treeMemory } from './memory.ts';
import { childrenProcessorTime } from './processor-time.ts';
import { progress } from '../../src/output/progress.ts';

/** Commands are repeated and the median is kept: machines are noisy. */
const RUNS = 3;
/** Milliseconds between two looks at the memory. */
const PAUSE = 100;
/** Folders that a build may keep for the next one. */
const KEPT = ['.astro', 'node_modules/.astro'];

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<'build' | 'book', string> };

/**
 * The arguments by which these commands of package.json run Node. What it sets aside for new objects is bounded there, and what
 * it lets the others grow by before it collects them: it would otherwise take as much as the machine has, twice what a build
 * has a use for.
 */
export const [BUILD, BOOK] = [argumentsOf('build'), argumentsOf('book')];

function argumentsOf(command: keyof typeof scripts): string[] {
  return scripts[command].split(' ').slice(1);
}

/** The cost of a command, with all that it started. */
export interface Cost {
  /** Milliseconds. */
  time: number;
  /** Milliseconds of processors; 0 where the system does not tell. */
  processor: number;
  /** Bytes, at most; 0 where the system does not tell. */
  memory: number;
}

/**
 * The cost of a Node program, run in a folder with these variables over those of this process. One at a time: the time of
 * processors is that of whatever ends meanwhile.
 * @throws {Error} with what it wrote as errors, when it fails
 */
export async function runMeasured(args: string[], environment: NodeJS.ProcessEnv, cwd = process.cwd()): Promise<Cost> {
  const [start, processor] = [performance.now(), childrenProcessorTime()];
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...environment };
  const child = spawn(process.execPath, args, { cwd, env, stdio: ['ignore', 'ignore', 'pipe'] });
  let errors = '';
  child.stderr.on('data', (data: Buffer) => (errors += data.toString()));
  let memory = 0;
  const watch = setInterval(() => {
    memory = Math.max(memory, treeMemory(child.pid!));
  }, PAUSE);
  const status = await new Promise((resolve) => child.on('close', resolve));
  clearInterval(watch);
  if (status !== 0) throw new Error(`${args.join(' ')} : échec\n${errors}`);
  return { time: performance.now() - start, processor: childrenProcessorTime() - processor, memory };
}

/** The costs of something done several times, one after the other. */
export async function repeat(run: (round: number) => Promise<Cost>): Promise<Cost[]> {
  const costs: Cost[] = [];
  for (let round = 0; round < RUNS; round += 1) {
    progress.step('Mesure', round + 1, RUNS);
    costs.push(await run(round));
  }
  progress.end();
  return costs;
}

/** The cost of commands run one after the other. */
export const addCosts = (costs: readonly Cost[]): Cost => ({
  time: costs.reduce((sum, { time }) => sum + time, 0),
  processor: costs.reduce((sum, { processor }) => sum + processor, 0),
  memory: Math.max(...costs.map(({ memory }) => memory)),
});

/** Deletes whatever the builds of a project kept for the next one. */
export function forgetBuilds(project = process.cwd()): void {
  for (const folder of KEPT) rmSync(join(project, folder), { recursive: true, force: true });
}
