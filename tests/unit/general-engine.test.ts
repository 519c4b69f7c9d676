import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadContent } from '../../src/source/content.ts';
import { listFirstNames, listNamed } from '../support/first-seminar.ts';

/** Countries and continents are no seminar's own. */
const COMMON = new Set(
  loadContent('content').files.flatMap(({ kind, data }) =>
    kind === 'lieux' && ['pays ou territoire', 'continent', 'mer'].includes(data.type) ? [data.nom, ...data.alias] : [],
  ),
);

/**
 * The Défenseur des droits has an address in Paris, which the law puts on the page about accessibility of every site; and
 * the parts of the world are those of all.
 */
const EVERYWHERE = /^src\/words\/..\/accessibility-text\.ts: Paris$|^src\/words\/fr\/search-(?:areas|places)\.ts: /;

test('no name of the seminar stands in the engine', () => {
  const names = listFirstNames().filter((name) => !COMMON.has(name));
  const sources = readdirSync('src', { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && !entry.name.endsWith('.woff2'),
  );
  const named = sources.flatMap(({ parentPath, name }) =>
    listNamed(readFileSync(join(parentPath, name), 'utf8'), names).map((word) => `${parentPath}/${name}: ${word}`),
  );
  expect(names.length).toBeGreaterThan(100);
  expect(named.filter((one) => !EVERYWHERE.test(one))).toEqual([]);
});
