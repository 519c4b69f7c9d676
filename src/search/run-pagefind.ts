import { close, createIndex } from 'pagefind';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { eachAtATime } from '../output/each-at-a-time.ts';
import { numberTexts } from './numbered-texts.ts';
import { tellMissingParts } from './tell-missing-parts.ts';
import { language } from '../words/edition.ts';

/** Pagefind's own interfaces and worker, which this site does not use, and the texts, which are kept by `text-files.ts`. */
const UNUSED = /^pagefind-(component-ui|modular-ui|ui|highlight|worker)\.|^wasm\.unknown\.|^fragment\//;
/** The code that browsers run. */
const CODE = 'pagefind.js';

/** How many texts are handed to Pagefind before its answers are waited for. */
const AT_A_TIME = 200;
/** How many files are read again at the same time: each waits for another thread. */
const READ_AT_A_TIME = 8;

/**
 * The number of words in one file of Pagefind's index. Its default (20,000) makes a reader fetch a third of these
 * proceedings for one word; this makes it a few kilobytes. With more texts, each word weighs more, and so does the list of
 * the files: the size at which both together weigh least grows like the square root of the number of texts. The variable is
 * marked unstable: Pagefind's version is pinned, and the weight of a first answer is measured by a test.
 */
const chunkSize = (texts: number): number => Math.max(800, Math.round(42 * Math.sqrt(texts)));

/**
 * The files of the index that Pagefind makes of texts, by their paths.
 * @param texts pages as HTML, whose places will be their numbers
 * @param toIndexed makes of a page what is indexed of it
 * @throws {Error} when Pagefind reports anything: its calls return their errors instead of throwing them
 */
export async function runPagefind(
  texts: readonly string[],
  toIndexed: (html: string, number: number) => string,
): Promise<Map<string, string | Uint8Array>> {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(chunkSize(texts.length));
  const created = await createIndex({ forceLanguage: language });
  refuseErrors(created.errors);
  const index = created.index!;
  // Several at a time: the indexer, another program, is never left without work, nor does this one keep others waiting.
  for (let first = 0; first < texts.length; first += AT_A_TIME) {
    const added = texts
      .slice(first, first + AT_A_TIME)
      .map((html, place) =>
        index.addHTMLFile({ url: addressOf(first + place), content: toIndexed(html, first + place) }),
      );
    for (const { errors } of await Promise.all(added)) refuseErrors(errors);
  }
  const { errors, files } = await index.getFiles();
  refuseErrors(errors);
  await close();

  const wanted = new Map<string, string | Uint8Array>(
    files.filter(({ path }) => !UNUSED.test(path)).map(({ path, content }) => [path, content]),
  );
  wanted.set(CODE, tellMissingParts(Buffer.from(wanted.get(CODE)!).toString()));
  const list = [...wanted.keys()].find((path) => path.endsWith('.pf_meta'))!;
  const numbered = numberTexts(await unzip(wanted.get(list)!), await readNumbers(files));
  wanted.set(list, await zip(numbered.list, { level: 9 }));
  for (const [name, next] of numbered.parts) {
    const content = wanted.get(pathOfIndex(name));
    if (!content) throw new Error(`Pagefind has changed: it has made no part ${name}.`);
    wanted.delete(pathOfIndex(name));
    wanted.set(pathOfIndex(next), content);
  }
  return wanted;
}

const pathOfIndex = (name: string): string => `index/${name}.pf_index`;

/** The address that a text has for Pagefind, which lists texts in the order of their addresses. */
const addressOf = (number: number): string => `/${String(number).padStart(6, '0')}`;

/** Pagefind's name for a text → its number, read from the texts as it made them. */
async function readNumbers(files: readonly { path: string; content: Uint8Array }[]): Promise<Map<string, number>> {
  const numbers = new Map<string, number>();
  await eachAtATime(files, READ_AT_A_TIME, async ({ path, content }) => {
    const name = /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
    if (name !== undefined) numbers.set(name, Number(/"url":"\/(\d+)"/.exec((await unzip(content)).toString())![1]));
  });
  return numbers;
}

const unzip = promisify(gunzip);
const zip = promisify<Uint8Array, { level: number }, Buffer>(gzip);

function refuseErrors(errors: string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind : ${errors.join(' ; ')}`);
}
