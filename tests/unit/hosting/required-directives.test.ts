import { describe, expect, test } from 'vitest';
import { listSiteFiles } from '../../../src/hosting/site-files.ts';
import { headersFile, htaccess, listDirectives, listNested, nginxConfig } from '../../support/host-recipes.ts';

/** What the recipes ask of their server beside headers, and why. A line that is not read here has no reason to stand. */

const TEXTS = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  svg: 'image/svg+xml',
  xml: 'application/xml',
  txt: 'text/plain',
  csv: 'text/csv',
};
const OTHERS = {
  // Pagefind's WebAssembly and index, compressed by Pagefind itself: a server that does not know them may refuse them.
  pagefind: 'application/octet-stream',
  pf_fragment: 'application/octet-stream',
  pf_index: 'application/octet-stream',
  pf_meta: 'application/octet-stream',
  woff2: 'font/woff2',
  avif: 'image/avif',
  gif: 'image/gif',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  pdf: 'application/pdf',
};
const EXTENSIONS = Object.keys(TEXTS).join('|');
/** Without `text/html`, which nginx counts in by itself; with the names that many versions of it still give to two types. */
const NGINX_TYPES = `${Object.values(TEXTS).slice(1).join(' ')} application/javascript text/xml`;

const REQUIREMENTS: [reason: string, directives: { htaccess?: string[]; nginx?: string[] }][] = [
  [
    'an unknown address gives the site’s own page with the code 404, in a sub-folder too',
    {
      htaccess: [
        'RewriteEngine On',
        'RewriteCond $0#%{REQUEST_URI} ^([^#]*)#/(.*)\\1$',
        'RewriteRule ^.*$ - [E=BASE:%2]',
        'ErrorDocument 404 /%{reqenv:BASE}404.html',
      ],
      nginx: ['error_page 404 /404.html;'],
    },
  ],
  [
    'a ready-made copy is sent for a file to who understands it, the smaller first',
    { htaccess: [...listRewrites('br', 'br'), ...listRewrites('gzip', 'gz')], nginx: ['gzip_static on;'] },
  ],
  ['a copy says how it is compressed', { htaccess: ['AddEncoding br .br', 'AddEncoding gzip .gz'] }],
  [
    'a text that has no copy is compressed on the way',
    {
      htaccess: [`AddOutputFilterByType DEFLATE ${Object.values(TEXTS).join(' ')}`],
      nginx: ['gzip on;', `gzip_types ${NGINX_TYPES};`],
    },
  ],
  ['a cache between the two keeps apart what is compressed and what is not', { nginx: ['gzip_vary on;'] }],
  ['accents are read as they were written', { nginx: ['charset utf-8;', `charset_types ${NGINX_TYPES};`] }],
  ['Pagefind’s files have a type', { nginx: ['default_type application/octet-stream;'] }],
  // Apache does both by itself.
  ['a folder is its page', { nginx: ['index index.html;'] }],
  ['a folder without its slash is redirected to the host that was asked', { nginx: ['absolute_redirect off;'] }],
  // Apache refuses them by itself.
  ['the settings of another server are not served', { nginx: ['location ~ /\\.ht { return 404; }'] }],
  ['a domain that has nothing yet', { nginx: ['server {', 'listen 80;', 'server_name actes.exemple.fr;'] }],
  ['no rule of the domain comes before those of the site', { nginx: ['location ^~ / {'] }],
  ['the folder need not be called as the address', { nginx: ['alias /var/www/actes/;'] }],
];

/** Read by what they make the server send (`host-recipes.ts`): here, and in the test of headers. */
const READ = /^(<|Header |AddType |AddCharset |ForceType |set |if |add_header |\}$)/;

describe.each([
  { recipe: htaccess, key: 'htaccess' },
  { recipe: nginxConfig, key: 'nginx' },
] as const)('$recipe.name', ({ recipe, key }) => {
  const lines = listDirectives(recipe).map((line) => line.replace(/ +# ici.*$/, ''));
  const required = REQUIREMENTS.filter(([, directives]) => directives[key]);

  test.each(required)('%s', (_, directives) => {
    const wanted = directives[key]!;
    expect(lines.filter((line) => wanted.includes(line))).toEqual(wanted);
  });

  test('each line has its reason', () => {
    const known = required.flatMap(([, directives]) => directives[key]!);
    expect(lines.filter((line) => !known.includes(line) && !READ.test(line))).toEqual([]);
  });
});

describe('.htaccess', () => {
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

  test('a cache that keeps what is sent by Vary may have other reasons of its own: they stay', () => {
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
});

describe('nginx.conf', () => {
  test('what the host is to change is marked, and only that', () => {
    const marked = nginxConfig.text.split('\n').filter((line) => line.includes('# ici'));
    expect(marked.map((line) => line.replace(/ +# ici.*$/, '').trim())).toEqual([
      'server_name actes.exemple.fr;',
      '# location = /actes { absolute_redirect off; return 301 /actes/; }',
      'location ^~ / {',
      'alias /var/www/actes/;',
    ]);
  });

  test('the module for brotli may be there: one sign to take off', () => {
    expect(nginxConfig.text).toMatch(/^ {4}# brotli_static on;$/m);
  });

  test('what stands between the two lines of dashes goes alone into the « server » of a domain that has one', () => {
    const [before, part, after] = nginxConfig.text.split(/^ *# -{20,}\n/m);
    expect(before).toMatch(/server \{\n.*listen.*\n.*server_name.*\n\s*$/);
    expect(part!.match(/\{/g)!.length).toBe(part!.match(/\}/g)!.length);
    expect(part!.trim()).toMatch(/^# Dans un sous-dossier[^]*location \^~ \/ \{[^]*\}$/);
    expect(after).toBe('}\n');
  });
});

test('_headers says nothing else than headers, of folders', () => {
  const paths = listDirectives(headersFile).filter((line) => !/^[\w-]+: /.test(line));
  expect(paths).toEqual(['/*', '/_astro/*', '/pagefind/fragment/*', '/pagefind/index/*']);
});

test('the settings that hosts read in the site are written with it; .nojekyll keeps GitHub from leaving out _astro', () => {
  expect(listSiteFiles()).toEqual({ '.htaccess': htaccess.text, _headers: headersFile.text, '.nojekyll': '' });
});

function listRewrites(encoding: string, extension: string): string[] {
  return [
    `RewriteCond %{HTTP:Accept-Encoding} \\b${encoding}\\b`,
    `RewriteCond %{REQUEST_FILENAME}.${extension} -f`,
    `RewriteRule \\.(${EXTENSIONS})$ %{REQUEST_URI}.${extension} [END]`,
    `RewriteCond %{HTTP:Accept-Encoding} \\b${encoding}\\b`,
    `RewriteCond %{REQUEST_FILENAME}/index.html.${extension} -f`,
    `RewriteRule (^|/)$ %{REQUEST_URI}index.html.${extension} [END]`,
  ];
}
