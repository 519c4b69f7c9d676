/** The media types that hosts must give to the files of a site, written here in full: extension → type. Texts first. */
export const TEXTS = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  svg: 'image/svg+xml',
  xml: 'application/xml',
  txt: 'text/plain',
  csv: 'text/csv',
  geojson: 'application/geo+json',
  gexf: 'application/xml',
  md: 'text/markdown',
  bib: 'text/x-bibtex',
  ris: 'application/x-research-info-systems',
};
/** Files that are compressed already. */
export const OTHERS = {
  // Pagefind's WebAssembly and index, compressed by Pagefind itself: a server that does not know them may refuse them.
  pagefind: 'application/octet-stream',
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
