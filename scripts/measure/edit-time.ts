import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build-time.ts';
import { forgetBuilds, repeat } from './command.ts';
import { listDifferent } from './compare-folders.ts';
import { print, printCosts } from './print.ts';
import { listFiles } from './weights.ts';

/**
 * Edits a paragraph of the content and builds again where its site has just been built, several times, then sees whether
 * the site is the one that is built from nothing.
 */
export async function measureEdit(site: string, content: string): Promise<void> {
  const costs = await repeat(async () => {
    editParagraph(content);
    return build(site, content);
  });
  printCosts('Construction après une retouche', costs);
  const edited = `${site}-edited`;
  renameSync(site, edited);
  forgetBuilds();
  await build(site, content);
  const different = listDifferent(edited, site);
  if (different.length > 0) process.exitCode = 1;
  print(
    'Le même site que depuis rien',
    different.length > 0 ? `NON : ${different.length} en diffèrent, dont ${different[0]}` : 'oui, octet pour octet',
  );
}

/** Adds a sentence to the first paragraph of the first intervention that begins with one. */
function editParagraph(content: string): void {
  const folder = join(content, 'interventions');
  const start = /^(---\n[\s\S]*?\n---\n\s*)(?=\p{L})/u;
  const path = listFiles(folder)
    .sort()
    .map((file) => join(folder, file))
    .find((file) => start.test(readFileSync(file, 'utf8')))!;
  writeFileSync(path, readFileSync(path, 'utf8').replace(start, '$1Une phrase de plus. '));
}
