/** The script that pages opened from a disk run, in the site. Nothing else asks for it; no page of content can bear the name of the folder. */
export const PAGE_SCRIPT = '_disque/page.js';
/** The index that the search reads there. */
export const INDEX_SCRIPT = '_disque/index.js';

/** The type, which no browser runs, of the element of `INDEX_SCRIPT`: it waits in the page for the first search. */
export const WAITING = 'index';
