import type { AstroIntegration } from 'astro';
import { writeFile } from 'node:fs/promises';
import { escapeXml } from '../metadata/xml.ts';
import { published } from '../publication/publication.ts';
import { absoluteUrl } from '../site/paths.ts';
import { listAddressesOfNoPage } from '../site/redirects.ts';

/** The most addresses that a file may name, by the protocol of sitemaps.org. */
const MOST_ADDRESSES = 50_000;

/**
 * Tells search engines every page, in files that sitemaps.org describes: only when the site knows its own address, for
 * they are made of whole addresses.
 */
export function sitemap(): AstroIntegration {
  let site: URL | undefined;
  return {
    name: 'sitemap',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = config.site === undefined ? undefined : new URL(config.site);
      },
      'astro:build:done': async ({ dir, pages }) => {
        if (!site) return;
        const hidden = new Set(listAddressesOfNoPage(published().proceedings));
        const addresses = pages
          .map(({ pathname }) => `/${pathname}`)
          .filter((path) => path.endsWith('/') && path !== '/404/' && !hidden.has(path))
          .sort()
          .map((path) => absoluteUrl(path, site!));
        const lastModified = published().proceedings.seminar.versions[0]?.date;
        for (const [name, content] of listSitemaps(addresses, site, lastModified))
          await writeFile(new URL(name, dir), content);
      },
    },
  };
}

/**
 * The files by name: one, or an index of several, and `robots.txt`, which says where they are.
 * @param lastModified the day of the last version of the edition, which is that of all its pages
 */
export function listSitemaps(addresses: readonly string[], site: URL, lastModified?: string): [string, string][] {
  const files = Array.from({ length: Math.ceil(addresses.length / MOST_ADDRESSES) }, (_, rank): [string, string] => [
    `sitemap-${rank + 1}.xml`,
    toXml('urlset', 'url', addresses.slice(rank * MOST_ADDRESSES, (rank + 1) * MOST_ADDRESSES), lastModified),
  ]);
  const index = toXml(
    'sitemapindex',
    'sitemap',
    files.map(([name]) => absoluteUrl(`/${name}`, site)),
    lastModified,
  );
  const robots = `User-agent: *\nAllow: /\nSitemap: ${absoluteUrl('/sitemap.xml', site)}\n`;
  const first = files.length === 1 ? files[0]![1] : index;
  return [['sitemap.xml', first], ...(files.length === 1 ? [] : files), ['robots.txt', robots]];
}

function toXml(root: string, item: string, addresses: readonly string[], lastModified?: string): string {
  const date = lastModified === undefined ? '' : `<lastmod>${lastModified}</lastmod>`;
  const items = addresses.map((address) => `<${item}><loc>${escapeXml(address)}</loc>${date}</${item}>`);
  const opening = `<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">`;
  return ['<?xml version="1.0" encoding="UTF-8"?>', opening, ...items, `</${root}>`, ''].join('\n');
}
