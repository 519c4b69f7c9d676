import type { SearchIndex } from './engine.ts';
import type { Found, TextResult } from './find-texts.ts';
import { toIndexed, type Lexicon } from './lexicon.ts';
import { matchNames, WHOLE_NAME } from './names.ts';
import { holdsPhrase, piecesOf } from './phrases.ts';
import { isMeaningful, listWords } from './words.ts';

/** How many texts are looked at together for a phrase: those of one page of results. */
const TOGETHER = 5;
/** Texts beyond which a collection is one of many: there, each weighs more, and as many are enough as are shown together. */
const MANY = 1000;
/** How many in all: each weighs as much as the words of a query. */
const mostLookedAt = ({ textCount }: Lexicon): number => (textCount > MANY ? 10 : 15);
/** The fewest that are worth waiting for together. */
const LEAST_TOGETHER = 2;

/** The texts that hold a phrase, and whether others may: not all that hold its words were looked at. */
export interface FoundPhrase {
  found: Found;
  areSome: boolean;
}

/** The index compares stems; « to the letter » is verified in the texts themselves. */
export async function findPhrase(phrase: string, index: SearchIndex): Promise<FoundPhrase> {
  const pieces = piecesOf(phrase).map((piece) => listWords(piece));
  const words = pieces.flat();
  const nothing = { found: new Map(), areSome: false };
  if (words.length === 0) return nothing;
  if (words.some((word) => isMeaningful(word) && index.lexicon.find(word)?.indexed === undefined)) return nothing;
  const sought = chooseSought(pieces, index.lexicon);
  const beside = await index.pagefind.search(`"${toIndexed(sought, index.lexicon)}"`);
  const isWhole = countTelling(sought) === countTelling(words);
  const kept = await keepHolding(beside, phrase, index, { isWhole, most: mostLookedAt(index.lexicon) });
  // By common words, not all texts are found.
  const { isCommon } = index.lexicon;
  const isPartial = sought.some(isCommon);
  if (kept.found.size > 0 || (beside.length > 0 && !isPartial)) return { ...kept, areSome: kept.areSome || isPartial };
  const telling = [...new Set(words.filter(isMeaningful))];
  if (telling.length === 0) return nothing;
  const rarer = telling.filter((word) => !isCommon(word));
  const results = await index.pagefind.search(toIndexed(rarer.length > 0 ? rarer : telling, index.lexicon));
  return keepHolding(results, phrase, index, { isWhole: false, most: TOGETHER });
}

const countTelling = (words: readonly string[]): number => words.filter(isMeaningful).length;

/**
 * The words of a phrase that the index is asked for, side by side. Lists of common words weigh much, and are not whole: those
 * that stand between them if they are two or more; otherwise as few as tell the phrase from most others.
 */
function chooseSought(
  pieces: readonly (readonly string[])[],
  { isCommon, find, textCount }: Lexicon,
): readonly string[] {
  const longestOf = (lists: readonly (readonly string[])[]) =>
    lists.reduce((a, b) => (countTelling(b) > countTelling(a) ? b : a));
  const rare = longestOf(pieces.flatMap((piece) => splitAt(piece, (word) => isMeaningful(word) && isCommon(word))));
  const longest = longestOf(pieces);
  if (countTelling(rare) > 1) return rare;
  if (countTelling(longest) < 2) return countTelling(rare) > 0 ? rare : longest;
  const weigh = (words: readonly string[]) =>
    words
      .filter(isMeaningful)
      .reduce((sum, word) => sum + (find(word)?.frequency ?? 0) + (isCommon(word) ? textCount : 0), 0);
  const runs = pieces.flatMap((piece) => listRuns(piece, countTelling(rare) > 0 ? 2 : 3));
  return runs.reduce((a, b) => (weigh(b) < weigh(a) ? b : a));
}

/** The runs of so many telling words, or of all of those that a piece has if they are fewer. */
function listRuns(piece: readonly string[], many: number): (readonly string[])[] {
  const places = piece.flatMap((word, place) => (isMeaningful(word) ? [place] : []));
  if (places.length <= many) return places.length < 2 ? [] : [piece];
  return places.slice(0, 1 - many).map((place, rank) => piece.slice(place, places[rank + many - 1]! + 1));
}

/** The runs between the words of which something holds. */
function splitAt(words: readonly string[], parts: (word: string) => boolean): string[][] {
  const runs: string[][] = [[]];
  for (const word of words) {
    if (parts(word)) runs.push([]);
    else runs.at(-1)!.push(word);
  }
  return runs;
}

/**
 * The results that hold a phrase to the letter, looked at a few at a time, best first, and no further than some.
 * @param isWhole whether the index was asked for all of the phrase: when the first all hold it, the others are trusted to
 */
async function keepHolding(
  results: readonly TextResult[],
  phrase: string,
  { lexicon }: SearchIndex,
  { isWhole, most }: { isWhole: boolean; most: number },
): Promise<FoundPhrase> {
  const found: Found = new Map();
  const enough = lexicon.textCount > MANY ? TOGETHER : most;
  let next = 0;
  for (let first = 0; first < results.length; first = next) {
    const isTrusted = isWhole && first > 0 && found.size === first;
    if (!isTrusted && (first >= most || found.size >= enough)) return { found, areSome: true };
    const together = Math.max(LEAST_TOGETHER, Math.min(TOGETHER, enough - found.size));
    next = isTrusted ? results.length : first + together;
    await Promise.all(
      results.slice(first, next).map(async (result) => {
        if (!isTrusted && !(await isHolding(result, phrase))) return;
        found.set(result.page, { score: result.score, worth: 1, result });
      }),
    );
  }
  return { found, areSome: false };
}

async function isHolding(result: TextResult, phrase: string): Promise<boolean> {
  const { content, meta } = await result.data();
  return holdsPhrase([meta.title, meta.byline, content].join(' ¶ '), phrase);
}

/** Whether a phrase is, to the letter, a name. */
export const isNamed = (phrase: string, { lexicon }: Pick<SearchIndex, 'lexicon'>): boolean =>
  matchNames(listWords(phrase), lexicon.named).some(
    ({ page, closeness }) =>
      closeness >= WHOLE_NAME && [page.title, ...page.names].some((name) => holdsPhrase(name, phrase)),
  );
