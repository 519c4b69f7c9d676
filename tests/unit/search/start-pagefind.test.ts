import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, onTestFinished, test, vi } from 'vitest';
import type { PackedList } from '../../../src/search/packed-list.ts';
import type { PagefindCode } from '../../../src/search/pagefind.ts';
import { runPagefind } from '../../../src/search/run-pagefind.ts';
import { startPagefind } from '../../../src/search/start-pagefind.ts';

const BASE = 'https://exemple.fr/';
const folder = mkdtempSync(join(tmpdir(), 'pagefind-'));
afterAll(() => {
  // Other files run in the same process.
  vi.unstubAllGlobals();
  rmSync(folder, { recursive: true });
});

/** So many words that begin alike, of which one part of the index is not enough. */
const LETTERS = [...'bcdfghjklmnp'];
const BEGINNING_ALIKE = LETTERS.flatMap((a) => LETTERS.flatMap((b) => LETTERS.map((c) => `loc${a}${b}${c}`))).join(' ');
const toText = (words: string) =>
  `<!doctype html><html lang="fr"><body data-pagefind-body><h1>Un</h1><p>${words}</p></body></html>`;

test('of a word, one part of the index is fetched, and not those of all words that begin as it does', async () => {
  const files = await runPagefind([toText('loc'), toText(BEGINNING_ALIKE), toText('paix')], (html) => html);
  writeFileSync(join(folder, 'pagefind.mjs'), String(files.get('pagefind.js')));
  const code = (await import(pathToFileURL(join(folder, 'pagefind.mjs')).href)) as PagefindCode;
  const fetched: string[] = [];
  onTestFinished(() => void vi.unstubAllGlobals());
  vi.stubGlobal('fetch', async (address: string) => {
    const path = address.slice(BASE.length).replace(/\?.*$/, '');
    fetched.push(path);
    return new Response(files.get(path) as BodyInit);
  });
  const list = JSON.parse(String(files.get('list.json'))) as PackedList;
  const pagefind = await startPagefind(code, BASE, Promise.resolve(list));
  const partsFor = async (query: string) => {
    const before = fetched.length;
    const results = await pagefind.search(query);
    return [results.map(({ id }) => id), fetched.slice(before).filter((path) => path.startsWith('index/')).length];
  };

  expect([...files.keys()].filter((path) => path.startsWith('index/')).length).toBeGreaterThan(2);
  // It answers with words that begin so, as far as they are there; not where the word is quoted.
  expect(await partsFor('loc')).toEqual([['fr_0000001', 'fr_0000000'], 1]);
  expect(await partsFor('"loc"')).toEqual([['fr_0000000'], 0]);
  expect(await partsFor('locdbb locnnn')).toEqual([['fr_0000001'], 2]);
});
