import type { CataloguePage } from './catalogue.ts';
import { makeExcerpt } from './excerpt.ts';
import {
  asksForSpoken,
  chosenFacets,
  countFacet,
  passesFilters,
  type Facet,
  type FacetCount,
  type Filters,
} from './facets.ts';
import { fold } from './fold.ts';
import type { Lexicon } from './lexicon.ts';
import { findNamesWithin, WHOLE_NAME, matchNames, type NameMatch } from './names.ts';
import type { Pagefind, PagefindResult } from './pagefind.ts';
import type { MissingParts } from './parts.ts';
import { findNearestWords } from './spelling.ts';
import { understandQuery, type Term, type Understanding } from './understand.ts';
import { isMeaningful, listWords } from './words.ts';

/** Cards shown above the texts. */
const MAX_CARDS = 6;
/** The score of a text that is filed under what the query names without saying the word: less than any that says it. */
const FILED_SCORE = 0.01;
/** Texts beyond which other forms of a word are not looked for. */
const ENOUGH = 50;
/** A word further than this from every other is nobody's misspelling. */
const SUGGESTION_EDITS = 3;

/**
 * Texts whose words are looked at, because they are about to be shown: the index's stems take « armée » for « arme ».
 * Not while a word is being typed: each would be fetched for nothing.
 */
const VERIFIED = 5;
/** Texts looked at for a quoted phrase, and for words that were spoken: no more are fetched for what few will look at. */
const PHRASES_VERIFIED = 20;
const SPOKEN_VERIFIED = 20;

/** The answer to a query. The same function serves the page, the dialog and the tests. */
export async function search(request: SearchRequest, index: SearchIndex): Promise<SearchAnswer> {
  index.missing.forget();
  await index.lexicon.load(listWords(request.query));
  const understanding = understandQuery(request.query, { ...index, ...request });
  const asked = understanding.terms.length + understanding.phrases.length;
  const named = matchNames(understanding.nameWords, index.lexicon.named);
  const texts =
    asked === 0
      ? await listEverything(request.query, index)
      : await findTexts(understanding, named, index, {
          verified: request.typing ? 0 : VERIFIED,
          everywhere: chosenFacets(request.filters).length > 0,
        });
  const isAnswered = named.length > 0 || texts.some(({ matched }) => matched >= asked);
  const cards = (isAnswered ? named : findNamesWithin(understanding.nameWords, index.lexicon.named)).slice(
    0,
    MAX_CARDS,
  );
  const pages = [...new Set([...cards.map(({ page }) => page), ...texts.map(({ page }) => page)])];
  await index.loadFacets(chosenFacets(request.filters));
  const isShown = ({ page }: { page: CataloguePage }) => passesFilters(page, request.filters);
  const shownCards = cards.filter(isShown);
  const other = texts.filter(isShown).filter(({ page }) => !cards.some((card) => card.page === page));
  const found = asked === 0 ? other : await keepSpoken(other, request, understanding);
  // A question names things by the way, and quoted words are asked for as they stand: the texts that answer come first.
  const textsFirst = understanding.phrases.length > 0 || (!isAnswered && (found[0]?.matched ?? 0) > 1);
  const isOutright = ({ closeness }: NameMatch) => closeness >= WHOLE_NAME;
  return {
    understanding,
    named: textsFirst ? shownCards.filter(isOutright) : shownCards,
    texts: found.filter(({ matched }) => matched >= asked),
    partial: found.filter(({ matched }) => matched < asked),
    alsoNamed: textsFirst ? shownCards.filter((card) => !isOutright(card)) : [],
    facets: index.facets,
    countFacet: async (facet) => {
      await index.loadFacets([facet]);
      return countFacet(facet, pages, request.filters);
    },
    lacksParts: index.missing.areSome,
    proposals: [],
    unmatchedPhrases: [],
    suggestions: pages.length > 0 ? [] : suggest(understanding, index),
  };
}

/**
 * Where only words spoken are asked for, the texts in which such words hold what is asked. All have words spoken (the facet
 * says so); whether what is asked is among them is looked at for those that answer best, and left open for the rest.
 */
