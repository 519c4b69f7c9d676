import type { CataloguePage } from './catalogue.ts';
import type { SearchIndex } from './engine.ts';
import { toIndexed, type Lexicon } from './lexicon.ts';
import type { PagefindText } from './pagefind.ts';
import type { MissingParts } from './parts.ts';
import { toInvariable } from '../words/index.ts';
import { weightOf, type Term } from './term.ts';
import { listAsked, type Understanding } from './understand.ts';
import { listWords } from './words.ts';

/** The worth, in a text, of another number or gender of a word, and of another word for it. */
const INFLECTED = 0.9;
const RELATED = 0.5;
/** The score of a text that is filed under what the query names without saying the word: less than any that says it. */
const FILED_SCORE = 0.01;
/** Texts beyond which other forms of a word are not looked for. */
const ENOUGH = 50;
/** The share of what is asked, words weighed by how few texts hold them, that a text must hold. */
const MIN_SHARE = 0.45;
/** The share of what the best text holds that another must hold. */
const MIN_OF_BEST = 0.75;
/** How much the place of the words in a text counts, beside their being there. */
const SCORE_SHARE = 0.3;

/** The texts that answer a query, best first. */
export async function findTexts(
  understanding: Understanding,
  perPhrase: readonly Found[],
  filed: readonly CataloguePage[],
  index: SearchIndex,
  { verified, named, everywhere }: Looking,
): Promise<FoundTexts> {
  const asked = new Set(listAsked(understanding));
  const { looked, assumed } = chooseTerms(understanding, index.lexicon);
  const perTerm = await allThatCan(
    looked.map((term) => () => findTerm(term, index, everywhere)),
    index.missing,
  );
  const parts = [
    ...looked.map((term, place) => ({ found: perTerm[place]!, weight: term.weight, isAsked: asked.has(term) })),
    ...perPhrase.map((found) => ({ found, weight: weightOf(found.size, index.lexicon), isAsked: true })),
  ];
  const sum = (terms: readonly Term[]) => terms.reduce((total, { weight }) => total + weight, 0);
  const whole = parts.reduce((total, { weight }) => total + weight, sum(assumed));
  const taken = assumed.filter((term) => asked.has(term));
  const start = {
    matched: taken.length,
    weight: sum(taken),
    reach: sum(assumed),
    score: whole === 0 ? 0 : sum(assumed) / whole,
  };
  const found = new Map<CataloguePage, TextMatch>();
  for (const { found: matches, weight, isAsked } of parts) {
    const highest = Math.max(...[...matches.values()].map(({ score }) => score));
    for (const [page, { score, worth, result }] of matches) {
      const match = found.get(page) ?? { page, ...start, result };
      found.set(page, {
        ...match,
        matched: match.matched + (isAsked ? 1 : 0),
        weight: match.weight + (isAsked ? weight : 0),
        reach: match.reach + weight * worth,
        score: match.score + (weight / whole) * (worth + SCORE_SHARE * (score / highest)),
      });
    }
  }
  const all = asked.size + perPhrase.length;
  for (const page of filed) {
    if (!found.has(page)) {
      const result = index.resultOf(page);
      found.set(page, { page, matched: all, weight: whole, reach: 0, score: FILED_SCORE, result });
    }
  }
  const ranked = [...found.values()].filter(({ matched }) => matched > start.matched).sort(byWorth);
  const first = ranked.filter(({ page }) => !named.has(page)).slice(0, verified);
  const matches = [
    ...(await Promise.all(first.map((match) => verify(match, understanding, perPhrase.length, assumed)))).sort(byWorth),
    ...ranked.filter((match) => !first.includes(match)),
  ];
  // After the texts with all the words, those with most of what they say; with a little less when there is nothing better.
  const most = Math.max(0, ...matches.map(({ weight }) => weight));
  return {
    texts: matches.filter(
      ({ matched, weight }) =>
        matched > 0 &&
        (matched >= all || weight >= Math.min(MIN_SHARE * whole, MIN_OF_BEST * most) || matched > all / 2),
    ),
    areSome: !everywhere && looked.some((term) => isCommon(term, index.lexicon)),
  };
}

/** How far texts are looked for. */
interface Looking {
  /** How many are looked at, for the very words. */
  verified: number;
  /** Those that are shown by their names, whatever words they hold: none of them is looked at. */
  named: ReadonlySet<CataloguePage>;
  /** Whether all that hold a common word are wanted, and not only those that say it most. */
  everywhere: boolean;
}

/** The texts that answer, best first. */
export interface FoundTexts {
  texts: TextMatch[];
  /** Whether there are more: of a common word, only the texts that say it most were looked for. */
  areSome: boolean;
}

