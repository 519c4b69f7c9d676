import { groupBy } from '../model/group-by.ts';
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
  const byBeginning = groupBy(
    [...known].map((word) => ({ word, letters: lettersOf(word) })),
    ({ word }) => [word.slice(0, 2)],
  );
  const sounds = new Set(words.map(soundOf));
  return COMMON_WORDS.filter((word) => {
    if (known.has(word)) return false;
    const letters = lettersOf(word);
    const near = (byBeginning.get(word.slice(0, 2)) ?? []).filter(
      (other) =>
        areFew(letters & ~other.letters) &&
        areFew(other.letters & ~letters) &&
        editDistance(word, other.word, FAR - 1) < FAR,
    );
    if (near.some((other) => isInflected(word, other.word))) return false;
    return near.length > 0 || sounds.has(soundOf(word));
  });
}

/** The letters of a word, a bit for each: most words are told from each other by them alone. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let place = 0; place < word.length; place += 1) letters |= 1 << (word.charCodeAt(place) & 31);
  return letters;
}

/** Whether so few edits can have added these letters: each adds one at most. */
function areFew(letters: number): boolean {
  let left = letters;
  for (let edit = 1; edit < FAR; edit += 1) left &= left - 1;
  return left === 0;
}

/** Whether two words that are near each other are forms of one: a verb and what is said of it, a word and its feminine. */
const isInflected = (word: string, other: string): boolean =>
  other.startsWith(word) ||
  word.startsWith(other) ||
  (/(?:er|ir|re)$/.test(word) && other.startsWith(word.slice(0, -ENDING)));
