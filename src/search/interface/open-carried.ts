import { searchText } from '../../words/index.ts';
import type { SearchIndex } from '../engine.ts';
import { openFiles } from '../open-files.ts';
import type { PagefindCode } from '../pagefind.ts';

/** Thrown, with a message in French, where no other try would open the index. */
export class NoIndexHere extends Error {}

/**
 * The search index that a script of the page carries, where a browser refuses to fetch its files.
 * @param script of the index, which has not run: it stands in the page itself, as no address may be made a script
 * @throws {NoIndexHere}
 */
export async function openCarried(script: HTMLScriptElement, pagefind: PagefindCode): Promise<SearchIndex> {
  await run(script);
  const carried = globalThis.carriedIndex;
  if (!carried) throw new NoIndexHere(searchText.notOnDisk);
  if (carried === 'too large') throw new NoIndexHere(searchText.tooLargeForDisk);
  const read = (path: string) => carried.texts[path] ?? Uint8Array.from(atob(carried.bytes[path]!), toByte);
  return openFiles(
    async (path) => read(path),
    async () => pagefind,
  );
}

const toByte = (sign: string): number => sign.charCodeAt(0);

/** Runs a script that waits in the page; one that has run already, or is not there, is no fault. */
async function run(script: HTMLScriptElement): Promise<void> {
  if (!script.type) return;
  const ended = new Promise((resolve) => {
    script.onload = resolve;
    script.onerror = resolve;
  });
  script.removeAttribute('type');
  document.head.append(script);
  await ended;
}
