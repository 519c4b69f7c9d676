/**
 * The mark before a common word in a text that is not among those that say it most, and where it says it again
 * (`indexed-words.ts`). It stands here alone: browsers are not given what makes an index.
 */
export const REST = 'qqq';
