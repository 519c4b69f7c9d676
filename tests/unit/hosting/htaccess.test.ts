import { expect, test } from 'vitest';
import { OTHERS, TEXTS } from '../../cases/media-types.ts';
import { htaccess, listNested } from '../../support/host-recipes.ts';

test.each(Object.entries(TEXTS))(
  '.%s is %s in UTF-8, compressed or not, and caches keep both apart',
  (extension, type) => {
    for (const file of [`/a.${extension}`, `/a.${extension}.br`, `/a.${extension}.gz`]) {
      expect(htaccess.headersOf(file)).toMatchObject({
        'Content-Type': `${type}; charset=utf-8`,
        Vary: 'Accept-Encoding',
      });
    }
  },
);

test.each(Object.entries(OTHERS))('.%s is %s, and never compressed twice', (extension, type) => {
  const headers = htaccess.headersOf(`/a.${extension}`);
  expect(headers['Content-Type']).toBe(type);
  expect(headers['Vary']).toBeUndefined();
});

test('what varies for other reasons of the host still does: Vary is added to, not replaced', () => {
  expect(htaccess.text).toContain('Header merge Vary Accept-Encoding');
});

test('a module that is missing stops nothing: each directive stands inside that of its module', () => {
  const modules = { Add: 'mod_mime', Rewrite: 'mod_rewrite', Header: 'mod_headers', AddOutput: 'mod_filter' };
  const lacking = listNested().filter(({ directive, sections }) => {
    const prefix = /^(AddOutput|Add|Rewrite|Header)/.exec(directive)?.[1] as keyof typeof modules | undefined;
    return prefix && !sections.some(({ name, value }) => name === 'IfModule' && value === `${modules[prefix]}.c`);
  });
  expect(lacking).toEqual([]);
  // A copy is not sent where nothing could say that there are others: both modules, or none.
  const copies = listNested().filter(({ directive }) => directive.includes('Accept-Encoding'));
  expect(copies.every(({ sections }) => sections.some(({ value }) => value === 'mod_headers.c'))).toBe(true);
  const onTheWay = listNested().find(({ directive }) => directive.startsWith('AddOutputFilterByType'))!;
  expect(onTheWay.sections.map(({ value }) => value)).toEqual(['mod_deflate.c', 'mod_filter.c']);
});

test('every section is closed', () => {
  const count = (pattern: RegExp) => htaccess.text.match(pattern)!.length;
  expect(count(/^ *<\//gm)).toBe(count(/^ *<\w/gm));
  expect(listNested().at(-1)!.directive).toMatch(/^Header/);
  expect(listNested().filter(({ directive }) => directive.startsWith('<'))).toEqual([]);
});

test.each([
  ['nulle', '/nulle', ''],
  ['nulle/part/', '/actes/nulle/part/', 'actes/'],
])('the folder of the site is what precedes %s in %s: « %s »', (asked, address, base) => {
  const pattern = /^RewriteCond \$0#%\{REQUEST_URI\} (.*)$/m.exec(htaccess.text.replace(/^ +/gm, ''))![1]!;
  expect(new RegExp(pattern).exec(`${asked}#${address}`)?.[2]).toBe(base);
});
