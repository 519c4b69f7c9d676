import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** Builds are repeated and the median is kept: machines are noisy. */
const RUNS = 3;
const READING = /^(parties|interventions|etudes-de-cas|definitions)\/[^/]+\/index\.html$/;

// `npm run measure`: what the site weighs and how long it takes to build, as the README shows it.
const site = mkdtempSync(join(tmpdir(), 'actes-'));
const times = Array.from({ length: RUNS }, () => timeBuild(site));
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
    file,
    gzip: gzipSize(html) + gzipSize(style),
    brotli: brotliSize(html) + brotliSize(style),
    script: scriptSize(html),
  }))
  .sort((a, b) => a.gzip - b.gzip);

print('Construction depuis rien, médiane', `${seconds(median(times))} s (${times.map(seconds).join(' ; ')})`);
print('Pages', String(pages.length));
print(
  'Page de lecture, HTML et CSS, médiane',
  `${kB(reading[Math.floor(reading.length / 2)]!.gzip)} gzip, ${kB(reading[Math.floor(reading.length / 2)]!.brotli)} brotli`,
);
print(
  'Page de lecture la plus lourde',
  `${kB(reading.at(-1)!.gzip)} gzip, ${kB(reading.at(-1)!.brotli)} brotli (${reading.at(-1)!.file.replace('/index.html', '')})`,
);
print('Dont feuille de style', `${kB(gzipSize(style))} gzip`);
print('JavaScript d’une page de lecture', `${Math.max(...reading.map(({ script }) => script))} octets, non compressés`);
print('Polices', kB(sizeOf((file) => file.endsWith('.woff2'))));
print('Texte intégral', `${kB(gzipSize(readFileSync(join(site, 'texte-integral/index.html'))))} gzip`);
print('Index de recherche, sur le disque', kB(sizeOf((file) => file.startsWith('pagefind/'))));
print('Site entier, sur le disque', kB(sizeOf(() => true)));
rmSync(site, { recursive: true });

function timeBuild(directory: string): number {
  rmSync(directory, { recursive: true, force: true });
  rmSync('.astro', { recursive: true, force: true });
  rmSync('node_modules/.astro', { recursive: true, force: true });
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
    env: { ...process.env, OUT_DIR: directory },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return performance.now() - start;
}

function scriptSize(html: Buffer): number {
  return [...html.toString().matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].reduce(
    (total, [, code]) => total + Buffer.byteLength(code!),
    0,
  );
}

function sizeOf(isWanted: (file: string) => boolean): number {
  return files.filter(isWanted).reduce((total, file) => total + statSync(join(site, file)).size, 0);
}

function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
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

function print(label: string, value: string): void {
  console.log(`${label.padEnd(42)} ${value}`);
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(1).replace('.', ',');
}