async function keepSpoken(
  texts: TextMatch[],
  { filters: { voix: voices = [] } }: SearchRequest,
  understanding: Understanding,
): Promise<TextMatch[]> {
  if (!asksForSpoken(voices)) return texts;
  const holds = await Promise.all(
    texts.map(
      async ({ result }, rank) =>
        result !== undefined &&
        (rank >= SPOKEN_VERIFIED || (makeExcerpt(await result.data(), understanding, true)?.worth ?? 0) > 0),
    ),
  );
  return texts.filter((_, rank) => holds[rank]);
}

export interface SearchRequest {
  /** As typed. */
  query: string;
  filters: Filters;
  /** The last word may be unfinished. */
  typing: boolean;
  /** Nothing is to be corrected. */
  literal: boolean;
}

export interface SearchAnswer {
  understanding: Understanding;
  /** The pages that the query names, closest first. */
  named: NameMatch[];
  /** Texts with all the words, best first. */
  texts: TextMatch[];
  /** Texts with most of the words, best first. */
  partial: TextMatch[];
  /** The pages that the query names by the way, to be shown after the texts. */
  alsoNamed: NameMatch[];
  /** The facets by which it can be narrowed. */
  facets: readonly Facet[];
  /** The number of pages that choosing each value of a facet would show; fetches the facet. */
  countFacet(facet: Facet): Promise<FacetCount>;
  /** Whether a part of the index could not be fetched: the answer is made of the rest. */
  lacksParts: boolean;
  /** Whole queries to offer: corrections that are not sure enough to be made. */
  proposals: string[];
  /** The quoted phrases, as typed, that no text holds to the letter: their words were looked for instead. */
  unmatchedPhrases: string[];
  /** When there is nothing else to show: the nearest words, and what they name. */
  suggestions: { word: string; pages: CataloguePage[] }[];
}

/** A text found. */
export interface TextMatch {
  page: CataloguePage;
  /** The number of words and phrases of the query that it holds. */
  matched: number;
  score: number;
  /** Pagefind's result, whose text is fetched only if it is shown; entities have none. */
  result: PagefindResult | undefined;
}

export interface SearchIndex {
  pagefind: TextSearch;
  /** Every page, by its number. */
  catalogue: readonly CataloguePage[];
  lexicon: Lexicon;
  /** Pagefind's name of a text → its page. */
  byTextId: { get(id: string): CataloguePage | undefined };
  /** Those of which any page has a value. */
  facets: readonly Facet[];
  /** Gives every page its values of some facets. */
  loadFacets(facets: readonly Facet[]): Promise<void>;
  /** The pages filed under what a page is about. */
  listFiled(thing: CataloguePage): Promise<CataloguePage[]>;
  /** The parts of the index that could not be fetched for the answer that is being made. */
  missing: MissingParts;
}

interface TextSearch {
  /**
   * The texts that hold a word, or a phrase between quotation marks; null asks for every text.
   * @param everywhere all of those that hold a common word, and not only those that say it most
   */
  search(query: string | null, everywhere?: boolean): ReturnType<Pagefind['search']>;
}

/** With nothing asked, everything; with something that holds no word (« ??? »), nothing. */
async function listEverything(query: string, index: SearchIndex): Promise<TextMatch[]> {
  if (query.trim() !== '') return [];
  const results = await listResults(index);
  return index.catalogue.map((page) => ({ page, matched: 0, score: 0, result: results.get(page) }));
}

/** Pagefind's result for every text, for those that are shown without having been searched. */
async function listResults({ pagefind, byTextId }: SearchIndex): Promise<Map<CataloguePage, PagefindResult>> {
  const { results } = await pagefind.search(null);
  return new Map(results.map((result) => [byTextId.get(result.id)!, result]));
}

