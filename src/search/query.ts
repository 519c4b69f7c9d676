/** What stands before an apostrophe in French and carries no meaning for a search. */
const ELISIONS = /(?<![\p{L}\d])(?:[ldnsjmtc]|qu|jusqu|lorsqu|puisqu|quoiqu)['’ʼ]/giu;

/**
 * What a reader typed, as the index wants it: elided words dropped, punctuation turned into spaces (Pagefind deletes
 * it, so that « Saint-Étienne » would become one word), quoted phrases left as they are but for their apostrophes.
 */
export function cleanQuery(query: string): string {
  return query
    .slice(0, MAX_LENGTH)
    .replace(/[«»“”]/g, '"')
    .split(/("[^"]*")/)
    .map((part) => (part.startsWith('"') && part.length > 1 ? part.replace(/[’ʼ]/g, "'") : cleanWords(part)))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Nobody types a longer query by hand. */
const MAX_LENGTH = 200;

function cleanWords(text: string): string {
  return text
    .replace(ELISIONS, ' ')
    .replace(/(?<=\p{L})\.(?=\p{L}\.)|(?<=\.\p{L})\./gu, '')
    .replace(/[^\p{L}\p{M}\d]+/gu, ' ')
    .replace(/[œŒ]/g, 'oe')
    .replace(/ı/g, 'i');
}
