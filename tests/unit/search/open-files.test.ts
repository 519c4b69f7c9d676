import { afterEach, expect, test, vi } from 'vitest';
import { openFiles } from '../../../src/search/open-files.ts';
import { FORMAT } from '../../../src/search/manifest.ts';

afterEach(() => vi.unstubAllGlobals());

const MANIFEST = { format: FORMAT, version: 'v1', kinds: [], words: [], sounds: [], facets: {} };
const LIST = { version: '1', lengths: '', starts: [], fields: [] };

/** Opens an index whose files say whose they are, and gives what its Pagefind fetches. */
async function open(name: string): Promise<(file: string) => Promise<string>> {
  let base = '';
  await openFiles(
    async (path) =>
      path.endsWith('version.json')
        ? JSON.stringify(MANIFEST)
        : path.endsWith('list.json')
          ? JSON.stringify(LIST)
          : `${name}: ${path}`,
    async () => ({
      PagefindInstance: class {
        constructor({ basePath }: { basePath: string }) {
          base = basePath;
        }
        init = async () => undefined;
      } as never,
    }),
  );
  return async (file) => (await fetch(`${base}${file}`)).text();
}

test('what Pagefind fetches of an index is read from its files, and all else is fetched as before', async () => {
  vi.stubGlobal('fetch', async (address: string) => new Response(`elsewhere: ${address}`));
  const [first, second] = [await open('first'), await open('second')];
  expect(await first('index/1.pf_index?x')).toBe('first: v/v1/index/1.pf_index');
  expect(await second('index/1.pf_index')).toBe('second: v/v1/index/1.pf_index');
  expect(await (await fetch('https://exemple.fr/')).text()).toBe('elsewhere: https://exemple.fr/');
});
