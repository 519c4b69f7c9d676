import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { RESERVED_NAMES, SLUG_PATTERN } from '../../src/schema/index.ts';
import { loadProceedings, SITE } from '../support/built-site.ts';

/** The names at the root of the site that a page of content could bear: those of folders and of other pages. */
const names = readdirSync(SITE, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() || entry.name.endsWith('.html'))
  .map(({ name }) => name.replace(/\.html$/, ''))
  .filter((name) => SLUG_PATTERN.test(name));

// A new folder or page at the root: name it in src/schema/reserved.ts, or a page of content could take its place.
test('every name at the root is that of a page of content, or is kept from them', () => {
  const pages = loadProceedings().list('pages');
  const taken = [...RESERVED_NAMES, ...pages.map(({ slug }) => slug)];
  expect(names.filter((name) => !taken.includes(name))).toEqual([]);
});
