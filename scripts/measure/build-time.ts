import { spawn } from 'node:child_process';
import { renameSync, rmSync } from 'node:fs';
import { treeMemory } from './memory.ts';
import { kB, median, print, seconds } from './print.ts';

/** Builds are repeated and the median is kept: machines are noisy. */
const RUNS = 3;
/** Stands for where the site will be: pages get their canonical address from it. */
const SITE_URL = 'https://actes.example/';
/** Milliseconds between two looks at the memory. */
const PAUSE = 100;

/**
 * Builds a site from nothing several times. The last is left at `site`, the former ones beside it: file systems are slow to
 * make files where they have just deleted thousands.
 */
export async function measureBuild(site: string, content: string | undefined, entries: number): Promise<void> {
  const runs: { time: number; memory: number }[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    if (run > 0) renameSync(site, `${site}-${run}`);
    runs.push(await buildOnce(site, content));
  }
  const times = runs.map(({ time }) => time);
  print('Construction depuis rien, médiane', `${seconds(median(times))} s (${times.map(seconds).join(' ; ')})`);
  print('Par entrée', `${(median(times) / entries).toFixed(1).replace('.', ',')} ms`);
  const memory = median(runs.map((run) => run.memory));
  if (memory > 0) print('Mémoire, au plus, tous processus', `${kB(memory / 1000).replace('ko', 'Mo')}`);
}

async function buildOnce(site: string, content: string | undefined): Promise<{ time: number; memory: number }> {
  for (const directory of ['.astro', 'node_modules/.astro']) rmSync(directory, { recursive: true, force: true });
  const start = performance.now();
  const env = { ...process.env, SITE_URL, OUT_DIR: site, ...(content && { CONTENT_DIR: content }) };
  const build = spawn(process.execPath, ['scripts/build.ts'], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  let memory = 0;
  const watch = setInterval(() => {
    memory = Math.max(memory, treeMemory(build.pid!));
  }, PAUSE);
  const status = await new Promise((resolve) => build.on('close', resolve));
  clearInterval(watch);
  if (status !== 0) throw new Error('La construction a échoué.');
  return { time: performance.now() - start, memory };
}