const isCommon = ({ typed, correction }: Term, lexicon: Lexicon): boolean =>
  listWords(correction ?? typed).every((word) => lexicon.isCommon(word));

const byWorth = (a: TextMatch, b: TextMatch): number => b.score - a.score;

/**
 * The match of a text once its words are known: worth more for the very words, most for the words as they were typed
 * together.
 */
async function verify(
  match: TextMatch,
  { terms, phrases, nameWords }: Understanding,
  phraseCount: number,
  assumed: readonly Term[],
): Promise<TextMatch> {
  if (!match.result || match.score <= FILED_SCORE) return match;
  const { content, meta } = await match.result.data();
  const words = listWords(`${content} ${meta.byline ?? ''} ${meta.alias ?? ''}`);
  const held = new Set(words);
  const holds = (alternative: string) => alternative.split(' ').every((word) => held.has(word));
  const asked = new Set(listAsked({ terms, phrases }));
  const present = terms.map((term) => {
    const { typed, correction, alternatives } = term;
    const meant = correction === undefined ? typed : listWords(correction).join(' ');
    if (holds(meant)) return 1;
    const there = alternatives.filter(({ word }) => holds(word));
    if (there.some(({ word }) => toInvariable(word) === toInvariable(meant))) return INFLECTED;
    return there.length > 0 ? RELATED : 0;
  });
  // Those after it were not asked for the words that nearly all have.
  const isMatched = (term: Term, place: number) => asked.has(term) && (present[place]! > 0 || assumed.includes(term));
  const sum = (list: readonly number[]) => list.reduce((total, one) => total + one, 0);
  const kept = sum(terms.map(({ weight }, place) => weight * present[place]!));
  const together = nameWords.length > 1 && ` ${words.join(' ')} `.includes(` ${nameWords.join(' ')} `) ? 1.5 : 1;
  return {
    ...match,
    matched: terms.filter(isMatched).length + phraseCount,
    weight: sum(terms.map((term, place) => (isMatched(term, place) ? term.weight : 0))),
    score: match.score * together * (phraseCount > 0 ? 1 : Math.min(1, kept / match.reach)),
  };
}

/** The text of a page, as the index answers with it. */
export interface TextResult {
  page: CataloguePage;
  score: number;
  /** Fetches the text. */
  data(): Promise<PagefindText>;
}

/** The texts that hold a word or a phrase. */
export type Found = Map<CataloguePage, { score: number; worth: number; result: TextResult }>;

/**
 * The texts found of each word; none of those whose part of the index is missing.
 * @throws {Error} when all are missing
 */
async function allThatCan(searches: readonly (() => Promise<Found>)[], missing: MissingParts): Promise<Found[]> {
  const done = await Promise.all(searches.map((find, place) => missing.attempt(`search ${place}`, find)));
  if (searches.length > 0 && done.every((found) => !found)) throw new Error('None of the words could be looked for.');
  return done.map((found) => found ?? new Map());
}

/**
 * The words to look for: of common ones the rarest, and only when there are no others, for they tell little and weigh much.
 * So many texts have them that it is enough to look for them in those that are about to be shown.
 */
function chooseTerms(understanding: Understanding, lexicon: Lexicon): { looked: Term[]; assumed: Term[] } {
  const { terms, phrases } = understanding;
  const asked = listAsked(understanding);
  const rarest = [...asked].sort((a, b) => b.weight - a.weight)[0];
  const isEnough = phrases.length > 0 || asked.some((term) => !isCommon(term, lexicon));
  const assumed = terms.filter((term) => isCommon(term, lexicon)).filter((term) => isEnough || term !== rarest);
  return { looked: terms.filter((term) => !assumed.includes(term)), assumed };
}

async function findTerm({ alternatives }: Term, index: SearchIndex, everywhere: boolean): Promise<Found> {
  const found: Found = new Map();
  // The word itself comes first: with so many texts that hold it, its family would only be fetched for the last pages.
  for (const { word, worth } of alternatives) {
    if (found.size >= ENOUGH) break;
    const parts = word.split(' ');
    for (const result of await index.pagefind.search(toIndexed(parts, index.lexicon), everywhere)) {
      const { page } = result;
      const score = result.score * worth;
      if (score > (found.get(page)?.score ?? 0)) found.set(page, { score, worth, result });
    }
  }
  return found;
}

/** A text found. */
export interface TextMatch {
  page: CataloguePage;
  /** The number of words and phrases of the query that it holds, those with which one asks aside. */
  matched: number;
  /** How much those words say, together. */
  weight: number;
  /** The same with those that are not asked for, each as far as the index's stems tell. */
  reach: number;
  score: number;
  /** Its text, fetched only if it is shown; entities have none. */
  result: TextResult | undefined;
  /** The understanding of the query where several seminars are searched: their words are not the same. */
  understanding?: Understanding;
}
