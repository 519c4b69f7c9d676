import { describe, expect, test } from 'vitest';
import { listSiteFiles } from '../../../src/hosting/site-files.ts';
import { OTHERS, TEXTS } from '../../cases/media-types.ts';
import { headersFile, htaccess, listDirectives, nginxConfig } from '../../support/host-recipes.ts';

/** Directives of the recipes beside headers, and why. A line that is not read here has no reason to stand. */

const EXTENSIONS = Object.keys(TEXTS).join('|');
const TYPES = [...new Set(Object.values(TEXTS))];
/** Without `text/html`, which nginx counts in by itself. */
const NGINX_TYPES = TYPES.slice(1).join(' ');

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
      htaccess: [`AddOutputFilterByType DEFLATE ${TYPES.join(' ')}`],
      nginx: ['gzip on;', `gzip_types ${NGINX_TYPES};`],
    },
  ],
  ['a cache between the two keeps apart what is compressed and what is not', { nginx: ['gzip_vary on;'] }],
  ['accents are read as they were written', { nginx: ['charset utf-8;', `charset_types ${NGINX_TYPES};`] }],
  [
    'each file has its type, whatever types the server knows',
    {
      nginx: [
        'types {',
        ...Object.entries({ ...TEXTS, ...OTHERS }).map(([extension, type]) => `${type} ${extension};`),
        'default_type application/octet-stream;',
      ],
    },
  ],
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
  const lines = listDirectives(recipe).map((line) => line.replace(/ +# ici\b.*$/, ''));
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

test('_headers says nothing else than headers, of folders', () => {
  const paths = listDirectives(headersFile).filter((line) => !/^[\w-]+: /.test(line));
  expect(paths).toEqual(['/*', '/_astro/*', '/pagefind/v/*']);
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
