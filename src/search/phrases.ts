import { toLetter } from './fold.ts';

/** The signs that stand in a quotation for words left out. */
const LEFT_OUT = /\[\s*(?:…|\.\.\.)\s*\]|\(\s*(?:…|\.\.\.)\s*\)|…|\.\.\./;
/** Words that an editor added or changed. */
const ADDED = /\[[^\]]*\]/;

/**
 * Whether a text holds a quoted phrase to the letter: accents, endings and order. Where words are left out, or set in
 * brackets, its pieces one after the other.
 */
export function holdsPhrase(text: string, phrase: string): boolean {
  const held = withoutQuotes(toLetter(text));
  return [[phrase], phrase.split(LEFT_OUT), phrase.split(LEFT_OUT).flatMap((piece) => piece.split(ADDED))].some(
    (pieces) => holdsInOrder(held, pieces.map(trimPiece).filter(Boolean)),
  );
}

/** The pieces of a phrase for which an index of adjacent words can be asked. */
export const piecesOf = (phrase: string): string[] =>
  phrase
    .split(LEFT_OUT)
    .flatMap((piece) => piece.split(ADDED))
    .map(trimPiece)
    .filter(Boolean);

const trimPiece = (piece: string): string =>
  withoutQuotes(toLetter(piece)).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

/** Quotations inside a phrase are typed as they come: what counts is their words. */
const withoutQuotes = (text: string): string =>
  text
    .replace(/ *" */g, ' ')
    .replace(/ (?=[.,)\]])/g, '')
    .replace(/([([]) /g, '$1');

function holdsInOrder(text: string, pieces: readonly string[]): boolean {
  let from = 0;
  for (const piece of pieces) {
    const at = findWhole(text, piece, from);
    if (at < 0) return false;
    from = at + piece.length;
  }
  return pieces.length > 0;
}

/** Where a piece stands, its first and last words whole. */
function findWhole(text: string, piece: string, from: number): number {
  const isLetter = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}]/u.test(character);
  for (let at = text.indexOf(piece, from); at >= 0; at = text.indexOf(piece, at + 1)) {
    if (!isLetter(text[at - 1]) && !isLetter(text[at + piece.length])) return at;
  }
  return -1;
}
