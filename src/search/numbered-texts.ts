import { language } from '../words/edition.ts';

/** The number of a text by its name; not a number for none. */
export const numberOf = (name = ''): number => Number(name.slice(BEFORE.length) || NaN);

/** The name of a text, or of a part of the index, by its number: as Pagefind's own, the language before it. */
export const nameOf = (number: number): string => BEFORE + String(number).padStart(7, '0');

const BEFORE = `${language}_`;
