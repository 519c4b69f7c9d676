import { COMMON_WORDS, soundOf } from '../words/index.ts';
import { editDistance } from './spelling.ts';

/** Edits from which a word is no other misspelt. */
const FAR = 3;
/** Letters of a word that its endings leave. */
const ENDING = 2;

/**
 * The common words of the language that these folded words are not, and that would be taken for one of them: « série » for
 * « Serbie ». Those of which only the ending differs are left out: « signer » is « signe ».
 */
export function listNearWords(words: readonly string[]): string[] {
  const known = new Set(words);
  const byBeginning = new Map<string, string[]>();
  for (const word of known) {
    const alike = byBeginning.get(word.slice(0, 2));
    if (alike) alike.push(word);
    else byBeginning.set(word.slice(0, 2), [word]);
  }
  const sounds = new Set(words.map(soundOf));
  return COMMON_WORDS.filter((word) => {
    if (known.has(word)) return false;
    const alike = byBeginning.get(word.slice(0, 2)) ?? [];
    const near = alike.filter((other) => editDistance(word, other, FAR - 1) < FAR);
    if (near.some((other) => isInflected(word, other))) return false;
    return near.length > 0 || sounds.has(soundOf(word));
  });
}

/** Whether two words that are near each other are forms of one: a verb and what is said of it, a word and its feminine. */
const isInflected = (word: string, other: string): boolean =>
  other.startsWith(word) ||
  word.startsWith(other) ||
  (/(?:er|ir|re)$/.test(word) && other.startsWith(word.slice(0, -ENDING)));
