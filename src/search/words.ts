import { fold } from './fold.ts';

/** Words that stand in every French text and tell nothing of what one looks for. */
const STOP_WORDS = new Set(
  (
    'a au aux avec ce ces cet cette comme comment dans de des dont du elle elles en est et eux il ils je la le les leur ' +
    'leurs lui mais ne ni nos notre nous on ont ou par pas plus pour qu que quel quelle quelles quels qui quoi sa sans ' +
    'se ses si son sont sur ta te tes ton tu un une vos votre vous y etre ete avoir'
  ).split(' '),
);

/** « 5 238 » is one number, however its groups are parted. */
const GROUPED_DIGITS = /(?<![\d,.])(\d{1,3})((?: \d{3})+)(?!\d)/g;

/** « O.N.U. » is one word. */
const DOTTED_ACRONYM = /\b(?:\p{L}\.){2,}\p{L}?/gu;

/**
 * The words of a text, folded: split on everything that is neither a letter nor a figure, so that hyphens and
 * apostrophes of both kinds part words.
 */
export function listWords(text: string): string[] {
  return (
    fold(text)
      .replace(DOTTED_ACRONYM, (acronym) => acronym.replaceAll('.', ''))
      .replace(GROUPED_DIGITS, (number) => number.replaceAll(' ', ''))
      .match(/[\p{L}\d]+/gu) ?? []
  );
}

/** Whether a folded word says what one looks for: neither a stop word nor a single letter left by an elision. */
export const isMeaningful = (word: string): boolean => !STOP_WORDS.has(word) && (word.length > 1 || /\d/.test(word));
