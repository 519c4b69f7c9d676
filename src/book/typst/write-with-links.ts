import { ADDRESSES } from '../addresses-in-words.ts';
import { escapeMarkup, toTypstString } from './escape.ts';

/** Words of which the addresses can be followed. */
export const writeWithLinks = (words: string): string =>
  words
    .split(ADDRESSES)
    .map((part, rank) => (rank % 2 === 1 ? `#link(${toTypstString(part)});` : escapeMarkup(part)))
    .join('');
