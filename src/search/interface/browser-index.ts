import type { CatalogueFile } from '../catalogue.ts';
import type { SearchIndex } from '../engine.ts';
import { CATALOGUE_FILE, INDEX_DIRECTORY, ORDER_FILE, VOCABULARY_FILE } from '../files.ts';
import { assembleIndex } from '../open-index.ts';
import type { Pagefind } from '../pagefind.ts';

// Apart from `new URL(…)`, which the bundler would take for the name of a file to copy.
const { url: ownAddress } = import.meta;

/** The root of the site, wherever it is hosted: bundled scripts stand in a folder of it. */
export const SITE_ROOT = import.meta.env.PROD ? new URL('../', ownAddress) : new URL('/', location.href);

/** Whether this browser can run Pagefind. */
export const canSearch = typeof WebAssembly === 'object';

let loading: Promise<SearchIndex> | undefined;
/** Browsers remember a module that failed to load: another try needs another address. */
let attempt = 0;

/** Fetches the index, once. */
export function loadIndex(): Promise<SearchIndex> {
  loading ??= fetchIndex();
  return loading;
}

/** After a failure: the index is fetched anew at the next search. */
export function forgetIndex(): void {
  loading = undefined;
  attempt += 1;
}

/** The page is older than what is published: it is to be loaded anew. */
export class OutdatedPage extends Error {}

/** Does something with the index. */
export const withIndex = async <Result>(use: (index: SearchIndex) => Promise<Result>): Promise<Result> =>
  use(await loadIndex());

async function fetchIndex(): Promise<SearchIndex> {
  const folder = new URL(`${INDEX_DIRECTORY}/`, SITE_ROOT);
  const [pagefind, catalogue, words] = await Promise.all([
    startPagefind(folder),
    fetchFile(new URL(CATALOGUE_FILE, folder)).then((response) => response.json() as Promise<CatalogueFile>),
    fetchFile(new URL(VOCABULARY_FILE, folder)).then((response) => response.text()),
  ]);
  return assembleIndex(pagefind, catalogue, words, async () => {
    const response = await fetchFile(new URL(ORDER_FILE, folder));
    return response.json() as Promise<number[]>;
  });
}

async function startPagefind(folder: URL): Promise<Pagefind> {
  const pagefind = (await import(
    /* @vite-ignore */ new URL(attempt === 0 ? 'pagefind.js' : `pagefind.js?${attempt}`, folder).href
  )) as Pagefind;
  // Without a worker, 11 kB less are fetched, and an answer takes a few milliseconds all the same.
  await pagefind.options({ baseUrl: '/', noWorker: true });
  await pagefind.init();
  return pagefind;
}

async function fetchFile(url: URL): Promise<Response> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url.pathname}: ${response.status}`);
  return response;
}
