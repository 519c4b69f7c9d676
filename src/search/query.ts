import { fold } from './fold.ts';
import { isMeaningful, listWords } from './words.ts';

/** Nobody types a longer query by hand. */
const MAX_LENGTH = 200;
const MAX_WORDS = 12;

/** The query of a reader, taken apart: quoted phrases to find to the letter, and words. Never throws. */
export function parseQuery(typed: string): Query {
  const text = typed.slice(0, MAX_LENGTH).replace(/[«»“”„]/g, '"');
  const phrases = [...text.matchAll(/"([^"]+)"/g)].map(([, phrase]) => fold(phrase!).replace(/\s+/g, ' ').trim());
  const words = [...new Set(listWords(text.replace(/"[^"]+"/g, ' ')))].slice(0, MAX_WORDS);
  const meaningful = words.filter(isMeaningful);
  return {
    phrases: phrases.filter((phrase) => listWords(phrase).length > 0),
    // « L’ » or « la » alone is all there is to go by.
    words: meaningful.length > 0 || phrases.length > 0 ? meaningful : words.filter((word) => word.length > 1),
  };
}

export interface Query {
  /** Folded, without their quotation marks. */
  phrases: string[];
  /** Folded, each once. */
  words: string[];
}
