import { SEMINAR_WORDS } from '../words/index.ts';
import { listWords } from './words.ts';

/**
 * Whether a query asks about the seminar itself, and of nothing else: where it was held, when, by whom. No text answers such
 * a question, since all of them say its words; the page that says what the edition is does.
 */
export function asksAboutSeminar(query: string): boolean {
  const words = listWords(query);
  const isOne = words.some((word) => SEMINAR_WORDS.seminar.has(word));
  const areAsked =
    words.some((word) => SEMINAR_WORDS.people.has(word)) && words.some((word) => SEMINAR_WORDS.asked.has(word));
  const isAsking = words.some((word) => SEMINAR_WORDS.asked.has(word) || SEMINAR_WORDS.people.has(word));
  return (
    ((isOne && isAsking) || areAsked) &&
    words.every(
      (word) =>
        SEMINAR_WORDS.seminar.has(word) ||
        SEMINAR_WORDS.people.has(word) ||
        SEMINAR_WORDS.asked.has(word) ||
        SEMINAR_WORDS.small.has(word),
    )
  );
}
