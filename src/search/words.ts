import { fold } from './fold.ts';

/** Words that stand in every French text and tell nothing of what one looks for. */
const STOP_WORDS = new Set(
  (
    'a ai alors ainsi au aux avec avoir bien ca ce ceci cela celle celles celui ces cet cette ceux chez combien comme ' +
    'comment dans de depuis des dire dit doit donc dont du elle elles en entre est et ete etre eux fait faire il ils je ' +
    'la le les leur leurs lors lui mais meme ne ni nos notre nous on ont ou par parle parler pas pendant peut peuvent ' +
    'plus pour pourquoi qu quand que quel quelle quelles quels qui quoi sa sans se selon ses si son sont sur ta te tes ' +
    'ton tous tout toute toutes tu un une vers vos votre vous y'
  ).split(' '),
);

/** Abbreviations that readers type for a word. */
const ABBREVIATIONS: Record<string, string> = { st: 'saint', ste: 'sainte' };

/** « 5 238 » is one number, however its groups are parted. */
const GROUPED_DIGITS = /(^|[^\d,.])(\d{1,3}(?: \d{3})+)(?!\d)/g;

/** « O.N.U. » is one word. */
const DOTTED_ACRONYM = /\b(?:\p{L}\.){2,}\p{L}?/gu;

/**
 * The words of a text, folded: split on everything that is neither a letter nor a figure, so that hyphens and
 * apostrophes of both kinds part words.
 */
export function listWords(text: string): string[] {
  const words =
    fold(text)
      .replace(DOTTED_ACRONYM, (acronym) => acronym.replaceAll('.', ''))
      .replace(GROUPED_DIGITS, (_, before: string, number: string) => before + number.replaceAll(' ', ''))
      .match(/[\p{L}\d]+/gu) ?? [];
  return words.map((word) => ABBREVIATIONS[word] ?? word);
}

/** Whether a folded word says what one looks for: neither a stop word nor a single letter left by an elision. */
export const isMeaningful = (word: string): boolean => !STOP_WORDS.has(word) && (word.length > 1 || /\d/.test(word));
