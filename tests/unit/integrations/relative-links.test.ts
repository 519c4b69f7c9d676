import { describe, expect, test } from 'vitest';
import { toBaseLinks, toRelativeLinks } from '../../../src/integrations/relative-links.ts';

const HOME = '/';
const LIST = '/lieux/';
const DEEP = '/lieux/angers/';

describe('a root path becomes relative to its page', () => {
  test.each([
    [HOME, '/', './'],
    [HOME, '/lieux/', 'lieux/'],
    [HOME, '/lieux/angers/', 'lieux/angers/'],
    [HOME, '/favicon.svg', 'favicon.svg'],
    [LIST, '/', '../'],
    [LIST, '/lieux/', './'],
    [LIST, '/lieux/angers/', 'angers/'],
    [LIST, '/themes/', '../themes/'],
    [DEEP, '/', '../../'],
    [DEEP, '/lieux/', '../'],
    [DEEP, '/lieux/angers/', './'],
    [DEEP, '/lieux/nantes/', '../nantes/'],
    [DEEP, '/themes/paix/', '../../themes/paix/'],
    [DEEP, '/_astro/page.css', '../../_astro/page.css'],
    [DEEP, '/lieux/angers/carte.svg', 'carte.svg'],
  ])('%s: %s → %s', (page, path, expected) => {
    expect(toRelativeLinks(`<a href="${path}">x</a>`, page)).toBe(`<a href="${expected}">x</a>`);
  });
});

describe('anchors and queries are kept', () => {
  test.each([
    [DEEP, '/lieux/nantes/#p2', '../nantes/#p2'],
    [DEEP, '/lieux/angers/#p2', './#p2'],
    [DEEP, '/#contenu', '../../#contenu'],
    [HOME, '/?q=paix', './?q=paix'],
    [DEEP, '/recherche/?q=paix&#38;genre=Lieu', '../../recherche/?q=paix&#38;genre=Lieu'],
    [HOME, '/recherche/?q=a/b#c', 'recherche/?q=a/b#c'],
  ])('%s: %s → %s', (page, path, expected) => {
    expect(toRelativeLinks(`<a href="${path}">x</a>`, page)).toBe(`<a href="${expected}">x</a>`);
  });
});

test.each([
  [
    'src',
    '<script type="module" src="/_astro/a.js"></script>',
    '<script type="module" src="../../_astro/a.js"></script>',
  ],
  ['action', '<form action="/recherche/">', '<form action="../../recherche/">'],
  ['data-root', '<div data-root="/">', '<div data-root="../../">'],
  ['after a value with signs', '<a title="a > b < c" href="/a/">', '<a title="a > b < c" href="../../a/">'],
  ['on a line of its own', '<a\n  class="x" href="/a/"\n>', '<a\n  class="x" href="../../a/"\n>'],
  [
    'several in one tag',
    '<a class="x" href="/a/"><img src="/b.png">',
    '<a class="x" href="../../a/"><img src="../../b.png">',
  ],
])('every attribute that holds an address: %s', (_, html, expected) => {
  expect(toRelativeLinks(html, DEEP)).toBe(expected);
});

test.each([
  ['another site', '<a href="https://exemple.fr/lieux/">'],
  ['another site, without its protocol', '<script src="//exemple.fr/a.js">'],
  ['a mail', '<a href="mailto:a@exemple.fr">'],
  ['an anchor of the page', '<a href="#p2">'],
  ['a path that is relative already', '<a href="../nantes/">'],
  ['an attribute that is no address', '<i data-value="/lieux/" title="/">'],
  ['text', '<p>href=/lieux/ et « /lieux/ »</p>'],
  ['text that looks like an attribute', '<p><code>a href="/lieux/angers/" b</code></p>'],
  ['such a text after quotes', '<p class="a">5" ou 6", 7" href="/lieux/" ; "8" href="/lieux/"</p>'],
  ['such a text among signs', '<p>1 &lt; 2 > 1 href="/lieux/" et a < b src="/x"</p>'],
])('%s is left alone', (_, html) => expect(toRelativeLinks(html, DEEP)).toBe(html));

test('the page of unknown addresses keeps root paths, moved to the folder where the site is hosted', () => {
  const html = '<a href="/lieux/">x</a><link href="/_astro/x.css"><a href="https://a.fr/">y</a><a href="#p1">z</a>';
  expect(toBaseLinks(html, '/')).toBe(html);
  expect(toBaseLinks(html, '/a/b/')).toBe(
    '<a href="/a/b/lieux/">x</a><link href="/a/b/_astro/x.css"><a href="https://a.fr/">y</a><a href="#p1">z</a>',
  );
});