async function findTexts(
  understanding: Understanding,
  named: readonly NameMatch[],
  index: SearchIndex,
  { verified, everywhere }: { verified: number; everywhere: boolean },
): Promise<TextMatch[]> {
  const asked = understanding.terms.length + understanding.phrases.length;
  const { looked, assumed } = chooseTerms(understanding, index.lexicon);
  const perTerm = await allThatCan(
    [
      ...looked.map((term) => () => findTerm(term, index, everywhere)),
      ...understanding.phrases.map((phrase) => () => findPhrase(phrase, index)),
    ],
    index.missing,
  );
  const found = new Map<CataloguePage, TextMatch>();
  for (const matches of perTerm) {
    for (const [page, { score, result }] of matches) {
      const match = found.get(page) ?? { page, matched: assumed.length, score: 0, result };
      found.set(page, { ...match, matched: match.matched + 1, score: match.score + score });
    }
  }
  const filed = (await listFiled(named, index)).filter((page) => !found.has(page));
  const results = filed.length > 0 ? await listResults(index) : new Map<CataloguePage, PagefindResult>();
  for (const page of filed) found.set(page, { page, matched: asked, score: FILED_SCORE, result: results.get(page) });
  const ranked = [...found.values()].sort(byWorth);
  const matches = [
    ...(await Promise.all(ranked.slice(0, verified).map((match) => verify(match, understanding, assumed)))).sort(
      byWorth,
    ),
    ...ranked.slice(verified),
  ];
  // After the texts with all the words, those with most of them; with half of them when there is nothing better.
  const best = matches[0]?.matched ?? 0;
  return matches.filter(
    ({ matched }) => matched > 0 && (matched > asked / 2 || (matched === best && matched >= asked / 2)),
  );
}

const byWorth = (a: TextMatch, b: TextMatch): number => b.matched - a.matched || b.score - a.score;

/**
 * The match of a text once its words are known: worth more for the very words, most for the words as they were typed
 * together.
 */
async function verify(
  match: TextMatch,
  { terms, phrases, nameWords }: Understanding,
  assumed: readonly Term[],
): Promise<TextMatch> {
  if (!match.result || match.score <= FILED_SCORE) return match;
  const { content, meta } = await match.result.data();
  const words = listWords(`${content} ${meta.byline ?? ''} ${meta.alias ?? ''}`);
  const held = new Set(words);
  const present = terms.map(({ typed, correction, alternatives }) => {
    if (held.has(correction ?? typed)) return 1;
    return alternatives.some(({ word }) => held.has(word)) ? 0.5 : 0;
  });
  const sum = present.reduce<number>((total, worth) => total + worth, 0);
  const together = nameWords.length > 1 && ` ${words.join(' ')} `.includes(` ${nameWords.join(' ')} `) ? 1.5 : 1;
  return {
    ...match,
    // Those after it were not asked for the words that nearly all have.
    matched: present.filter((worth, place) => worth > 0 || assumed.includes(terms[place]!)).length + phrases.length,
    score: match.score * together * (terms.length > 0 ? sum / terms.length : 1),
  };
}

type Found = Map<CataloguePage, { score: number; result: PagefindResult }>;

/**
 * What is found of each word and phrase; nothing of those whose part of the index is missing.
 * @throws {Error} when all are missing
 */
async function allThatCan(searches: readonly (() => Promise<Found>)[], missing: MissingParts): Promise<Found[]> {
  const done = await Promise.all(searches.map((find, place) => missing.attempt(`search ${place}`, find)));
  const found = done.filter((matches) => matches !== undefined);
  if (searches.length > 0 && found.length === 0) throw new Error('None of the words could be looked for.');
  return found;
}

/**
 * The words to look for: of common ones the rarest, and only when there are no others, for they tell little and weigh much.
 * So many texts have them that it is enough to look for them in those that are about to be shown.
 */
function chooseTerms({ terms, phrases }: Understanding, lexicon: Lexicon): { looked: Term[]; assumed: Term[] } {
  const telling = terms.filter(({ typed, correction }) => !lexicon.isCommon(correction ?? typed));
  const spread = ({ typed, correction }: Term) => lexicon.find(correction ?? typed)?.frequency ?? 0;
  const rarest = [...terms].sort((a, b) => spread(a) - spread(b)).slice(0, 1);
  const looked = telling.length > 0 || phrases.length > 0 ? telling : rarest;
  return { looked, assumed: terms.filter((term) => !looked.includes(term)) };
}

