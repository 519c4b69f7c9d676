import type { SearchIndex } from '../engine.ts';
import { INDEX_DIRECTORY, MANIFEST_FILE, VERSIONS_DIRECTORY } from '../files.ts';
import { FORMAT, type Manifest } from '../manifest.ts';
import { openIndex } from '../open-index.ts';
import type { Pagefind } from '../pagefind.ts';
import { OutdatedIndex } from '../parts.ts';

// Apart from `new URL(…)`, which the bundler would take for the name of a file to copy.
const { url: ownAddress } = import.meta;

/** The root of the site, wherever it is hosted: bundled scripts stand in a folder of it. */
export const SITE_ROOT = import.meta.env.PROD ? new URL('../', ownAddress) : new URL('/', location.href);

/** Whether this browser can run Pagefind. */
export const canSearch = typeof WebAssembly === 'object';

/** Thrown when the index is written in a way that the code of this page, older or newer, cannot read. */
export class OutdatedPage extends Error {}

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

async function fetchIndex(): Promise<SearchIndex> {
  const manifest = await fetchManifest();
  if (manifest.format !== FORMAT) throw new OutdatedPage();
  const folder = new URL(`${INDEX_DIRECTORY}/${VERSIONS_DIRECTORY}/${manifest.version}/`, SITE_ROOT);
  /** Tells a part that is missing from a version that is. */
  const orOutdated = async <Part>(part: Promise<Part>): Promise<Part> => {
    try {
      return await part;
    } catch (error) {
      const latest = await fetchManifest().catch(() => manifest);
      throw latest.version === manifest.version ? error : new OutdatedIndex();
    }
  };
  const pagefind = await orOutdated(startPagefind(folder));
  return openIndex(manifest, { ...pagefind, search: (query) => orOutdated(pagefind.search(query)) }, (path) =>
    orOutdated(fetchJson(new URL(path, folder))),
  );
}

/** Whatever was kept of it is not what is published: the host is asked each time. */
const fetchManifest = (): Promise<Manifest> =>
  fetchJson(new URL(`${INDEX_DIRECTORY}/${MANIFEST_FILE}`, SITE_ROOT), { cache: 'no-cache' });

async function startPagefind(folder: URL): Promise<Pagefind> {
  const pagefind = (await import(
    /* @vite-ignore */ new URL(attempt === 0 ? 'pagefind.js' : `pagefind.js?${attempt}`, folder).href
  )) as Pagefind;
  // Without a worker, 11 kB less are fetched, and an answer takes a few milliseconds all the same. Its entry is asked for
  // under one address, which can be kept: nothing changes in the folder of a version.
  await pagefind.options({ baseUrl: '/', noWorker: true, metaCacheTag: 'v' });
  await pagefind.init();
  return pagefind;
}

async function fetchJson<Content>(url: URL, options?: RequestInit): Promise<Content> {
  const response = await fetch(url, options);
  if (!response.ok) throw new Error(`${url.pathname}: ${response.status}`);
  return response.json() as Promise<Content>;
}
