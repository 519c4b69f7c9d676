import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listFiles as listSiteFiles } from '../../src/hosting/compress.ts';
import { FINGERPRINTED } from '../../src/hosting/headers.ts';
import { BINARY_TYPES, extensionOf, TEXT_TYPES } from '../../src/hosting/media-types.ts';
import { listSiteFiles as listSettings } from '../../src/hosting/site-files.ts';
import { MADE_HERE } from '../../src/output/made-here.ts';
import { SITE } from '../support/built-site.ts';

const files = await listSiteFiles(SITE);

test('the settings of hosts go with the site', () => {
  expect(files).toEqual(expect.arrayContaining(Object.keys(listSettings())));
});

// A new extension: give its type in src/hosting/media-types.ts, for servers that do not know it.
test('every file is of a type that the recipes tell their server', () => {
  const known = [...Object.keys(TEXT_TYPES), ...Object.keys(BINARY_TYPES)];
  const settings = [...Object.keys(listSettings()), '_redirects', MADE_HERE];
  expect(files.filter((file) => !known.includes(extensionOf(file)) && !settings.includes(file))).toEqual([]);
});

test.each(FINGERPRINTED)('a path in %s/ never changes its content: it has a fingerprint', (folder) => {
  expect(existsSync(join(SITE, folder))).toBe(true);
  const names = files.filter((file) => file.startsWith(`${folder}/`));
  expect(names.filter((name) => !/[._][\w-]{7,}\.\w+$|\/[\da-f]{12}\//.test(name))).toEqual([]);
});
