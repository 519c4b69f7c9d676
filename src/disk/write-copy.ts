import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CarriedIndex } from '../search/carried-index.ts';
import { CODE_FILE, INDEX_DIRECTORY, MANIFEST_FILE, PARTS, VERSIONS_DIRECTORY } from '../search/files.ts';
import { wordsInBundles } from '../words/in-bundles.ts';
import type { Manifest } from '../search/manifest.ts';
import { INDEX_SCRIPT, PAGE_SCRIPT } from './files.ts';

/**
 * Bytes beyond which no script carries an index: a browser reads it whole before the first answer, and keeps it. With 500 texts
 * of 700 words, it weighs 4.5 MB.
 */
const MOST_BYTES = 6_000_000;

const TOO_LARGE =
  'Ouvert depuis un disque, ce site ne se cherche pas\u00A0: l’édition est trop grande pour qu’une page porte son index, et la recherche y demande un serveur. Tout le reste s’y lit.';

/** The files of an index that no search reads, or that the page has already. */
const NOT_CARRIED = new RegExp(`^${PARTS.seminar}/|^${CODE_FILE}$`);

/**
 * Puts beside the index of a site what its pages run when they are opened from a disk.
 * @param site a folder in which the index stands as in the site
 * @param most bytes that the script of an index may weigh
 * @returns what whoever publishes has to know of it, in French
 */
export async function writeCopyForDisk(site: string, most = MOST_BYTES): Promise<string[]> {
  const index = join(site, INDEX_DIRECTORY);
  const manifest = await readFile(join(index, MANIFEST_FILE), 'utf8');
  const folder = `${VERSIONS_DIRECTORY}/${(JSON.parse(manifest) as Manifest).version}`;
  await mkdir(dirname(join(site, PAGE_SCRIPT)), { recursive: true });
  await bundle(join(index, folder, CODE_FILE), join(site, PAGE_SCRIPT));
  const script = toScript(await carry(index, folder, manifest));
  const fits = Buffer.byteLength(script) <= most;
  await writeFile(join(site, INDEX_SCRIPT), fits ? script : toScript('too large'));
  return fits ? [] : [TOO_LARGE];
}

/** Whether the pages of a built site are searched when they are opened from a disk. */
export const isSearchedOnDisk = async (site: string): Promise<boolean> =>
  existsSync(join(site, INDEX_SCRIPT)) && (await readFile(join(site, INDEX_SCRIPT), 'utf8')) !== toScript('too large');

async function carry(index: string, folder: string, manifest: string): Promise<CarriedIndex> {
  const texts: Record<string, string> = { [MANIFEST_FILE]: manifest };
  const bytes: Record<string, string> = {};
  for (const file of (await listFiles(join(index, folder))).filter((path) => !NOT_CARRIED.test(path))) {
    const content = await readFile(join(index, folder, file));
    if (extname(file) === '.json') texts[`${folder}/${file}`] = content.toString();
    else bytes[`${folder}/${file}`] = content.toString('base64');
  }
  return { texts, bytes };
}

const toScript = (carried: CarriedIndex): string => `carriedIndex=${JSON.stringify(carried)}`;

async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .sort();
}

/** One classic script of the code of pages and of that of the index: its modules, those fetched later included. */
async function bundle(pagefind: string, script: string): Promise<void> {
  const { build } = await import('vite');
  const page = fileURLToPath(new URL('page.ts', import.meta.url));
  const entry = `${script}.entry.js`;
  const lines = [
    `import * as pagefind from ${JSON.stringify(pagefind)};`,
    `import { startOnDisk } from ${JSON.stringify(page)};`,
    'startOnDisk(pagefind);',
  ];
  await writeFile(entry, lines.join('\n'));
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [wordsInBundles],
    build: {
      outDir: dirname(script),
      emptyOutDir: false,
      target: ['chrome99', 'firefox97', 'safari15.4'],
      rolldownOptions: {
        input: entry,
        output: { format: 'iife', codeSplitting: false, entryFileNames: basename(script) },
      },
    },
  });
  await rm(entry);
}
