import { rename } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkContent } from '../src/checks/check-content.ts';
import { reportToTerminal } from '../src/checks/reporters/terminal.ts';
import { buildProceedings } from '../src/model/proceedings.ts';
import { ensureWritable } from '../src/output/ensure-writable.ts';
import { runAlone } from '../src/output/exclusive.ts';
import { replaceFolder } from '../src/output/replace-folder.ts';
import { describeWriteFault, findWriteFault, OTHER_PROJECT } from '../src/output/write-fault.ts';
import { INDEX_DIRECTORY } from '../src/search/files.ts';
import { writeSearchIndex } from '../src/search/write-index.ts';
import { validateContent } from '../src/source/load-content.ts';
import type { SourceContent } from '../src/source/read-content.ts';
import { hasColors } from './has-colors.ts';
import { outputDirectory } from './output-directory.ts';
import { readContentFolder } from './read-content-folder.ts';
import { runAstro } from './run-astro.ts';
import { siteUrl } from './site-url.ts';

/**
 * Checks the content, then builds the site in a fresh folder, which takes the place of the former one when it is whole;
 * an error stops everything before.
 * @returns undefined when the content has a fault, which has been told
 */
export async function buildSite(): Promise<BuiltSite | undefined> {
  const [directory, url] = [outputDirectory(), siteUrl()];
  const content = readContentFolder();
  const issues = checkContent(content);
  const errors = issues.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    console.error(reportToTerminal(errors, content.files, { color: hasColors(process.stderr) }));
    console.error('Le site n’est pas construit : corrigez ces fautes d’abord.');
    return undefined;
  }
  WORKING_FOLDERS.forEach(ensureWritable);
  await runAlone(LOCK, tellWaiting, () => replaceFolder(directory, (workplace) => fill(workplace, content)));
  return { directory, url, warnings: issues.length };
}

export interface BuiltSite {
  directory: string;
  /** The address that it was told. */
  url: string | undefined;
  /** Of the check of its content. */
  warnings: number;
}

/** Where Astro keeps what it works on, wherever the site goes. */
const WORKING_FOLDERS = ['.astro', 'node_modules/.astro'];

/** Two builds at once would mix what Astro works on. */
export const LOCK = fileURLToPath(new URL('../node_modules/.cache/build.lock', import.meta.url));

function tellWaiting(): void {
  console.error(
    'Une autre construction est en cours\u00A0: celle-ci attend son tour.\n' +
      `(S’il n’y en a pas, supprimer le fichier «\u00A0${LOCK}\u00A0».)`,
  );
}

async function fill(workplace: string, content: SourceContent): Promise<string> {
  const [site, index] = [join(workplace, 'site'), join(workplace, 'index')];
  // The pages and the index are made from the same content, and each leaves a core idle.
  const works = await Promise.allSettled([buildPages(site), writeIndex(index, content)]);
  // Both have ended: neither writes any more into a folder that is being cleared away.
  const failed = works.find((work) => work.status === 'rejected');
  if (failed) throw failed.reason;
  await rename(join(index, INDEX_DIRECTORY), join(site, INDEX_DIRECTORY));
  return site;
}

async function buildPages(site: string): Promise<void> {
  const { code, errors } = await runAstro(['build'], { OUT_DIR: site });
  if (code === 0) return;
  const fault = findWriteFault(errors);
  // Astro writes in its own folders too.
  if (fault?.path !== undefined && relative(site, fault.path).startsWith('..')) {
    throw describeWriteFault(fault, fault.path, OTHER_PROJECT);
  }
  throw Object.assign(new Error('Astro n’a pas pu construire les pages : voir ci-dessus.'), fault);
}

async function writeIndex(folder: string, content: SourceContent): Promise<void> {
  const { files, seminar } = validateContent(content);
  await writeSearchIndex(buildProceedings(files, seminar), folder);
}
