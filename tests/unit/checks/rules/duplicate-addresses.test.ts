import { expect, test } from 'vitest';
import { RESERVED_ADDRESSES, RESERVED_NAMES } from '../../../../src/schema/index.ts';
import { INDEX_DIRECTORY } from '../../../../src/search/files.ts';
import { listPath, paths } from '../../../../src/site/paths.ts';
import { FILES_DIRECTORY } from '../../../../src/source/read-content.ts';
import { errorsOf } from '../../../support/content-folder.ts';

const CITY = 'nom: Ville\ntype: ville\n';
const PAGE = '---\ntitre: Page\nresume: Une page.\n---\n\nUn mot.\n';

test.each([
  ['case', 'Amiens'],
  ['accents', 'amiéns'],
])('two names that differ by %s alone are one address', (_, name) => {
  // The later of the two in the order of the files is at fault.
  const [first, second] = [`lieux/${name}.yaml`, 'lieux/amiens.yaml'].sort();
  expect(errorsOf({ [`lieux/${name}.yaml`]: CITY })).toContainEqual({
    at: `${second}:1:1`,
    rule: 'adresse-en-double',
    message: `Même adresse que ${first}.`,
    hint: 'Renommer ce fichier.',
  });
});

test('the same name in two folders is two addresses', () => {
  expect(errorsOf({ 'themes/amiens.yaml': 'nom: Amiens\ndescription: La ville.\n' })).toEqual([]);
});

test.each(RESERVED_NAMES)('/%s/ is taken: no page can have it', (name) => {
  expect(errorsOf({ [`pages/${name}.mdx`]: PAGE })).toMatchObject([
    { at: `pages/${name}.mdx:1:1`, message: `Même adresse que « /${name}/ », que le site prend pour lui.` },
  ]);
});

test('the addresses that are taken are those of the site', () => {
  // A file has a name that no page can have.
  const own = Object.values(paths).filter((path) => path.endsWith('/') && path !== paths.home);
  const lists = (['parties', 'interventions', 'etudes-de-cas', 'definitions', 'intervenants', 'lieux'] as const).map(
    listPath,
  );
  const known = RESERVED_ADDRESSES.map((name) => `/${name}/`);
  expect(known).toEqual(expect.arrayContaining([...own, ...lists]));
  // The glossary is the list of definitions, whose folder is taken too.
  expect(known).toHaveLength(own.length + 9);
});

test('nor can a page have the name of a folder or of another page at the root', () => {
  const others = RESERVED_NAMES.filter((name) => !RESERVED_ADDRESSES.includes(name));
  expect(others.sort()).toEqual(['404', FILES_DIRECTORY, INDEX_DIRECTORY].sort());
});
