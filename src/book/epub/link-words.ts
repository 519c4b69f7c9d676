import { escapeAttribute, escapeText } from '../../prose/escape.ts';
import { ADDRESSES } from '../addresses-in-words.ts';

/** Words of which the addresses can be followed, as XHTML. */
export const linkWords = (words: string): string =>
  words
    .split(ADDRESSES)
    .map((part, rank) =>
      rank % 2 === 1 ? `<a href="${escapeAttribute(part)}">${escapeText(part)}</a>` : escapeText(part),
    )
    .join('');
