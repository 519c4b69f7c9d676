/** The code that cites, fetched at the first need of it. */
export { citeParagraph } from './bubble.ts';
export { addCopyButtons } from './copy.ts';
export { offerPassage } from './passage.ts';
