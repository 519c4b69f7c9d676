import { language } from './edition.ts';

const collator = /* @__PURE__ */ new Intl.Collator(language, { numeric: true });

/** Compares as a dictionary of the edition's language does: accents and case decide last. */
export const compareWords = (a: string, b: string): number => collator.compare(a, b);

/** A copy of `items` in the alphabetical order of what `key` gives. */
export const sortAlphabetically = <T>(items: readonly T[], key: (item: T) => string): T[] =>
  [...items].sort((a, b) => compareWords(key(a), key(b)));
