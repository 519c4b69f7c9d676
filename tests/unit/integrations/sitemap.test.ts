import { expect, test } from 'vitest';
import { listSitemaps } from '../../../src/integrations/sitemap.ts';
import { absoluteUrl } from '../../../src/site/paths.ts';

const SITE = new URL('https://exemple.fr/actes/');

test('a site is told in one file, and in robots.txt', () => {
  expect(listSitemaps(['https://exemple.fr/actes/', 'https://exemple.fr/actes/?a&b'], SITE)).toEqual([
    [
      'sitemap.xml',
      '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n' +
        '<url><loc>https://exemple.fr/actes/</loc></url>\n<url><loc>https://exemple.fr/actes/?a&#38;b</loc></url>\n</urlset>\n',
    ],
    ['robots.txt', 'User-agent: *\nAllow: /\nSitemap: https://exemple.fr/actes/sitemap.xml\n'],
  ]);
});

test('the day of the last version is that of every page', () => {
  const [[, sitemap]] = listSitemaps(['https://exemple.fr/actes/'], SITE, '2026-11-26') as [[string, string]];
  expect(sitemap).toContain('<url><loc>https://exemple.fr/actes/</loc><lastmod>2026-11-26</lastmod></url>');
});

test('a file names 50,000 addresses at most: beyond, an index names the files', () => {
  const addresses = Array.from({ length: 50_001 }, (_, number) => `https://exemple.fr/actes/${number}/`);
  const files = new Map(listSitemaps(addresses, SITE));
  expect([...files.keys()]).toEqual(['sitemap.xml', 'sitemap-1.xml', 'sitemap-2.xml', 'robots.txt']);
  expect(files.get('sitemap.xml')).toContain('<sitemap><loc>https://exemple.fr/actes/sitemap-2.xml</loc></sitemap>');
  expect(files.get('sitemap-2.xml')!.match(/<loc>/g)).toHaveLength(1);
});

test.each([
  ['https://exemple.fr', 'https://exemple.fr/lieux/'],
  ['https://exemple.fr/actes', 'https://exemple.fr/actes/lieux/'],
  ['https://exemple.fr/actes/', 'https://exemple.fr/actes/lieux/'],
])('the whole address of a page of a site at %s', (site, expected) => {
  expect(absoluteUrl('/lieux/', new URL(site))).toBe(expected);
});
