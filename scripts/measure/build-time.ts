import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { median, print } from './print.ts';

/** Builds are repeated and the median is kept: machines are noisy. */
const RUNS = 3;
/** Stands for where the site will be: pages get their canonical address from it. */
const SITE_URL = 'https://actes.example/';

/** Builds a site from nothing several times, and leaves the last. */
export function measureBuild(site: string, content: string | undefined): void {
  const times = Array.from({ length: RUNS }, () => buildOnce(site, content));
  print('Construction depuis rien, médiane', `${seconds(median(times))} s (${times.map(seconds).join(' ; ')})`);
}

function buildOnce(site: string, content: string | undefined): number {
  for (const directory of [site, '.astro', 'node_modules/.astro']) rmSync(directory, { recursive: true, force: true });
  const start = performance.now();
  const env = { ...process.env, SITE_URL, OUT_DIR: site, ...(content && { CONTENT_DIR: content }) };
  const { status, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return performance.now() - start;
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(1).replace('.', ',');
}
