import { close, createIndex } from 'pagefind';
import { gunzipSync } from 'node:zlib';
import { CODE_FILE, LIST_FILE } from './files.ts';
import { nameOf } from './numbered-texts.ts';
import { packList } from './packed-list.ts';
import { trimPagefind } from './trim-pagefind.ts';
import { language } from '../words/edition.ts';

/** The program that searches an index in the language of the edition, in WebAssembly. */
const PROGRAM = `wasm.${language}.pagefind`;
/** Bytes at the beginning of a file of Pagefind's that say that it is one. */
const SIGNATURE = 12;

/** How many texts are handed to Pagefind before its answers are waited for. */
const AT_A_TIME = 200;

/**
 * The number of words in one file of Pagefind's index. Its default (20,000) makes a reader fetch all of these proceedings for
 * one word; this makes it a kilobyte. With more texts each word weighs more, whatever the files, and hosts count files: their
 * size grows with the number of texts, and their number less than it. The variable is marked unstable: Pagefind's version is
 * pinned, and the weight of a first answer is measured by a test.
 */
const chunkSize = (texts: number): number => Math.max(350, Math.round(5.86 * texts ** 0.75));

/** How Pagefind's allocator (jemalloc) holds memory: what is free is given back at once. It would keep a quarter more. */
const SPARING = 'narenas:1,dirty_decay_ms:0,muzzy_decay_ms:0';

/**
 * The files of the index that Pagefind makes of texts, by their paths.
 * @param texts whose places will be their numbers; taken from the list as they are given to it, so that nothing keeps them
 * @param write makes the page of a text that is indexed, as HTML
 * @throws {Error} when Pagefind reports anything: its calls return their errors instead of throwing them
 */
export async function runPagefind<Text>(
  texts: Text[],
  write: (text: Text, number: number) => string,
): Promise<Map<string, string | Uint8Array>> {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(chunkSize(texts.length));
  process.env['_RJEM_MALLOC_CONF'] = SPARING;
  const created = await createIndex({ forceLanguage: language });
  refuseErrors(created.errors);
  const index = created.index!;
  // Several at a time: the indexer, another program, is never left without work, nor does this one keep others waiting.
  const lengths: number[] = [];
  while (texts.length > 0) {
    const first = lengths.length;
    const added = texts
      .splice(0, AT_A_TIME)
      .map((text, place) => index.addHTMLFile({ url: addressOf(first + place), content: write(text, first + place) }));
    for (const { errors, file } of await Promise.all(added)) {
      refuseErrors(errors);
      // Of all its words, each time: it is only called so.
      lengths.push(file.uniqueWords);
    }
  }
  const { errors, files } = await index.getFiles();
  refuseErrors(errors);
  await close();

  const made = new Map(files.map(({ path, content }) => [path, content]));
  const list = [...made.keys()].find((path) => path.endsWith('.pf_meta'))!;
  const { packed, parts } = packList(gunzipSync(made.get(list)!).subarray(SIGNATURE), lengths);
  return new Map<string, string | Uint8Array>([
    [CODE_FILE, await trimPagefind(Buffer.from(made.get(CODE_FILE)!).toString())],
    [PROGRAM, made.get(PROGRAM)!],
    [LIST_FILE, JSON.stringify(packed)],
    ...parts.map((name, number): [string, Uint8Array] => [pathOfIndex(nameOf(number)), made.get(pathOfIndex(name))!]),
  ]);
}

const pathOfIndex = (name: string): string => `index/${name}.pf_index`;

/** The address that a text has for Pagefind, which lists texts in the order of their addresses. */
const addressOf = (number: number): string => `/${String(number).padStart(6, '0')}`;

function refuseErrors(errors: string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind : ${errors.join(' ; ')}`);
}
