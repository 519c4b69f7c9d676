/** The least that may be left of a word when a suffix longer than one letter is taken off. */
const MIN_STEM = 4;

/** French suffixes on folded words, longest first within a family of forms. */
const SUFFIXES =
  /(?:isee|isent|iser|isatrice|isateur|isation|atrice|ateur|ation|ienne|ien|eenne|een|aise|ais|ement|istique|ique|isme|iste|ite|age|aire|elle|el|ee|eur|ive|if|ie|ant|er|ent)$/;
/** The ending of who comes from somewhere: its s is no plural. */
const INHABITANT = /ais$/;

/**
 * The stem that the forms of a word have in common, so that « élu » finds « élus », « voyage » « voyageur », « Europe »
 * « européen », « décentralisée » « décentralisation ». Coarser than the indexer's own stemmer, which is asymmetric:
 * a form found this way counts for less than the word itself.
 * @param word folded
 */
export function familyOf(word: string): string {
  if (/\d/.test(word) || word.length <= 3) return word;
  const singular = INHABITANT.test(word)
    ? word
    : word
        .replace(/([^e])aux$/, '$1al')
        .replace(/ail$/, 'al')
        .replace(/[sx]$/, '');
  const stem = singular.replace(SUFFIXES, '');
  const kept = stem.length >= MIN_STEM ? stem : singular;
  return kept
    .replace(/(.{3})e$/, '$1')
    .replace(/qu$/, 'c')
    .replace(/(.{3})(.)\2$/, '$1$2');
}
