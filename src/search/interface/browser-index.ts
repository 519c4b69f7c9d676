import type { SearchIndex } from '../engine.ts';
import { INDEX_DIRECTORY, MANIFEST_FILE } from '../files.ts';
import { openPublished } from '../open-published.ts';
import type { Pagefind } from '../pagefind.ts';
import { OutdatedIndex } from '../parts.ts';

// Apart from `new URL(…)`, which the bundler would take for the name of a file to copy.
const { url: ownAddress } = import.meta;

/** The root of the site, wherever it is hosted: bundled scripts stand in a folder of it. */
export const SITE_ROOT = import.meta.env.PROD ? new URL('../', ownAddress) : new URL('/', location.href);

/** Whether this browser can run Pagefind. */
export const canSearch = typeof WebAssembly === 'object';

export { OutdatedPage } from '../open-published.ts';

let loading: Promise<SearchIndex> | undefined;
/** Browsers remember a module that failed to load: another try needs another address. */
let attempt = 0;

/** Opens the index, once; its parts are fetched as they are needed. */
export function loadIndex(): Promise<SearchIndex> {
  loading ??= fetchIndex();
  return loading;
}

/** After a failure: the index is opened anew at the next search. */
export function forgetIndex(): void {
  loading = undefined;
  attempt += 1;
}

/**
 * Does something with the index; a second time, when the version that it was opened from turns out to be published no
 * longer: with the one that is.
 */
export async function withIndex<Result>(use: (index: SearchIndex) => Promise<Result>): Promise<Result> {
  try {
    return await use(await loadIndex());
  } catch (error) {
    if (!(error instanceof OutdatedIndex)) throw error;
    forgetIndex();
    return use(await loadIndex());
  }
}

const FOLDER = new URL(`${INDEX_DIRECTORY}/`, SITE_ROOT);

const fetchIndex = (): Promise<SearchIndex> =>
  openPublished({
    // Whatever was kept of it is not what is published: the host is asked each time.
    readManifest: () => fetchJson(MANIFEST_FILE, { cache: 'no-cache' }),
    read: fetchJson,
    startPagefind,
  });

async function startPagefind(folder: string): Promise<Pagefind> {
  const code = new URL(`${folder}/pagefind.js${attempt === 0 ? '' : `?${attempt}`}`, FOLDER);
  const pagefind = (await import(/* @vite-ignore */ code.href)) as Pagefind;
  // Without a worker, 11 kB less are fetched, and an answer takes a few milliseconds all the same. Its entry is asked for
  // under one address, which can be kept: nothing changes in the folder of a version.
  await pagefind.options({ baseUrl: '/', noWorker: true, metaCacheTag: 'v' });
  await pagefind.init();
  return pagefind;
}

async function fetchJson<Content>(path: string, options?: RequestInit): Promise<Content> {
  const response = await fetch(new URL(path, FOLDER), options);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json() as Promise<Content>;
}
