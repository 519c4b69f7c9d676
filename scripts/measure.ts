import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { search } from '../src/search/engine.ts';
import { INDEX_DIRECTORY } from '../src/search/files.ts';
import { openNodeIndex } from '../src/search/node-index.ts';
import { generateSeminar } from './generate-seminar.ts';

/** Builds are repeated and the median is kept: machines are noisy. */
const RUNS = 3;
const READING = /^(parties|interventions|etudes-de-cas|definitions)\/[^/]+\/index\.html$/;
const QUERIES = ['Viltard', 'jumelages', 'coopération décentralisée', 'actions internationales'];
/** Texts that the search page shows at first. */
const SHOWN = 5;

// `npm run measure [-- --entries 2000]`: what a site weighs and how long it takes to build: the real one, or one
// generated with that many entries.
const { values } = parseArgs({ options: { entries: { type: 'string' } } });
const workplace = mkdtempSync(join(tmpdir(), 'actes-'));
const content = values.entries === undefined ? undefined : join(workplace, 'content');
if (content) generateSeminar(content, Number(values.entries));

const site = join(workplace, 'site');
const times = Array.from({ length: RUNS }, buildOnce);
const files = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((file) =>
  statSync(join(site, file)).isFile(),
);
const pages = files.filter((file) => file.endsWith('.html'));
const style = readFileSync(
  join(
    site,
    files.find((file) => file.endsWith('.css'))!,
  ),
);
const reading = pages
  .filter((file) => READING.test(file))
  .map((file) => ({ file, html: readFileSync(join(site, file)) }))
  .map(({ file, html }) => ({
    file: file.replace('/index.html', ''),
    gzip: gzipSize(html) + gzipSize(style),
    brotli: brotliSize(html) + brotliSize(style),
    script: scriptSize(html),
  }))
  .sort((a, b) => a.gzip - b.gzip);
const typical = reading[Math.floor(reading.length / 2)]!;
const heaviest = reading.at(-1)!;

print('Construction depuis rien, médiane', `${seconds(median(times))} s (${times.map(seconds).join(' ; ')})`);
print('Pages', String(pages.length));
print('Page de lecture, HTML et CSS, médiane', `${kB(typical.gzip)} gzip, ${kB(typical.brotli)} brotli`);
print('Page de lecture la plus lourde', `${kB(heaviest.gzip)} gzip, ${kB(heaviest.brotli)} brotli (${heaviest.file})`);
print('Dont feuille de style', `${kB(gzipSize(style))} gzip`);
print('JavaScript d’une page de lecture', `${Math.max(...reading.map(({ script }) => script))} octets, non compressés`);
print('Polices', kB(sizeOf((file) => file.endsWith('.woff2'))));
print('Texte intégral', `${kB(gzipSize(readFileSync(join(site, 'texte-integral/index.html'))))} gzip`);
print('Site entier, sur le disque', kB(sizeOf(() => true)));
await measureSearch();
rmSync(workplace, { recursive: true });

function buildOnce(): number {
  for (const directory of [site, '.astro', 'node_modules/.astro']) rmSync(directory, { recursive: true, force: true });
  const start = performance.now();
  const env = { ...process.env, OUT_DIR: site, ...(content && { CONTENT_DIR: content }) };
  const { status, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return performance.now() - start;
}

/** What a first answer fetches, each query on its own, and how long an answer takes once everything is there. */
async function measureSearch(): Promise<void> {
  const fetched: string[] = [];
  const index = await openNodeIndex(site, (file) => fetched.push(file));
  // The dialog's own script is not fetched on the search page.
  const bundles = files.filter((file) => /^_astro\/(?!dialog).*\.js$/.test(file));
  const code = bundles.reduce((total, file) => total + brotliSize(readFileSync(join(site, file))), 0);
  const toStart = code + weigh(fetched);
  const answer = (query: string) => search({ query, filters: {}, typing: false, literal: false }, index);
  const weights: number[] = [];
  for (const query of QUERIES) {
    fetched.length = 0;
    const { texts, partial } = await answer(query);
    for (const { result } of [...texts, ...partial].slice(0, SHOWN)) await result?.data();
    weights.push(toStart + weigh(fetched));
  }
  const durations: number[] = [];
  for (let run = 0; run < RUNS * QUERIES.length; run += 1) {
    const start = performance.now();
    await answer(QUERIES[run % QUERIES.length]!);
    durations.push(performance.now() - start);
  }
  print(
    'Première réponse de la recherche',
    `${kB(Math.min(...weights))} à ${kB(Math.max(...weights))} brotli, tout compris`,
  );
  print('Une réponse, index chargé, médiane', `${median(durations).toFixed(1).replace('.', ',')} ms`);
}

function weigh(fetched: readonly string[]): number {
  const sizeOfFile = (file: string) => {
    const data = readFileSync(join(site, INDEX_DIRECTORY, file));
    // Pagefind's own files are compressed already.
    return Math.min(data.length, brotliSize(data));
  };
  return [...new Set(fetched)].reduce((total, file) => total + sizeOfFile(file), 0);
}

/** Inline scripts, and those that the page fetches. */
function scriptSize(html: Buffer): number {
  const scripts = [...html.toString().matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/g)];
  return scripts.reduce((total, [, attributes, code]) => {
    const source = /_astro\/[^"]+\.js/.exec(attributes!)?.[0];
    return total + (source ? statSync(join(site, source)).size : Buffer.byteLength(code!));
  }, 0);
}

function sizeOf(isWanted: (file: string) => boolean): number {
  return files.filter(isWanted).reduce((total, file) => total + statSync(join(site, file)).size, 0);
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
}

function gzipSize(data: Buffer): number {
  return gzipSync(data, { level: 9 }).length;
}

function brotliSize(data: Buffer): number {
  return brotliCompressSync(data).length;
}

function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(1).replace('.', ',')} ko`;
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(1).replace('.', ',');
}

function print(label: string, value: string): void {
  console.log(`${label.padEnd(42)} ${value}`);
}
