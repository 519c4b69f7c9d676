import { ARTICLES_OF_PLACES } from '../words/index.ts';
import type { Lexicon } from './lexicon.ts';

/** Letters of the least of the names that may be glued together. */
const MIN_PIECE = 4;
const MAX_PIECES = 4;
/** Letters of a name whose spaces are left out: « Le Roux ». */
const MIN_NAME = 6;
const MAX_LETTERS = 60;

/**
 * The names of which a word that nothing holds is made, glued together: « rennesdiyarbakir »; nothing where any piece is in
 * no name, since chance makes many a word out of two others.
 */
export async function splitGlued(word: string, lexicon: Lexicon): Promise<string[] | undefined> {
  if (word.length < 2 * MIN_PIECE || word.length > MAX_LETTERS) return undefined;
  const pieces = await splitAt(word, MAX_PIECES, lexicon);
  return pieces && pieces.length > 1 ? pieces : undefined;
}

/**
 * The name that a word which nothing holds is, its spaces left out: « lafertealais ». What begins with an article is known by
 * the word after it.
 */
export async function findGluedName(word: string, lexicon: Lexicon): Promise<string | undefined> {
  if (word.length < MIN_NAME || word.length > MAX_LETTERS) return undefined;
  const articles = [...ARTICLES_OF_PLACES].filter((article) => article.length > 1 && word.startsWith(article));
  await lexicon.load([word, ...articles.map((article) => word.slice(article.length))]);
  for (const { page, names } of lexicon.named) {
    const place = names.findIndex(({ words, joined }) => words.length > 1 && joined === word);
    if (place >= 0) return [page.title, ...page.names][place];
  }
  return undefined;
}

async function splitAt(word: string, pieces: number, lexicon: Lexicon): Promise<string[] | undefined> {
  if (word === '') return [];
  if (pieces === 0) return undefined;
  await lexicon.load([word]);
  for (let length = word.length; length >= MIN_PIECE; length -= 1) {
    if (length < word.length && word.length - length < MIN_PIECE) continue;
    const piece = word.slice(0, length);
    if (!isTelling(piece, lexicon)) continue;
    const rest = await splitAt(word.slice(length), pieces - 1, lexicon);
    if (rest) return [piece, ...rest];
  }
  return undefined;
}

/** Whether a piece stands in a name, and is no word of every other text: « ville » stands in many names. */
function isTelling(piece: string, { find, textCount }: Lexicon): boolean {
  const known = find(piece);
  return known?.inName !== undefined && known.frequency <= Math.max(3, textCount / 4);
}
