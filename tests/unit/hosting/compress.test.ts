import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { compressSite, listCopies, listFiles } from '../../../src/hosting/compress.ts';
import { temporaryFolder } from '../../support/content-folder.ts';

const PAGE = '<p>La ville, la ville, la ville.</p>'.repeat(50);

test('a text gets copies that give it back, and the same bytes every time', async () => {
  const [brotli, gzip] = await listCopies('a/index.html', Buffer.from(PAGE));
  expect([brotli!.file, gzip!.file]).toEqual(['a/index.html.br', 'a/index.html.gz']);
  expect(brotliDecompressSync(brotli!.data).toString()).toBe(PAGE);
  expect(gunzipSync(gzip!.data).toString()).toBe(PAGE);
  expect(await listCopies('a/index.html', Buffer.from(PAGE))).toEqual([brotli, gzip]);
});

test.each([
  ['a font', 'a.woff2', PAGE],
  ['a file of the search index', 'pagefind/v/1a2b3c4d5e6f/index/fr_0000001.pf_index', PAGE],
  ['the settings of a server', '.htaccess', PAGE],
  ['what compression would make longer', 'a.txt', 'a'],
])('%s gets none', async (_, file, content) => {
  expect(await listCopies(file, Buffer.from(content))).toEqual([]);
});

test('a site is compressed in place, once: copies get no copies, and are not files of the site', async () => {
  const site = temporaryFolder();
  mkdirSync(join(site, 'lieux'));
  writeFileSync(join(site, 'index.html'), PAGE);
  writeFileSync(join(site, 'lieux/index.html'), PAGE);
  writeFileSync(join(site, '.htaccess'), PAGE);
  expect(await compressSite(site)).toBe(4);
  expect(await compressSite(site)).toBe(4);
  expect(brotliDecompressSync(readFileSync(join(site, 'lieux/index.html.br'))).toString()).toBe(PAGE);
  expect(existsSync(join(site, 'index.html.br.br'))).toBe(false);
  expect(await listFiles(site)).toEqual(['.htaccess', 'index.html', 'lieux/index.html']);
});
