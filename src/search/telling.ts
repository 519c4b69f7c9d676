import type { SearchIndex } from './engine.ts';
import type { TextMatch } from './find-texts.ts';
import type { Lexicon } from './lexicon.ts';
import { toInvariable } from '../words/index.ts';
import { unknownWeight, type Term } from './term.ts';
import { listAsked, type Understanding } from './understand.ts';

/** Words, small ones included, of what may be the name of one thing. */
const WORDS_OF_ONE_THING = 4;
/** From this share of the weight of a word that no text holds, a word is rare. */
const RARE_SHARE = 0.65;

/**
 * Whether what is known of a query still says what is looked for: of « maire de Strasbourg », « maire » says nothing; of a
 * long question, the words that a text holds outweigh the one that none does.
 */
export function isTelling(
  understanding: Understanding,
  best: TextMatch | undefined,
  { lexicon }: Pick<SearchIndex, 'lexicon'>,
): boolean {
  if (understanding.phrases.length > 0) return true;
  // Of two words that no text holds together, neither tells what they are together: « coupe du monde ».
  if (understanding.unknown.length === 0) {
    const isOneThing = listAsked(understanding).length === 2 && understanding.nameWords.length <= WORDS_OF_ONE_THING;
    return !isOneThing || best?.matched !== 1;
  }
  if (!best) return false;
  const last = understanding.terms.at(-1);
  // « Usine de porcelaine » is about porcelain; « maire de Strasbourg » is about no mayor.
  const isRare = last !== undefined && last.weight >= RARE_SHARE * unknownWeight(lexicon);
  if (understanding.endsKnown && isRare && isWhole(last, lexicon)) return true;
  return best.matched > 1 && best.weight >= understanding.unknown.length * unknownWeight(lexicon);
}

/**
 * Whether a word says by itself what it is about: not where the texts hold only words of its family, nor where it is a part of
 * a name that is not the name of anything: « Seine », of « Seine Amont Métropole ».
 */
function isWhole({ typed, alternatives, means, correction }: Term, { find, named }: Lexicon): boolean {
  if (means.length > 0 || correction !== undefined) return true;
  const isHeld = alternatives.some(({ word }) => toInvariable(word) === toInvariable(typed));
  const isProper = /^\p{Lu}/u.test(find(typed)?.inName ?? '');
  return isHeld && (!isProper || named.some(({ names }) => names.some(({ joined }) => joined === typed)));
}
