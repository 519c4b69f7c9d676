/** Letters that no accent explains: Unicode does not take them apart. */
const LETTERS: Record<string, string> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' };

/** For comparing: no case, accents or ligatures. */
export const foldLetters = (text: string): string =>
  KNOWN.test(text) ? text.replace(BEYOND_ASCII, (letter) => FOLDED[letter.charCodeAt(0)]!).toLowerCase() : fold(text);

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[œæßøłđðþı]/g, (letter) => LETTERS[letter]!);
}

/** A text as most are: Latin letters, each of which folds to the same wherever it stands, and signs that do not fold. */
const KNOWN = /^[\0-\u024F\u2002-\u206F]*$/;
const BEYOND_ASCII = /[\u0080-\u024F]/g;
const FOLDED = Array.from({ length: 0x250 }, (_, code) => fold(String.fromCharCode(code)));

/** A text as an address: lower case, without accents, hyphens for all the rest. Empty when no Latin letter is left. */
export function toSlug(text: string): string {
  return foldLetters(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
