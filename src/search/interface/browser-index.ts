import { nameFile } from '../../site/disk-address.ts';
import type { CataloguePage } from '../catalogue.ts';
import type { SearchIndex } from '../engine.ts';
import { CODE_FILE, INDEX_DIRECTORY, LIST_FILE, MANIFEST_FILE } from '../files.ts';
import { openPublished } from '../open-published.ts';
import type { PackedList } from '../packed-list.ts';
import type { PagefindCode } from '../pagefind.ts';
import { OutdatedIndex } from '../parts.ts';
import { startPagefind } from '../start-pagefind.ts';

/** The root of the site, wherever it is hosted. */
const SITE_ROOT = new URL(document.documentElement.dataset['root']!, location.href);

/** The address of a page of this site, wherever it is hosted, or of another one that it searches. */
export const addressOf = ({ base = '', path }: Pick<CataloguePage, 'base' | 'path'>): string =>
  nameFile(new URL(base + path, SITE_ROOT).href);

/** Whether this browser can run Pagefind. */
export const canSearch = typeof WebAssembly === 'object';

let openIndex: (tries: number) => Promise<SearchIndex> = (tries) => fetchIndex(SITE_ROOT, tries);

/** Takes the index of this site from elsewhere than its host. */
export function openIndexWith(open: typeof openIndex): void {
  openIndex = open;
}

let loading: Promise<SearchIndex> | undefined;
let attempt = 0;

/** Opens the index, once; its parts are fetched as they are needed. */
function loadIndex(): Promise<SearchIndex> {
  loading ??= openIndex(attempt);
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

/**
 * Opens the index of a site.
 * @param root of the site
 * @param tries how many times it was opened before: browsers remember a module that failed to load, and another try needs
 *   another address
 */
export function fetchIndex(root: URL, tries: number): Promise<SearchIndex> {
  const folder = new URL(`${INDEX_DIRECTORY}/`, root);
  const fetchJson = async <Content>(path: string, options?: RequestInit): Promise<Content> => {
    const response = await fetch(new URL(path, folder), options);
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return response.json() as Promise<Content>;
  };
  return openPublished({
    // Whatever was kept of it is not what is published: the host is asked each time.
    readManifest: () => fetchJson(MANIFEST_FILE, { cache: 'no-cache' }),
    read: fetchJson,
    async startPagefind(version) {
      const code = new URL(`${version}/${CODE_FILE}${tries === 0 ? '' : `?${tries}`}`, folder);
      const list = fetchJson<PackedList>(`${version}/${LIST_FILE}`);
      // Told where it is waited for.
      list.catch(() => undefined);
      return startPagefind(
        (await import(/* @vite-ignore */ code.href)) as PagefindCode,
        new URL(`${version}/`, folder).href,
        list,
      );
    },
  });
}
