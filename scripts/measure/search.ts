import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Proceedings } from '../../src/model/proceedings.ts';
import { search } from '../../src/search/engine.ts';
import { INDEX_DIRECTORY, MANIFEST_FILE, PARTS, VERSIONS_DIRECTORY } from '../../src/search/files.ts';
import type { CountedWord } from '../../src/search/lexicon.ts';
import type { Manifest } from '../../src/search/manifest.ts';
import { openNodeIndex } from '../../src/search/node-index.ts';
import { unpackWords, type WordFile } from '../../src/search/word-files.ts';
import { MOST_FILES } from '../describe-site.ts';
import { measureKeys } from './key-time.ts';
import { brotliSize, kB, print } from './print.ts';
import { chooseQueries } from './search-queries.ts';
import { listFiles } from './weights.ts';

/** Texts that the search page shows at first. */
const SHOWN = 5;
/** The files that Pagefind alone writes, compressed by itself: no file of ours is as large as the largest of these. */
const OF_PAGEFIND = /\.pf_\w+$|\.pagefind$|pagefind\.js$/;

/** Files beside pages: references, and the texts in Markdown. */
const BESIDE = /\.(?:bib|ris|json|md)$/;

/** The bound of a first answer, in bytes, by the number of texts: a little more than they are generated for has room. */
const boundOf = (texts: number): number => (texts < 500 ? 105_000 : texts < 3000 ? 130_000 : 180_000);

/** Measures how many files the search of a site has, what a first answer fetches, and how long the next key takes. */
export async function measureSearch(site: string, proceedings: Proceedings): Promise<void> {
  const files = listFiles(join(site, INDEX_DIRECTORY));
  const words = readWords(site);
  const ours = files.filter((file) => !OF_PAGEFIND.test(file)).map((file) => join(site, INDEX_DIRECTORY, file));
  const all = listFiles(site);
  const isBeside = (file: string) => BESIDE.test(file) && !file.startsWith(INDEX_DIRECTORY);
  print(
    'Fichiers du site',
    `${all.length}, ${all.length > MOST_FILES ? 'plus que' : 'sur'} ${MOST_FILES} (Cloudflare Pages)`,
  );
  print('  dont de pages', String(all.filter((file) => file.endsWith('.html')).length));
  print('  dont à côté des pages (.bib, .ris, .json, .md)', String(all.filter(isBeside).length));
  print('  dont de la recherche', String(files.length));
  print('  le plus grand des nôtres', kB(Math.max(...ours.map((file) => statSync(file).size))));
  print('Mots différents dans les textes', words.length.toLocaleString('fr-FR'));
  const bound = boundOf(proceedings.readingOrder.length);
  const queries = chooseQueries(proceedings, words);
  for (const [name, ofClass] of [...queries, ...NOTHING]) {
    const weights: number[] = [];
    for (const query of ofClass) weights.push(await weighFirstAnswer(site, query));
    print(
      `Première réponse, ${name}`,
      `${kB(Math.min(...weights))} à ${kB(Math.max(...weights))} brotli, tout compris${Math.max(...weights) > bound ? `\u00A0: plus que ${kB(bound)}` : `, sur ${kB(bound)}`}`,
    );
  }
  await measureKeys(site, queries);
}

/** All that a browser fetches to show the first answer to a query: code, index and texts. */
async function weighFirstAnswer(site: string, query: string): Promise<number> {
  const fetched: string[] = [];
  const index = await openNodeIndex(site, (file) => fetched.push(file));
  const { texts, partial, understanding } = await search({ query, filters: {}, typing: false, literal: false }, index);
  for (const { result } of [...texts, ...partial].slice(0, SHOWN)) await result?.data();
  const scripts = listScripts(site, [
    ...(understanding.corrected !== undefined || understanding.unknown.length > 0 ? [CORRECTING] : []),
    ...(QUOTES.test(query) ? [QUOTING] : []),
  ]);
  return [...scripts, ...[...new Set(fetched)].map((file) => join(INDEX_DIRECTORY, file))].reduce((total, file) => {
    const data = readFileSync(join(site, file));
    // Pagefind's own files are compressed already.
    return total + Math.min(data.length, brotliSize(data));
  }, 0);
}

/** A query that nothing answers: there are no results to wait for. */
const NOTHING: [string, string[]][] = [['un mot absent', ['zyxomorphe']]];

/** The signs of a query in quotes, and the names of the bundles of code for it, and for words that nothing holds. */
const QUOTES = /["«]/;
const [QUOTING, CORRECTING] = [/find-phrase/, /correct-word/];

/** The scripts of the search page, with all that they import, and what of the code fetched by need is needed. */
function listScripts(site: string, needed: readonly RegExp[]): string[] {
  const bundles = new Map(
    listFiles(join(site, '_astro'))
      .filter((file) => file.endsWith('.js'))
      .map((file) => [file, readFileSync(join(site, '_astro', file), 'utf8')]),
  );
  const page = readFileSync(join(site, 'recherche/index.html'), 'utf8');
  const fetched = new Set(
    [...bundles.keys()].filter((file) => page.includes(file) || needed.some((name) => name.test(file))),
  );
  for (const file of fetched) {
    for (const [, imported] of bundles.get(file)!.matchAll(/(?:from|import)\s*["'`]\.\/([^"'`]+)["'`]/g))
      fetched.add(imported!);
  }
  return [...fetched].map((file) => join('_astro', file));
}

/** The words of the texts, with the number of texts that hold each. */
function readWords(site: string): CountedWord[] {
  const directory = join(site, INDEX_DIRECTORY);
  const { version } = JSON.parse(readFileSync(join(directory, MANIFEST_FILE), 'utf8')) as Manifest;
  const folder = join(directory, VERSIONS_DIRECTORY, version, PARTS.words);
  return readdirSync(folder)
    .flatMap((file) => unpackWords(JSON.parse(readFileSync(join(folder, file), 'utf8')) as WordFile))
    .flatMap(({ indexed, frequency }) => (indexed === undefined ? [] : [{ indexed, frequency }]));
}
