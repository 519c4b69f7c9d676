/** Letters that Unicode does not decompose and that Pagefind does not fold. */
const LETTERS: Record<string, string> = { œ: 'oe', æ: 'ae', ı: 'i', ł: 'l', đ: 'd', ø: 'o', ß: 'ss' };

/** For comparing: no case, accents, ligatures or typographic signs. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[œæıłđøß]/g, (letter) => LETTERS[letter]!)
    .replace(/[’ʼ`´]/g, "'")
    .replace(/[\u00A0\u202F\u2009]/g, ' ');
}

/**
 * For the index: the indexer splits words on the ASCII apostrophe only (« l’action » would become « laction »)
 * and on ordinary spaces.
 */
export function toIndexedText(text: string): string {
  return text.replace(/[’ʼ]/g, "'").replace(/[\u00A0\u202F\u2009]/g, ' ');
}
