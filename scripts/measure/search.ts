import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { search } from '../../src/search/engine.ts';
import { INDEX_DIRECTORY } from '../../src/search/files.ts';
import { openNodeIndex } from '../../src/search/node-index.ts';
import { brotliSize, decimal, kB, median, print } from './print.ts';
import { listFiles } from './weights.ts';

const QUERIES = ['Viltard', 'jumelages', 'coopération décentralisée', 'actions internationales'];
/** Texts that the search page shows at first. */
const SHOWN = 5;
const RUNS = 3;

/** Measures what a first answer fetches, each query on its own, and how long answers take once everything is there. */
export async function measureSearch(site: string): Promise<void> {
  const fetched: string[] = [];
  const index = await openNodeIndex(site, (file) => fetched.push(file));
  // The dialog's own script is not fetched on the search page, nor that of the page about accessibility.
  const bundles = listFiles(site).filter((file) => /^_astro\/(?!dialog|accessibilite).*\.js$/.test(file));
  const code = bundles.reduce((total, file) => total + brotliSize(readFileSync(join(site, file))), 0);
  const toStart = code + weigh(site, fetched);
  const answer = (query: string) => search({ query, filters: {}, typing: false, literal: false }, index);
  const weights: number[] = [];
  for (const query of QUERIES) {
    fetched.length = 0;
    const { texts, partial } = await answer(query);
    for (const { result } of [...texts, ...partial].slice(0, SHOWN)) await result?.data();
    weights.push(toStart + weigh(site, fetched));
  }
  const durations: number[] = [];
  for (let run = 0; run < RUNS * QUERIES.length; run += 1) {
    const start = performance.now();
    await answer(QUERIES[run % QUERIES.length]!);
    durations.push(performance.now() - start);
  }
  const range = `${kB(Math.min(...weights))} à ${kB(Math.max(...weights))}`;
  print('Première réponse de la recherche', `${range} brotli, tout compris`);
  print('Une réponse, index chargé, médiane', `${decimal(median(durations))} ms`);
}

function weigh(site: string, fetched: readonly string[]): number {
  const sizeOfFile = (file: string) => {
    const data = readFileSync(join(site, INDEX_DIRECTORY, file));
    // Pagefind's own files are compressed already.
    return Math.min(data.length, brotliSize(data));
  };
  return [...new Set(fetched)].reduce((total, file) => total + sizeOfFile(file), 0);
}
