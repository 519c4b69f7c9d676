import type { SearchIndex } from './engine.ts';
import type { Found } from './find-texts.ts';
import { toIndexed } from './lexicon.ts';
import type { PagefindResult } from './pagefind.ts';
import { holdsPhrase, piecesOf } from './phrases.ts';
import { isMeaningful, listWords } from './words.ts';

/** Texts in which a phrase is looked for when the index does not find its words side by side. */
const MAX_PHRASE_TEXTS = 10;

/** The index compares stems; « to the letter » is verified in the texts themselves. */
export async function findPhrase(phrase: string, index: SearchIndex): Promise<Found> {
  const pieces = piecesOf(phrase).map((piece) => listWords(piece));
  const words = pieces.flat();
  if (words.some((word) => isMeaningful(word) && index.lexicon.find(word)?.indexed === undefined)) return new Map();
  const longest = pieces.reduce((a, b) => (b.length > a.length ? b : a), []);
  const beside = (await index.pagefind.search(`"${toIndexed(longest, index.lexicon)}"`)).results;
  const found = await keepHolding(beside, phrase, index);
  if (found.size > 0) return found;
  const telling = words.filter(isMeaningful);
  if (telling.length === 0) return found;
  const { results } = await index.pagefind.search(toIndexed([...new Set(telling)], index.lexicon));
  return keepHolding(results.slice(0, MAX_PHRASE_TEXTS), phrase, index);
}

async function keepHolding(
  results: readonly PagefindResult[],
  phrase: string,
  { byTextId }: SearchIndex,
): Promise<Found> {
  const verified = await Promise.all(
    results.map(async (result) => {
      const { content, meta } = await result.data();
      return { result, holds: holdsPhrase([meta.title, meta.byline, content].join(' ¶ '), phrase) };
    }),
  );
  return new Map(
    verified.flatMap(({ result, holds }) => {
      const page = byTextId.get(result.id);
      return page && holds ? [[page, { score: result.score, worth: 1, result }]] : [];
    }),
  );
}
