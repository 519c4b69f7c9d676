import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { notFoundScript } from '../../../src/site/not-found-script.ts';
import { themeScript } from '../../../src/site/theme-script.ts';
import { headersFile, htaccess, nginxConfig, OUTCOMES } from '../../support/host-recipes.ts';

/** Headers that every recipe must make its server send, and why; written in full, not taken whence the recipes take it. */

const RECIPES = [htaccess, nginxConfig, headersFile];
const PAGE = '/lieux/angers/index.html';
const A_YEAR = 'public, max-age=31536000, immutable';
const hashOf = (script: string): string => `'sha256-${createHash('sha256').update(script).digest('base64')}'`;

const POLICY: [directive: string, values: string[], reason: string][] = [
  ['default-src', ["'none'"], 'what no directive names is refused'],
  ['script-src', ["'self'", hashOf(themeScript), hashOf(notFoundScript), "'wasm-unsafe-eval'"], 'no script but ours'],
  ['style-src', ["'self'"], 'no style written into a page'],
  ['img-src', ["'self'"], 'no picture of another site, which would know who reads'],
  ['font-src', ["'self'"], 'no font of another site either'],
  ['media-src', ["'self'"], 'recordings of this site play, and no other'],
  ['connect-src', ["'self'"], 'the search asks this site alone'],
  ['form-action', ["'self'"], 'what is typed goes nowhere else'],
  ['base-uri', ["'none'"], 'nothing can turn the relative links of a page elsewhere'],
  ['require-trusted-types-for', ["'script'"], 'no text is made into markup'],
  ['trusted-types', ["'none'"], 'nor by any function that would say it may'],
  ['frame-ancestors', ["'none'"], 'no other site shows this one as its own'],
];

const HEADERS: [name: string, value: string, reason: string][] = [
  ['Referrer-Policy', 'same-origin', 'other sites are not told which page one comes from'],
  ['X-Content-Type-Options', 'nosniff', 'a file is never taken for a script because it looks like one'],
  ['X-Frame-Options', 'DENY', 'frame-ancestors, for browsers that do not know it'],
  ['Cross-Origin-Opener-Policy', 'same-origin', 'a page that opens this one cannot act on it'],
];

/** Abilities of browsers that nothing of the site asks for. */
const REFUSED =
  'accelerometer camera display-capture geolocation gyroscope magnetometer microphone midi payment usb'.split(' ');

describe.each(RECIPES)('$name, whatever is answered', ({ headersOf }) => {
  describe.each(OUTCOMES)('%s', (outcome) => {
    const headers = headersOf(PAGE, outcome);

    test.each(HEADERS)('%s: %s (%s)', (name, value) => expect(headers[name]).toBe(value));

    test.each(POLICY)('policy, %s %j: %s', (directive, values) => {
      expect(readPolicy(headers['Content-Security-Policy']).get(directive)).toEqual(values);
    });

    test('policy: nothing else is allowed, and nothing that is written into a page', () => {
      const policy = readPolicy(headers['Content-Security-Policy']);
      expect([...policy.keys()]).toEqual(POLICY.map(([directive]) => directive));
      expect(headers['Content-Security-Policy']).not.toMatch(/'unsafe-|\*|https?:|data:/);
    });

    test('the abilities that the site has no use for are refused to it', () => {
      expect(headers['Permissions-Policy']).toBe(REFUSED.map((feature) => `${feature}=()`).join(', '));
    });
  });

  test('nothing commits the domain for longer than the site: https is the host’s to promise', () => {
    expect(headersOf(PAGE)['Strict-Transport-Security']).toBeUndefined();
  });
});

describe.each(RECIPES)('$name, how long a file is kept', ({ name, headersOf }) => {
  const keptFor = (address: string, outcome = OUTCOMES[0]) => headersOf(address, outcome)['Cache-Control'];
  // Netlify and Cloudflare make browsers ask again by themselves; a rule for all would be joined to the others.
  const askAgain = name === '_headers' ? undefined : 'no-cache';

  test.each([
    '/_astro/page.Bz2_x.css',
    '/pagefind/v/1a2b3c4d5e6f/pagefind.js',
    '/pagefind/v/1a2b3c4d5e6f/index/fr_0000012.pf_index',
    '/pagefind/v/1a2b3c4d5e6f/words/12.json',
  ])('%s for a year: its path changes with its content', (address) => expect(keptFor(address)).toBe(A_YEAR));

  test.each([
    ['/index.html', 'a page is corrected under the same address'],
    [PAGE, 'a page is corrected under the same address'],
    ['/pagefind/version.json', 'it says which index is that of today'],
    ['/favicon.svg', 'its name does not change with its content'],
    ['/fichiers/programme.pdf', 'a document is replaced under the same name'],
    ['/pagefind/index.html', 'a folder’s name is not the name of a file'],
  ])('%s is asked for again: %s', (address) => expect(keptFor(address)).toBe(askAgain));

  test('an unknown address is asked for again: it may be there tomorrow', () => {
    expect(keptFor('/lieux/nulle.html', 'not found')).toBe(askAgain);
  });
});

test.each([htaccess, nginxConfig])(
  '$name keeps the same files for a year when the site is in a sub-folder',
  (recipe) => {
    expect(recipe.headersOf('/actes/_astro/page.css')['Cache-Control']).toBe(A_YEAR);
    expect(recipe.headersOf('/actes/index.html')['Cache-Control']).toBe('no-cache');
  },
);

function readPolicy(header = ''): Map<string, string[]> {
  return new Map(
    header.split('; ').map((directive) => {
      const [name, ...values] = directive.split(' ');
      return [name!, values];
    }),
  );
}
