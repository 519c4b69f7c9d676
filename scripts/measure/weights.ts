import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { INDEX_SCRIPT } from '../../src/disk/files.ts';
import { brotliSize, gzipSize, kB, print } from './print.ts';

const READING = /^(parties|interventions|etudes-de-cas|definitions)\/[^/]+\/index\.html$/;

/** The pages that run across all texts, by folder. */
const THREADS = [
  ['carte', 'Carte'],
  ['chronologie', 'Chronologie'],
  ['chiffres', 'Chiffres'],
  ['index', 'Index'],
  ['glossaire', 'Glossaire'],
  ['debats', 'Débats'],
] as const;

/** Weighs the pages of a built site, and the whole of it. */
export function measureWeights(site: string): void {
  const files = listFiles(site);
  const pages = files.filter((file) => file.endsWith('.html'));
  const style = readFileSync(
    join(
      site,
      styleOf(
        site,
        pages.find((file) => READING.test(file))!,
      ),
    ),
  );
  const reading = pages
    .filter((file) => READING.test(file))
    .map((file) => weighPage(site, file, style))
    .sort((a, b) => a.gzip - b.gzip);
  const typical = reading[Math.floor(reading.length / 2)]!;
  const heaviest = reading.at(-1)!;
  const sizeOf = (isWanted: (file: string) => boolean) =>
    files.filter(isWanted).reduce((total, file) => total + statSync(join(site, file)).size, 0);

  print('Pages', String(pages.length));
  print('Page de lecture, HTML et CSS, médiane', `${kB(typical.gzip)} gzip, ${kB(typical.brotli)} brotli`);
  print(
    'Page de lecture la plus lourde',
    `${kB(heaviest.gzip)} gzip, ${kB(heaviest.brotli)} brotli (${heaviest.name})`,
  );
  print('Dont feuille de style', `${kB(gzipSize(style))} gzip`);
  print(
    'JavaScript d’une page de lecture',
    `${Math.max(...reading.map(({ script }) => script))} octets, non compressés`,
  );
  print('Polices', kB(sizeOf((file) => file.endsWith('.woff2'))));
  for (const [folder, name] of THREADS) {
    const page = `${folder}/index.html`;
    if (!pages.includes(page)) continue;
    const { gzip, brotli } = weighPage(site, page, style);
    print(`${name}, HTML et CSS`, `${kB(gzip)} gzip, ${kB(brotli)} brotli`);
  }
  print('Texte intégral', `${kB(gzipSize(readFileSync(join(site, 'texte-integral/index.html'))))} gzip`);
  print('Index pour la recherche depuis un disque', kB(sizeOf((file) => file === INDEX_SCRIPT)));
  print('Site entier, sur le disque', kB(sizeOf(() => true)));
}

/** The sheet that a page links, as all reading pages do. */
function styleOf(site: string, page: string): string {
  const href = /<link rel="stylesheet" href="([^"]+)"/.exec(readFileSync(join(site, page), 'utf8'))![1]!;
  return join(dirname(page), href);
}

/** Every file of a folder, by its path from there. */
export function listFiles(directory: string): string[] {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(join(directory, file)).isFile(),
  );
}

function weighPage(site: string, file: string, style: Buffer) {
  const html = readFileSync(join(site, file));
  return {
    name: file.replace('/index.html', ''),
    gzip: gzipSize(html) + gzipSize(style),
    brotli: brotliSize(html) + brotliSize(style),
    script: scriptSize(site, html),
  };
}

/** Inline scripts, and those that the page fetches; what machines read is no script. */
function scriptSize(site: string, html: Buffer): number {
  const scripts = [...html.toString().matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/g)];
  const isRun = ([, attributes]: RegExpExecArray) => !attributes!.includes('application/ld+json');
  return scripts.filter(isRun).reduce((total, [, attributes, code]) => {
    const source = /_astro\/[^"]+\.js/.exec(attributes!)?.[0];
    return total + (source ? statSync(join(site, source)).size : Buffer.byteLength(code!));
  }, 0);
}
