import type { LoaderContext } from 'astro/loaders';
import { pathToFileURL } from 'node:url';
import { afterEach, expect, test, vi } from 'vitest';
import type { Kind } from '../../../src/schema/index.ts';
import { contentLoader } from '../../../src/integrations/content-loader.ts';
import { contentFolder, type Changes } from '../../support/content-folder.ts';

vi.mock(import('../../../src/publication/publication.ts'), async (original) => ({
  ...(await original()),
  edition: () => current,
}));

let current = 0;

interface StoredEntry {
  id: string;
  [name: string]: unknown;
}

afterEach(() => {
  vi.unstubAllEnvs();
  current = 0;
});

/** The entries that Astro is given of a kind of a content folder, when its store has these already. */
async function load(kind: Kind, changes: Changes, stored: readonly StoredEntry[] = []) {
  vi.stubEnv('CONTENT_DIR', contentFolder(changes));
  const entries: StoredEntry[] = [];
  const store = {
    keys: () => stored.map(({ id }) => id),
    get: (key: string) => stored.find(({ id }) => id === key),
    clear: () => undefined,
    set: (entry: StoredEntry) => entries.push(entry),
  };
  const config = { root: pathToFileURL(`${process.cwd()}/`) };
  const refreshContextData: Record<string, unknown> = {};
  await contentLoader(kind).load({ store, config, refreshContextData } as unknown as LoaderContext);
  expect(refreshContextData).toEqual({ isLoaded: true });
  return entries;
}

test('Astro learns where a text stands, and nothing of what it says', async () => {
  const [entry] = await load('interventions', {});
  expect(entry).toEqual({
    id: 'bel-accueil',
    data: {},
    digest: '0',
    filePath: expect.stringMatching(/interventions\/bel-accueil\.mdx$/) as string,
  });
});

test('it compiles the pages about the edition, and nothing else', async () => {
  expect(await load('pages', { 'pages/aide.mdx': PAGE })).toMatchObject([{ id: 'aide', deferredRender: true }]);
  expect((await load('interventions', {}))[0]).not.toHaveProperty('deferredRender');
});

const PAGE = '---\ntitre: Aide\nresume: Comment lire.\n---\n\nUn texte.\n';

test('in the preview, it is told again of the pages only when one has come, gone or moved; of the others each time', async () => {
  const pages = { 'pages/aide.mdx': PAGE };
  current = 2;
  const told = await load('pages', pages);
  const stored = told.map(({ id }) => ({ id, filePath: 'elsewhere/aide.mdx' }));
  expect(await load('pages', pages, stored)).toHaveLength(1);
  expect(await load('pages', { ...pages, 'pages/droits.mdx': PAGE }, told)).toHaveLength(2);
  expect(await load('interventions', {}, await load('interventions', {}))).toHaveLength(1);
});

test('a kind without a folder is an empty collection', async () => expect(await load('definitions', {})).toEqual([]));
