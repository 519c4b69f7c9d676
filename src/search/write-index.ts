import { close, createIndex } from 'pagefind';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { eachAtATime } from '../output/each-at-a-time.ts';
import type { Proceedings } from '../model/proceedings.ts';
import { buildCatalogue } from './build-catalogue.ts';
import { packCatalogue } from './catalogue.ts';
import { CATALOGUE_FILE, INDEX_DIRECTORY, ORDER_FILE, VOCABULARY_FILE } from './files.ts';
import { toIndexDocument, type IndexDocument } from './index-document.ts';
import { listPlaces } from './reading-order.ts';
import { tellMissingParts } from './tell-missing-parts.ts';
import { listVocabulary } from './vocabulary.ts';

/** Pagefind's own interfaces and worker, which this site does not use. */
const UNUSED = /^pagefind-(component-ui|modular-ui|ui|highlight|worker)\.|^wasm\.unknown\./;

/** The code that browsers run. */
const CODE = 'pagefind.js';

/**
 * The number of words in one file of Pagefind's index. Its default (20,000) makes a reader fetch a third of these
 * proceedings for one word; this makes it a few kilobytes. The variable is marked unstable: Pagefind's version is pinned,
 * and the weight of a first answer is measured by a test.
 */
process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = '2200';

/** How many texts are handed to Pagefind before its answers are waited for. */
const AT_A_TIME = 200;
/** How many files are written, or read again, at the same time: each waits for the disk or for another thread. */
const WRITTEN_AT_A_TIME = 8;

/**
 * The search index of the proceedings, written into a built site.
 * @returns the number of texts indexed
 * @throws {Error} when Pagefind reports anything: its calls return their errors instead of throwing them
 */
export async function writeSearchIndex(proceedings: Proceedings, site: string): Promise<number> {
  const created = await createIndex({ forceLanguage: 'fr' });
  refuseErrors(created.errors);
  const index = created.index!;
  const texts: IndexDocument[] = [];
  // Several at a time: the indexer, another program, is never left without work, nor does this one keep others waiting.
  for (let first = 0; first < proceedings.resources.length; first += AT_A_TIME) {
    const made = proceedings.resources
      .slice(first, first + AT_A_TIME)
      .map((resource) => toIndexDocument(resource, proceedings));
    texts.push(...made);
    const added = made.map(({ path, html }) => index.addHTMLFile({ url: `/${path}`, content: html }));
    for (const { errors } of await Promise.all(added)) refuseErrors(errors);
  }
  const made = index.getFiles();
  // While it works.
  const vocabulary = listVocabulary(texts.map(({ html }) => readableText(html))).join('\n');
  const { errors, files } = await made;
  refuseErrors(errors);
  await close();

  const directory = join(site, INDEX_DIRECTORY);
  const wanted = files.filter((file) => !UNUSED.test(file.path));
  const folders = new Set(wanted.map(({ path }) => dirname(join(directory, path))));
  for (const folder of folders) await mkdir(folder, { recursive: true });
  await eachAtATime(wanted, WRITTEN_AT_A_TIME, ({ path, content }) =>
    writeFile(join(directory, path), path === CODE ? tellMissingParts(Buffer.from(content).toString()) : content),
  );
  const catalogue = packCatalogue(buildCatalogue(proceedings, await readTextIds(files)));
  await writeFile(join(directory, CATALOGUE_FILE), JSON.stringify(catalogue));
  await writeFile(join(directory, VOCABULARY_FILE), vocabulary);
  await writeFile(join(directory, ORDER_FILE), JSON.stringify(listPlaces(proceedings.resources, proceedings)));
  return texts.length;
}

/** Path of a page → Pagefind's name for its text, read from the fragments that it made. */
async function readTextIds(files: readonly { path: string; content: Uint8Array }[]): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  await eachAtATime(files, WRITTEN_AT_A_TIME, async ({ path, content }) => {
    const id = /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
    if (id !== undefined) ids.set(/"url":"\/([^"]*)"/.exec((await unzip(content)).toString())![1]!, id);
  });
  return ids;
}

const unzip = promisify(gunzip);

/** The text of an index document, hidden values included. */
function readableText(html: string): string {
  return html
    .replace(/data-value="([^"]*)"/g, '>$1<')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(amp|lt|quot);/g, ' ');
}

function refuseErrors(errors: string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind : ${errors.join(' ; ')}`);
}
