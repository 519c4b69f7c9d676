/** The folder, in the site, of what pages opened from a disk run. Nothing else asks for it; no page of content can bear its name. */
export const DISK_DIRECTORY = '_disque';
/** The script of the pages. */
export const PAGE_SCRIPT = `${DISK_DIRECTORY}/page.js`;
/** The index that the search reads there. */
export const INDEX_SCRIPT = `${DISK_DIRECTORY}/index.js`;

/** The type, which no browser runs, of the element of `INDEX_SCRIPT`: it waits in the page for the first search. */
export const WAITING = 'index';
