/** Folder of the search index inside the site. */
export const INDEX_DIRECTORY = 'pagefind';
/** In that folder, everything that a query can name (see `lexicon.ts`). */
export const LEXICON_FILE = 'lexique.json';
