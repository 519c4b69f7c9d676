import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readCbor } from '../../../src/search/cbor.ts';
import { unpackList, type PackedList } from '../../../src/search/packed-list.ts';
import { runPagefind } from '../../../src/search/run-pagefind.ts';
import { trimPagefind } from '../../../src/search/trim-pagefind.ts';

const toText = (words: string) =>
  `<!doctype html><html lang="fr"><body data-pagefind-body><h1>Un</h1><p>${words}</p></body></html>`;

describe('Pagefind, as it is published', async () => {
  const files = await runPagefind([toText('paix'), toText('paix paix locale')], (html) => html);
  const code = String(files.get('pagefind.js'));

  test('is the class that searches, half as heavy, without workers', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'pagefind-'));
    writeFileSync(join(folder, 'pagefind.mjs'), code);
    const exported = (await import(pathToFileURL(join(folder, 'pagefind.mjs')).href)) as object;
    rmSync(folder, { recursive: true });
    expect(Object.keys(exported)).toEqual(['PagefindInstance']);
    expect(code).not.toMatch(/Worker|loadFragment\(\w*,/);
    expect(code.length).toBeLessThan(20_000);
  });

  test('fails when a part of the index cannot be fetched; other failures are treated as they were', () => {
    expect(code).toMatch(/load_index_chunk[`"]\)\)(?!\.catch)/);
  });

  test('lists each text with the number of its words', () => {
    const list = readCbor(unpackList(JSON.parse(String(files.get('list.json'))) as PackedList));
    expect((list as [string, [string, number, string][]])[1]).toEqual([
      ['fr_0000000', 2, ''],
      ['fr_0000001', 4, ''],
    ]);
  });
});

const LOAD = 'async loadChunk(hash){await this.load(`${hash}.pf_index`,"load_index_chunk"))';

test('another version of Pagefind, written otherwise, stops the build', async () => {
  await expect(trimPagefind(`${LOAD}.catch(ignore);}`)).rejects.toThrow('loadChunk');
  await expect(
    trimPagefind('var PagefindInstance = class { loadChunk() { f(g("load_index_chunk")).catch(()=>{}); } };'),
  ).rejects.toThrow('PagefindInstance');
});
