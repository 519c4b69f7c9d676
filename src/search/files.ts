/** Folder of the search index inside the site. */
export const INDEX_DIRECTORY = 'pagefind';
/** In that folder: every page a search can lead to (see `catalogue.ts`). */
export const CATALOGUE_FILE = 'catalogue.json';
/** In that folder: the words of the texts, one a line (see `vocabulary.ts`). */
export const VOCABULARY_FILE = 'vocabulaire.txt';
/** In that folder: the place of each page in the order of the proceedings (see `reading-order.ts`). */
export const ORDER_FILE = 'ordre.json';
