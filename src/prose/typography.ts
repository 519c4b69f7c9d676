/** U+00A0, before a colon and inside guillemets. */
export const NO_BREAK_SPACE = '\u00A0';
/** U+202F, before ; ! ? and between groups of three digits. */
export const NARROW_NO_BREAK_SPACE = '\u202F';

/**
 * French typography of a text without markup, after the Lexique of the Imprimerie nationale: curved
 * apostrophe, no-break spaces with double punctuation and guillemets, grouped digits, ellipsis.
 * Idempotent. Spaces are only replaced where the writer put one, except inside guillemets and before a sign
 * that follows a letter, where it is added; times (10:30) and addresses (https:) are left alone.
 */
export function toFrenchTypography(text: string): string {
  return text
    .replace(/(?<=\p{L})'(?=\p{L}|$)/gu, '’')
    .replace(/\.\.\./g, '…')
    .replace(/«[ \u00A0\u202F]*/g, `«${NO_BREAK_SPACE}`)
    .replace(/[ \u00A0\u202F]*»/g, `${NO_BREAK_SPACE}»`)
    .replace(/[ \u00A0\u202F]+:(?!\w)/g, `${NO_BREAK_SPACE}:`)
    .replace(/[ \u00A0\u202F]+([;!?])/g, `${NARROW_NO_BREAK_SPACE}$1`)
    .replace(/(?<=\p{L}|[»)])([;!?])(?=\s|[»)]|$)/gu, `${NARROW_NO_BREAK_SPACE}$1`)
    .replace(/(?<![\d,.])(\d{1,3})[ \u00A0\u202F](?=\d{3}(?!\d))/g, `$1${NARROW_NO_BREAK_SPACE}`);
}

/** The same text for comparing: every kind of space and apostrophe made one. */
export function foldTypography(text: string): string {
  return text
    .replace(/[\s\u00A0\u202F]+/g, ' ')
    .replace(/[’']/g, '’')
    .trim();
}
