import { close, createIndex } from 'pagefind';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Proceedings } from '../model/proceedings.ts';
import { buildLexicon } from './build-lexicon.ts';
import { INDEX_DIRECTORY, LEXICON_FILE } from './files.ts';
import { toIndexDocument } from './index-document.ts';

/** Pagefind's own interfaces, which this site does not use. */
const UNUSED = /^pagefind-(component-ui|modular-ui|ui|highlight)\.|^wasm\.unknown\./;

/**
 * Writes the search index of the proceedings into a built site.
 * @returns how many pages were indexed
 * @throws {Error} when Pagefind reports anything: its calls return their errors instead of throwing them
 */
export async function writeSearchIndex(proceedings: Proceedings, site: string): Promise<number> {
  const created = await createIndex({ forceLanguage: 'fr' });
  refuseErrors(created.errors);
  const index = created.index!;
  for (const resource of proceedings.resources) {
    const { url, html } = toIndexDocument(resource, proceedings);
    refuseErrors((await index.addHTMLFile({ url, content: html })).errors);
  }
  const { errors, files } = await index.getFiles();
  refuseErrors(errors);
  await close();
  const directory = join(site, INDEX_DIRECTORY);
  for (const { path, content } of files.filter((file) => !UNUSED.test(file.path))) {
    await mkdir(dirname(join(directory, path)), { recursive: true });
    await writeFile(join(directory, path), content);
  }
  await writeFile(join(directory, LEXICON_FILE), JSON.stringify(buildLexicon(proceedings)));
  return proceedings.resources.length;
}

function refuseErrors(errors: string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind : ${errors.join(' ; ')}`);
}
