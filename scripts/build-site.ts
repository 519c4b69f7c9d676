import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkContent } from '../src/checks/check-content.ts';
import { reportToTerminal } from '../src/checks/reporters/terminal.ts';
import { buildProceedings } from '../src/model/proceedings.ts';
import { runAlone } from '../src/output/exclusive.ts';
import { replaceFolder } from '../src/output/replace-folder.ts';
import { findWriteFault } from '../src/output/write-fault.ts';
import { INDEX_DIRECTORY } from '../src/search/files.ts';
import { writeSearchIndex } from '../src/search/write-index.ts';
import { validateContent } from '../src/source/load-content.ts';
import type { SourceContent } from '../src/source/read-content.ts';
import { hasColors } from './has-colors.ts';
import { outputDirectory } from './output-directory.ts';
import { readContentFolder } from './read-content-folder.ts';
import { runAstro } from './run-astro.ts';

/**
 * Checks the content, then builds the site in a fresh folder, which takes the place of the former one when it is whole;
 * an error stops everything before.
 * @returns whether the site was built
 */
export async function buildSite(): Promise<boolean> {
  const content = readContentFolder();
  const errors = checkContent(content).filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    console.error(reportToTerminal(errors, content.files, { color: hasColors(process.stderr) }));
    console.error('Le site n’est pas construit : corrigez ces fautes d’abord.');
    return false;
  }
  const onWait = () => console.error('Une autre construction est en cours : celle-ci attend son tour.');
  await runAlone(LOCK, onWait, () => replaceFolder(outputDirectory(), (workplace) => fill(workplace, content)));
  return true;
}

/** Astro keeps what it works on beside the code, wherever the site goes: two builds at once would mix theirs. */
export const LOCK = fileURLToPath(new URL('../node_modules/.cache/build.lock', import.meta.url));

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
  throw Object.assign(new Error('Astro n’a pas pu construire les pages : voir ci-dessus.'), findWriteFault(errors));
}

async function writeIndex(folder: string, content: SourceContent): Promise<void> {
  const { files, seminar } = validateContent(content);
  await writeSearchIndex(buildProceedings(files, seminar), folder);
}
