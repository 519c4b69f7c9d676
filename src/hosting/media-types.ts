import { SERVED_TYPES } from '../schema/served-files.ts';

/** Text in UTF-8, which gets smaller when it is compressed: extension → media type. */
export const TEXT_TYPES: Record<string, string> = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  svg: 'image/svg+xml',
  xml: 'application/xml',
  txt: 'text/plain',
  csv: 'text/csv',
  vtt: 'text/vtt',
  ics: 'text/calendar',
  geojson: 'application/geo+json',
  // A graph, in XML: no type is registered for it.
  gexf: 'application/xml',
  md: 'text/markdown',
  bib: 'text/x-bibtex',
  ris: 'application/x-research-info-systems',
};

/** Files that are compressed already: extension → media type. Pagefind's, then what may come with the content. */
export const BINARY_TYPES: Record<string, string> = {
  pagefind: 'application/octet-stream',
  pf_index: 'application/octet-stream',
  woff2: 'font/woff2',
  zip: 'application/zip',
  ...Object.fromEntries(Object.entries(SERVED_TYPES).filter(([, type]) => !type.startsWith('text/'))),
};

/** Whether a host should have compressed copies of a file beside it. */
export function isText(file: string): boolean {
  return Object.hasOwn(TEXT_TYPES, extensionOf(file));
}

/** `js` for `_astro/a.js`; empty for a file that has none, `.htaccess` included. */
export function extensionOf(file: string): string {
  return /[^/]\.([^./]+)$/.exec(file)?.[1]?.toLowerCase() ?? '';
}
