/** Folder of the search index inside the site. */
export const INDEX_DIRECTORY = 'pagefind';
/** In that folder: which version of the index is that of today (see `manifest.ts`). Its name alone stays the same. */
export const MANIFEST_FILE = 'version.json';
/**
 * In that folder: a folder for the version, named after its content, with all that a search fetches. So whatever a browser
 * or a host has kept, what is read together was made together.
 */
export const VERSIONS_DIRECTORY = 'v';

/** In the folder of a version: Pagefind's code, and its list of texts (see `packed-list.ts`). */
export const CODE_FILE = 'pagefind.js';
export const LIST_FILE = 'list.json';

/** In the folder of a version: the folders of this program's own files beside those of Pagefind. */
export const PARTS = {
  words: 'words',
  sounds: 'sounds',
  texts: 'texts',
  facets: 'facets',
  orders: 'orders',
  /** For who lists several seminars; a search fetches none. */
  seminar: 'seminar',
} as const;

/** The name of the file that says what the seminar is. */
export const ABOUT = 'about';

/** The path of a part of the index in the folder of its version. */
export const pathOfPart = (kind: keyof typeof PARTS, name: string | number): string => `${PARTS[kind]}/${name}.json`;
