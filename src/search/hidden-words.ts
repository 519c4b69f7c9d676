import { foldLetters } from '../prose/letters.ts';
import { toIndexedText } from './fold.ts';
import { isMeaningful, listWords } from './words.ts';

/** Where the indexer parts words; every other sign that is no letter, it drops. */
const INDEX_SEPARATORS = /[\s!-/:-@[-`{-~]+/;
const COMPOUND = /[\p{L}\p{M}]+(?:[-‐‑][\p{L}\p{M}]+)+/gu;
const DASH = /[-‐‑]/;
/** A word that is folded already, as most are: folding costs most of what a text does. */
const PLAIN = /^[a-z\d]*$/;

/**
 * The words of a text that the indexer would not see in it, written as queries are read: « sncf » for « S.N.C.F. », the
 * two towns of « Quimper–Dunkerque », « 5238 » for « 5 238 », and « plateforme » for « plate-forme ».
 */
export function listHiddenWords(text: string): string[] {
  const seen = new Set(
    toIndexedText(text)
      .split(INDEX_SEPARATORS)
      .map((token) => (PLAIN.test(token) ? token : foldLetters(token).replace(/[^\p{L}\p{N}]/gu, ''))),
  );
  const compounds = text
    .split(/\s+/)
    .filter((written) => DASH.test(written))
    .flatMap((written) => written.match(COMPOUND) ?? [])
    .map((compound) => listWords(compound))
    .filter((parts) => parts.length > 1 && parts.every(isMeaningful))
    .map((parts) => parts.join(''));
  return [...new Set([...listWords(text).filter(isMeaningful), ...compounds])].filter((word) => !seen.has(word));
}
