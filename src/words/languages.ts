/**
 * The languages in which an edition can speak to its readers. Each has its folder here, with the same words as French;
 * whoever adds a name to this list is told by the types what is missing.
 */
export const LANGUAGES = ['fr', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];
