/** Folder of the search index inside the site. */
export const INDEX_DIRECTORY = 'pagefind';
/** In that folder: every page a search can lead to (see `catalogue.ts`). */
export const CATALOGUE_FILE = 'catalogue.json';
/** In that folder: what is typed for the words of the texts and for names (see `expansions.ts`). */
export const EXPANSIONS_FILE = 'autres-mots.json';
/** In that folder: the words of the texts, one a line (see `vocabulary.ts`). */
export const VOCABULARY_FILE = 'vocabulaire.txt';
