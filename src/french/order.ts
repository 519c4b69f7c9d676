const collator = new Intl.Collator('fr', { numeric: true });

/** Compares as a French dictionary does: accents and case decide last. */
export const compareFrench = (a: string, b: string): number => collator.compare(a, b);

/** A copy of `items` in French alphabetical order of what `key` gives. */
export const sortFrench = <T>(items: readonly T[], key: (item: T) => string): T[] =>
  [...items].sort((a, b) => compareFrench(key(a), key(b)));
