import { renameSync } from 'node:fs';
import { BUILD, forgetBuilds, repeat, runMeasured, type Cost } from './command.ts';
import { decimal, kB, median, print, printCosts } from './print.ts';

/** Stands for where the site will be: pages get their canonical address from it. */
const SITE_URL = 'https://actes.example/';

/**
 * Builds a site from nothing several times. The last is left at `site`, the former ones beside it: file systems are slow to
 * make files where they have just deleted thousands.
 */
export async function measureBuild(site: string, content: string, entries: number): Promise<void> {
  const costs = await repeat(async (round) => {
    if (round > 0) renameSync(site, `${site}-${round}`);
    forgetBuilds();
    return build(site, content);
  });
  printCosts('Construction depuis rien', costs);
  print('Par entrée', `${decimal(median(costs.map(({ time }) => time)) / entries)} ms`);
  const memory = median(costs.map((cost) => cost.memory));
  if (memory > 0) print('Mémoire, au plus, tous processus', `${kB(memory / 1000).replace('ko', 'Mo')}`);
}

/** Builds the site of a content folder once. */
export const build = (site: string, content: string): Promise<Cost> =>
  runMeasured(BUILD, { SITE_URL, OUT_DIR: site, CONTENT_DIR: content });
