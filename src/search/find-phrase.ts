import type { SearchIndex } from './engine.ts';
import type { Found } from './find-texts.ts';
import { toIndexed } from './lexicon.ts';
import type { PagefindResult } from './pagefind.ts';
import { holdsPhrase, piecesOf } from './phrases.ts';
import { isMeaningful, listWords } from './words.ts';

/** Texts in which a phrase is looked for when the index does not find its words side by side. */
const MAX_PHRASE_TEXTS = 10;

/** How many texts are looked at together for a phrase, and how many in all: no more are fetched for what few will look at. */
const TOGETHER = 5;
const MAX_RESULTS = 20;

/** The index compares stems; « to the letter » is verified in the texts themselves. */
export async function findPhrase(phrase: string, index: SearchIndex): Promise<Found> {
  const pieces = piecesOf(phrase).map((piece) => listWords(piece));
  const words = pieces.flat();
  if (words.some((word) => isMeaningful(word) && index.lexicon.find(word)?.indexed === undefined)) return new Map();
  // Of a phrase with common words, the rest is looked for.
  const { isCommon } = index.lexicon;
  const runs = pieces.map((piece) => longestRun(piece, (word) => !isMeaningful(word) || !isCommon(word)));
  const rare = runs.reduce((a, b) => (countTelling(b) > countTelling(a) ? b : a), []);
  const longest = pieces.reduce((a, b) => (b.length > a.length ? b : a), []);
  const sought = countTelling(rare) > 0 ? rare : longest;
  const beside = (await index.pagefind.search(`"${toIndexed(sought, index.lexicon)}"`)).results;
  const found = await keepHolding(beside, phrase, index, sought.length === words.length);
  if (found.size > 0) return found;
  const telling = [...new Set(words.filter(isMeaningful))];
  if (telling.length === 0) return found;
  const rarer = telling.filter((word) => !isCommon(word));
  const { results } = await index.pagefind.search(toIndexed(rarer.length > 0 ? rarer : telling, index.lexicon));
  return keepHolding(results.slice(0, MAX_PHRASE_TEXTS), phrase, index, false);
}

const countTelling = (words: readonly string[]): number => words.filter(isMeaningful).length;

/** The most items in a row of which something holds. */
function longestRun<Item>(items: readonly Item[], holds: (item: Item) => boolean): Item[] {
  let [longest, run]: [Item[], Item[]] = [[], []];
  for (const item of items) {
    run = holds(item) ? [...run, item] : [];
    if (run.length > longest.length) longest = run;
  }
  return longest;
}

/**
 * The results that hold a phrase to the letter, looked at a few at a time, best first, and no further than some.
 * @param isWhole whether the index was asked for all of the phrase: when the first all hold it, the others are trusted to
 */
async function keepHolding(
  results: readonly PagefindResult[],
  phrase: string,
  { byTextId }: SearchIndex,
  isWhole: boolean,
): Promise<Found> {
  const found: Found = new Map();
  for (let first = 0; first < results.length; first += TOGETHER) {
    const isTrusted = isWhole && first > 0 && found.size === first;
    if (!isTrusted && first >= MAX_RESULTS) break;
    await Promise.all(
      results.slice(first, isTrusted ? undefined : first + TOGETHER).map(async (result) => {
        const page = byTextId.get(result.id);
        if (!page || !(isTrusted || (await isHolding(result, phrase)))) return;
        found.set(page, { score: result.score, worth: 1, result });
      }),
    );
    if (isTrusted) break;
  }
  return found;
}

async function isHolding(result: PagefindResult, phrase: string): Promise<boolean> {
  const { content, meta } = await result.data();
  return holdsPhrase([meta.title, meta.byline, content].join(' ¶ '), phrase);
}
