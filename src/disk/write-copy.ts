import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CarriedIndex } from '../search/carried-index.ts';
import { INDEX_DIRECTORY, MANIFEST_FILE, PARTS, VERSIONS_DIRECTORY } from '../search/files.ts';
import type { Manifest } from '../search/manifest.ts';
import { INDEX_SCRIPT, PAGE_SCRIPT } from './files.ts';

/**
 * Bytes beyond which no script carries an index: a browser reads it whole before the first answer, and keeps it. Some 500 texts
 * of 700 words weigh half of it.
 */
const MOST_BYTES = 12_000_000;

/** What no search reads of an index, or the page has already. */
const NOT_CARRIED = new RegExp(`^${PARTS.seminar}/|^pagefind\\.js$`);

/** Puts in a built site what its pages run when they are opened from a disk. */
export async function writeCopyForDisk(site: string): Promise<void> {
  const index = join(site, INDEX_DIRECTORY);
  const manifest = await readFile(join(index, MANIFEST_FILE), 'utf8');
  const folder = `${VERSIONS_DIRECTORY}/${(JSON.parse(manifest) as Manifest).version}`;
  await mkdir(dirname(join(site, PAGE_SCRIPT)), { recursive: true });
  await bundle(join(index, folder, 'pagefind.js'), join(site, PAGE_SCRIPT));
  await writeFile(join(site, INDEX_SCRIPT), await carry(index, folder, manifest));
}

/** The script of an index: its texts as they are, what is not text in Base64. */
async function carry(index: string, folder: string, manifest: string): Promise<string> {
  const texts: Record<string, string> = { [MANIFEST_FILE]: manifest };
  const bytes: Record<string, string> = {};
  for (const file of (await listFiles(join(index, folder))).filter((path) => !NOT_CARRIED.test(path))) {
    const content = await readFile(join(index, folder, file));
    if (extname(file) === '.json') texts[`${folder}/${file}`] = content.toString();
    else bytes[`${folder}/${file}`] = content.toString('base64');
  }
  const script = toScript({ texts, bytes });
  return Buffer.byteLength(script) > MOST_BYTES ? toScript('too large') : script;
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
    build: {
      outDir: dirname(script),
      emptyOutDir: false,
      rolldownOptions: {
        input: entry,
        output: { format: 'iife', codeSplitting: false, entryFileNames: basename(script) },
      },
    },
  });
  await rm(entry);
}