async function findTerm({ alternatives }: Term, index: SearchIndex, everywhere: boolean): Promise<Found> {
  const found: Found = new Map();
  // The word itself comes first: with so many texts that hold it, its family would only be fetched for the last pages.
  for (const { word, worth } of alternatives) {
    if (found.size >= ENOUGH) break;
    const { results } = await index.pagefind.search(index.lexicon.find(word)?.indexed ?? word, everywhere);
    for (const result of results) {
      const page = index.byTextId.get(result.id);
      const score = result.score * worth;
      if (page && score > (found.get(page)?.score ?? 0)) found.set(page, { score, result });
    }
  }
  return found;
}

/**
 * The index compares stems, in order; « to the letter » is verified in the texts themselves, best first, and no further than
 * a few fail: what stands at the end of hundreds is not worth fetching. Of a phrase with common words, the rest is looked
 * for, and all of its candidates that can be shown are verified.
 */
async function findPhrase(phrase: string, { pagefind, byTextId, lexicon }: SearchIndex): Promise<Found> {
  const words = phrase.match(/[\p{L}\d]+/gu) ?? [];
  const telling = longestRun(words, (word) => !isMeaningful(word) || !lexicon.isCommon(word));
  const isWhole = telling.length === words.length;
  const sought = telling.some(isMeaningful) ? telling : words;
  const { results } = await pagefind.search(`"${sought.map((word) => lexicon.find(word)?.indexed ?? word).join(' ')}"`);
  const found: Found = new Map();
  for (let first = 0; first < results.length; first += VERIFIED) {
    const isTrusted = isWhole && first > 0 && found.size === first;
    if (!isTrusted && first >= PHRASES_VERIFIED) break;
    await Promise.all(
      results.slice(first, isTrusted ? undefined : first + VERIFIED).map(async (result) => {
        const page = byTextId.get(result.id);
        if (!page || !(isTrusted || fold((await result.data()).content).includes(phrase))) return;
        found.set(page, { score: result.score, result });
      }),
    );
    if (isTrusted) break;
  }
  return found;
}

/** The most items in a row of which something holds. */
function longestRun<Item>(items: readonly Item[], holds: (item: Item) => boolean): Item[] {
  let [longest, run]: Item[][] = [[], []];
  for (const item of items) {
    run = holds(item) ? [...run!, item] : [];
    if (run.length > longest!.length) longest = run;
  }
  return longest!;
}

/** The texts filed under what the query names outright: « LON » finds those that say « SDN ». */
async function listFiled(named: readonly NameMatch[], index: SearchIndex): Promise<CataloguePage[]> {
  const exact = named.filter(({ closeness }) => closeness >= WHOLE_NAME).slice(0, MAX_CARDS);
  const filed = exact.map(({ page }) => index.missing.attempt(page.path, () => index.listFiled(page)));
  return [...new Set((await Promise.all(filed)).flatMap((pages) => pages ?? []))];
}

function suggest({ terms }: Understanding, { lexicon }: SearchIndex): SearchAnswer['suggestions'] {
  const unknown = terms.find(({ alternatives, typed }) => alternatives.length === 0 && !lexicon.find(typed)?.inName);
  if (!unknown || unknown.typed.length < 4) return [];
  const alike = lexicon.beginningWith(unknown.typed.slice(0, 2)).map(({ word }) => word);
  const limit = Math.min(SUGGESTION_EDITS, Math.floor(unknown.typed.length / 2) - 1);
  const isName = (word: string) => lexicon.find(word)?.inName !== undefined;
  const nearest = findNearestWords(
    unknown.typed,
    alike.filter((word) => word.length > 3),
    { has: isName },
    limit,
  ).slice(0, 3);
  return nearest.map((word) => ({
    word: lexicon.find(word)?.inName ?? word,
    pages: matchNames([word], lexicon.named)
      .slice(0, 2)
      .map(({ page }) => page),
  }));
}
