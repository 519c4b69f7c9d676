import type { LoaderContext } from 'astro/loaders';
import { pathToFileURL } from 'node:url';
import { afterEach, expect, test, vi } from 'vitest';
import type { Kind } from '../../../src/schema/index.ts';
import { contentLoader } from '../../../src/integrations/content-loader.ts';
import { contentFolder, type Changes } from '../../support/content-folder.ts';

afterEach(() => vi.unstubAllEnvs());

/** The entries that Astro is given of a kind of a content folder. */
async function load(kind: Kind, changes: Changes) {
  vi.stubEnv('CONTENT_DIR', contentFolder(changes));
  const entries: Record<string, unknown>[] = [];
  const store = { clear: () => undefined, set: (entry: Record<string, unknown>) => entries.push(entry) };
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
  const page = '---\ntitre: Aide\nresume: Comment lire.\n---\n\nUn texte.\n';
  expect(await load('pages', { 'pages/aide.mdx': page })).toMatchObject([{ id: 'aide', deferredRender: true }]);
  expect((await load('interventions', {}))[0]).not.toHaveProperty('deferredRender');
});

test('a kind without a folder is an empty collection', async () => expect(await load('definitions', {})).toEqual([]));
