import { foldLetters } from './letters.ts';
import { LEANING } from '../words/index.ts';

/**
 * Whether a sentence leans on what was said before it: it begins with a pronoun, a demonstrative, a possessive or a word
 * that links it, and shown alone it would speak of nobody knows what. Where a rule cannot tell, it leans: one sentence too
 * many is shown, none too few.
 */
export function leansBack(sentence: string): boolean {
  const folded = foldLetters(sentence.slice(0, 300))
    .replace(/’/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}\p{N}]+/u, '');
  const { free, leaning, namedBefore, ofSomebody, pronoun } = LEANING;
  if (free.some((sign) => sign.test(folded))) return false;
  if (leaning.some((sign) => sign.test(folded))) return true;
  if (namedBefore.test(sentence.replace(/^[^\p{L}]+/u, ''))) return true;
  const introduction = /^(?:[^,;:.!?]{1,40}, ){1,3}/.exec(folded)?.[0];
  // « Selon Dumas, il… »: the name in the first words is who is meant; « À Lyon, il… »: it is not.
  if (introduction === undefined || ofSomebody.test(sentence)) return false;
  return pronoun.test(folded.slice(introduction.length));
}
