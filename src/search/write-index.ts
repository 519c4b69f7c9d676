import { createHash } from 'node:crypto';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { eachAtATime } from '../output/each-at-a-time.ts';
import { groupBy } from '../model/group-by.ts';
import { isComponent, SOURCE_TAG } from '../prose/elements.ts';
import type { Proceedings } from '../model/proceedings.ts';
import { buildCatalogue, listByKind } from './build-catalogue.ts';
import { listExpansions } from './expansions.ts';
import { makeFacetFiles } from './facet-files.ts';
import { ABOUT, INDEX_DIRECTORY, MANIFEST_FILE, pathOfPart, VERSIONS_DIRECTORY } from './files.ts';
import { listForeignWords } from './foreign-words.ts';
import { listTexts, toIndexDocuments, type IndexDocument } from './index-document.ts';
import { IndexedWords } from './indexed-words.ts';
import { FORMAT, type Manifest } from './manifest.ts';
import { indexNames } from './names.ts';
import { listNearWords } from './near-words.ts';
import { numberOf } from './numbered-texts.ts';
import { listPlaces, READING_ORDER } from './reading-order.ts';
import { runPagefind } from './run-pagefind.ts';
import { describeSeminar } from './seminar-part.ts';
import { countFiles, cutIntoFiles, nameTextFile, packText } from './text-files.ts';
import { Tokenizer } from './tokenizer.ts';
import { listVocabulary } from './vocabulary.ts';
import { makeWordFiles } from './word-files.ts';
import { listWords } from './words.ts';

/** How many files are written at the same time: each waits for the disk. */
const WRITTEN_AT_A_TIME = 8;

/**
 * The search index of the proceedings, written into a built site: a folder named after its content, in the place of any
 * other, and the manifest that names it.
 * @returns the number of texts indexed
 * @throws {Error} when Pagefind reports anything
 */
export async function writeSearchIndex(proceedings: Proceedings, site: string): Promise<number> {
  const { count, made, parts, manifest } = makeFiles(proceedings);
  const files = new Map([...(await made), ...parts]);
  const version = digestOf(files);

  const directory = join(site, INDEX_DIRECTORY);
  const versions = join(directory, VERSIONS_DIRECTORY);
  await mkdir(join(versions, version), { recursive: true });
  const folders = new Set([...files.keys()].map((path) => dirname(join(versions, version, path))));
  for (const folder of folders) await mkdir(folder, { recursive: true });
  await eachAtATime([...files], WRITTEN_AT_A_TIME, ([path, content]) =>
    writeFile(join(versions, version, path), content),
  );
  await writeFile(join(directory, MANIFEST_FILE), JSON.stringify({ ...manifest, version }));
  for (const other of await readdir(versions)) {
    if (other !== version) await rm(join(versions, other), { recursive: true });
  }
  return count;
}

/** The files of an index: those of Pagefind, which is at work, and the others. Nothing else that they are made of is kept. */
function makeFiles(proceedings: Proceedings) {
  const tokenizer = new Tokenizer();
  const documents = toIndexDocuments(listByKind(proceedings), proceedings, tokenizer);
  const indexed = new IndexedWords(documents);
  const made = runPagefind([...documents], (document, number) => indexed.toIndexed(document, number));
  return { count: documents.length, made, ...makeParts(proceedings, { documents, indexed, tokenizer }) };
}

/** The texts of an index, their words, and who cuts others as they were cut. */
interface Indexed {
  documents: readonly IndexDocument[];
  indexed: IndexedWords;
  tokenizer: Tokenizer;
}

/** The files that are not Pagefind's, and what is to be known of them. */
function makeParts(
  proceedings: Proceedings,
  { documents, indexed, tokenizer }: Indexed,
): { parts: [path: string, content: string][]; manifest: Omit<Manifest, 'version'> } {
  const catalogue = buildCatalogue(proceedings);
  const vocabulary = listVocabulary(documents.map(listTexts));
  const named = indexNames(catalogue);
  const words = makeWordFiles(
    {
      words: vocabulary,
      named,
      expansions: listExpansions(proceedings),
    },
    indexed.isCommon,
    listForeignWords(proceedings.resources, tokenizer),
    listNearWords([
      ...vocabulary.flatMap(({ indexed }) => listWords(indexed)),
      ...named.flatMap(({ written }) => written.map(([word]) => word)),
    ]),
  );
  const facets = makeFacetFiles(catalogue);
  const byKind = [...groupBy(catalogue, ({ kind }) => [kind])];
  const texts = byKind.map(([, pages]) => pages.map((page) => packText(page, documents[numberOf(page.textId)]!)));
  const fileCounts = countFiles(texts);
  const { seminar, things } = describeSeminar(proceedings);
  const about = findAbout(proceedings);
  return {
    parts: [
      ...words.files.map((file, place): [string, unknown] => [pathOfPart('words', place), file]),
      ...words.soundFiles.map((file, place): [string, unknown] => [pathOfPart('sounds', place), file]),
      [pathOfPart('orders', READING_ORDER), listPlaces(listByKind(proceedings), proceedings)] as [string, unknown],
      [pathOfPart('seminar', ABOUT), seminar] as [string, unknown],
      ...things.map((file, place): [string, unknown] => [pathOfPart('seminar', place), file]),
      ...[...facets.files].map(([name, file]): [string, unknown] => [pathOfPart('facets', name), file]),
      ...byKind.flatMap(([kind], place) =>
        cutIntoFiles(texts[place]!, fileCounts[place]!).map((file, rank): [string, unknown] => [
          pathOfPart('texts', nameTextFile(kind, rank)),
          file,
        ]),
      ),
    ].map(([path, content]) => [path, JSON.stringify(content)]),
    manifest: {
      format: FORMAT,
      ...(about >= 0 && { about }),
      kinds: byKind.map(([kind, pages], place) => ({ kind, count: pages.length, files: fileCounts[place]! })),
      words: words.starts,
      sounds: words.soundStarts,
      facets: facets.starts,
    },
  };
}

/** The number of the page that says what the edition is: the one that describes its source. */
const findAbout = (proceedings: Proceedings): number =>
  listByKind(proceedings).findIndex(
    (page) => page.kind === 'pages' && page.body.blocks.some(({ node }) => isComponent(node, SOURCE_TAG)),
  );

/** A name for the content of files: the same files have the same name on every machine. */
function digestOf(files: ReadonlyMap<string, string | Uint8Array>): string {
  const digest = createHash('sha256');
  for (const path of [...files.keys()].sort()) digest.update(`${path}\n`).update(files.get(path)!);
  return digest.digest('hex').slice(0, 12);
}
