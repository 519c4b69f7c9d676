/** The page that a server sends for an address that leads nowhere: at any depth, so that no relative link would do. */
const NOT_FOUND = '/404/';

/**
 * The way in which the page at an address writes links: a path from the root of the site becomes relative to the page, so
 * that the site works in any folder; on the page of unknown addresses it begins with the folder where the site is hosted.
 */
export function linksFrom({ url, site }: { url: URL; site?: URL | undefined }): (path: string) => string {
  if (url.pathname === NOT_FOUND) {
    const base = site === undefined ? '/' : site.pathname.replace(/\/?$/, '/');
    return (path) => `${base}${path.slice(1)}`;
  }
  const up = '../'.repeat(url.pathname.split('/').length - 2) || './';
  return (path) => (path.startsWith('/') ? `${up}${path.slice(1)}` : path);
}
