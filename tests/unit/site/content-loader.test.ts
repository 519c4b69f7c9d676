import type { LoaderContext } from 'astro/loaders';
import { pathToFileURL } from 'node:url';
import { afterEach, expect, test, vi } from 'vitest';
import type { Kind } from '../../../src/schema/index.ts';
import { contentLoader } from '../../../src/site/content-loader.ts';
import { contentFolder, type Changes } from '../../support/content-folder.ts';

afterEach(() => vi.unstubAllEnvs());

/** What Astro is given for a kind of a content folder. */
async function load(kind: Kind, changes: Changes) {
  vi.stubEnv('CONTENT_DIR', contentFolder(changes));
  const entries: Record<string, unknown>[] = [];
  const store = { clear: () => undefined, set: (entry: Record<string, unknown>) => entries.push(entry) };
  const config = { root: pathToFileURL(`${process.cwd()}/`) };
  const parseData = ({ data }: { data: unknown }) => Promise.resolve(data);
  await contentLoader(kind).load({ store, config, parseData, generateDigest: String } as unknown as LoaderContext);
  return entries;
}

test.each([
  ['a date that is a name', 'nom: 1849-08-22', { nom: '1849-08-22' }],
  ['a year before 100', 'date: 0079-08-24', { date: '0079-08-24' }],
  ['a time', 'nom: 12:30:45', { nom: '12:30:45' }],
])('YAML is read as the check reads it: %s', async (_, text, data) => {
  expect(await load('lieux', { 'lieux/amiens.yaml': text })).toMatchObject([{ id: 'amiens', data }]);
});

test('what has a body is rendered when its page is', async () => {
  const [entry] = await load('interventions', {});
  expect(entry).toMatchObject({ id: 'bel-accueil', deferredRender: true });
  expect(entry!['filePath']).toMatch(/interventions\/bel-accueil\.mdx$/);
  expect(String(entry!['body']).trim()).toMatch(/^Elle ouvre/);
  expect((await load('lieux', {}))[0]).not.toHaveProperty('deferredRender');
});

test('a kind without a folder is an empty collection', async () => expect(await load('themes', {})).toEqual([]));

test('what Astro refuses stops a build, not the preview', async () => {
  vi.stubEnv('CONTENT_DIR', contentFolder({}));
  const parseData = () => Promise.reject(new Error('refusé'));
  const context = { store: { clear: () => undefined }, config: { root: pathToFileURL('/') }, parseData };
  await expect(contentLoader('lieux').load(context as unknown as LoaderContext)).rejects.toThrow('refusé');
  const watched = { ...context, watcher: {} } as unknown as LoaderContext;
  await expect(contentLoader('lieux').load(watched)).resolves.toBeUndefined();
});
