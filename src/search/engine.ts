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
import type { Lexicon } from './lexicon.ts';
import { findNamesWithin, WHOLE_NAME, matchNames, type NameMatch } from './names.ts';
import type { Pagefind, PagefindResult } from './pagefind.ts';
import type { MissingParts } from './parts.ts';
import { holdsPhrase, piecesOf } from './phrases.ts';
import {
  understandQuery,
  understandWithout,
  unknownWeight,
  weightOf,
  type Term,
  type Understanding,
} from './understand.ts';
import { isAsking, isMeaningful, listWords } from './words.ts';

/** Cards shown above the texts. */
const MAX_CARDS = 6;
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
/** Words, small ones included, of what may be the name of one thing. */
const WORDS_OF_ONE_THING = 4;
/** From this share of the weight of a word that no text holds, a word is rare. */
const RARE_SHARE = 0.6;
/** Texts in which a phrase is looked for, and words that were spoken: no more are fetched for what few will look at. */
const MAX_PHRASE_RESULTS = 20;
const SPOKEN_VERIFIED = 20;
/** Texts in which a phrase is looked for when the index does not find its words side by side. */
const MAX_PHRASE_TEXTS = 10;

/**
 * Texts whose words are looked at, because they are about to be shown: the index's stems take « armée » for « arme ».
 * Not while a word is being typed: each would be fetched for nothing.
 */
const VERIFIED = 5;

/** The answer to a query. The same function serves the page, the dialog and the tests. */
export async function search(request: SearchRequest, index: SearchIndex): Promise<SearchAnswer> {
  index.missing.forget();
  const whole = await understandQuery(request.query, { ...index, ...request });
  const perPhrase = await Promise.all(whole.phrases.map((phrase) => findPhrase(phrase, index)));
  const unmatchedPhrases = whole.phrases.filter(
    (phrase, place) => perPhrase[place]!.size === 0 && !isNamed(phrase, index),
  );
  const understanding =
    unmatchedPhrases.length === 0
      ? whole
      : await understandWithout(request.query, unmatchedPhrases, { ...index, ...request });
  const phrases = perPhrase.filter((_, place) => !unmatchedPhrases.includes(whole.phrases[place]!));
  const cards = findCards(understanding, index);
  const asked = listAsked(understanding).length + phrases.length;
  const isNothingAsked = understanding.terms.length + phrases.length + understanding.ignored.length === 0;
  const excluded = await findExcluded(understanding, index);
  const texts = isNothingAsked
    ? await listEverything(request.query, index)
    : await findTexts(understanding, phrases, cards.outright, index, {
        verified: request.typing ? 0 : VERIFIED,
        everywhere: chosenFacets(request.filters).length > 0,
      });
  const isTold = cards.all.length > 0 || isTelling(understanding, texts[0], index);
  const keep = ({ page }: { page: CataloguePage }) => isTold && !excluded.has(page);
  const shown = cards.all.filter(keep).slice(0, MAX_CARDS);
  const answering = texts.filter(keep);
  const pages = [...new Set([...shown, ...answering].map(({ page }) => page))];
  await index.loadFacets(chosenFacets(request.filters));
  const isShown = ({ page }: { page: CataloguePage }) => passesFilters(page, request.filters);
  const other = answering.filter(isShown).filter(({ page }) => !shown.some((card) => card.page === page));
  const found = isNothingAsked ? other : await keepSpoken(other, request, understanding);
  // A question names things by the way, and quoted words are asked for as they stand: the texts that answer come first.
  const textsFirst = understanding.phrases.length > 0 || (cards.areByTheWay && (found[0]?.matched ?? 0) > 1);
  const isOutright = ({ closeness }: NameMatch) => closeness >= WHOLE_NAME;
  return {
    understanding,
    named: shown.filter(isShown).filter((card) => !textsFirst || isOutright(card)),
    texts: found.filter(({ matched }) => matched >= asked),
    partial: found.filter(({ matched }) => matched < asked),
    alsoNamed: textsFirst ? shown.filter(isShown).filter((card) => !isOutright(card)) : [],
    facets: index.facets,
    countFacet: async (facet) => {
      await index.loadFacets([facet]);
      return countFacet(facet, pages, request.filters);
    },
    lacksParts: index.missing.areSome,
    proposals: listProposals(understanding, isTold),
    unmatchedPhrases,
    suggestions: pages.length > 0 ? [] : suggest(understanding, index),
  };
}

/** The pages of an answer in the order in which they are shown: what is named by the way stands after the best text. */
export function listPages({ named, texts, partial, alsoNamed }: SearchAnswer): CataloguePage[] {
  const [best, ...others] = [...texts, ...partial];
  return [...named, ...(best ? [best] : []), ...alsoNamed, ...others].map(({ page }) => page);
}

/** The words that must be held: not those with which one asks, unless there are no others. */
function listAsked({ terms, phrases }: Understanding): Term[] {
  const told = terms.filter(({ isAsking }) => !isAsking);
  return told.length > 0 || phrases.length > 0 ? told : [...terms];
}

/**
 * The things that a query names: outright when it says nothing else, by the way otherwise. Where a word is unknown, a part
 * of a name does not name: « Pierre Durand » is not Pierre Martin.
 */
function findCards(understanding: Understanding, { lexicon }: SearchIndex): Cards {
  const { nameWords, terms, unknown, phrases } = understanding;
  const told = nameWords.filter((word) => !isAsking(word));
  const meant = terms.flatMap(({ means }) =>
    means.flatMap((mean) =>
      matchNames(listWords(mean), lexicon.named).filter(({ closeness }) => closeness >= WHOLE_NAME),
    ),
  );
  const isAllMeant = terms.length > 0 && listAsked(understanding).every(({ means }) => means.length > 0);
  const matched = matchNames(nameWords, lexicon.named);
  const direct = matched.length > 0 ? matched : matchNames(told, lexicon.named);
  const named = unknown.length > 0 ? direct.filter(({ closeness }) => closeness >= WHOLE_NAME) : direct;
  const within = findNamesWithin(nameWords, lexicon.named);
  const isOne = isAllMeant && listAsked(understanding).length + phrases.length === 1;
  const isWhole = ({ closeness }: NameMatch) => closeness >= WHOLE_NAME;
  const outright = isOne ? [...named.filter(isWhole), ...meant, ...named] : named;
  const chosen = outright.length > 0 ? outright : [...within, ...meant.map((match) => ({ ...match, closeness: 0 }))];
  const all = chosen.filter(({ page }, place) => chosen.findIndex((other) => other.page === page) === place);
  return { all, outright, areByTheWay: outright.length === 0 };
}

interface Cards {
  all: NameMatch[];
  outright: NameMatch[];
  areByTheWay: boolean;
}

/**
 * Whether what is known of a query still says what is looked for: of « maire de Strasbourg », « maire » says nothing; of a
 * long question, the words that a text holds outweigh the one that none does.
 */
function isTelling(understanding: Understanding, best: TextMatch | undefined, { lexicon }: SearchIndex): boolean {
  if (understanding.phrases.length > 0) return true;
  // Of two words that no text holds together, neither tells what they are together: « coupe du monde ».
  if (understanding.unknown.length === 0) {
    const isOneThing = listAsked(understanding).length === 2 && understanding.nameWords.length <= WORDS_OF_ONE_THING;
    return !isOneThing || best?.matched !== 1;
  }
  if (!best) return false;
  const last = understanding.terms.at(-1);
  // « Usine de porcelaine » is about porcelain; « maire de Strasbourg » is about no mayor.
  if (understanding.endsKnown && last && last.weight >= RARE_SHARE * unknownWeight(lexicon)) return true;
  return best.matched > 1 && best.weight >= understanding.unknown.length * unknownWeight(lexicon);
}

/** Whether a phrase is, to the letter, a name. */
const isNamed = (phrase: string, { lexicon }: SearchIndex): boolean =>
  matchNames(listWords(phrase), lexicon.named).some(
    ({ page, closeness }) =>
      closeness >= WHOLE_NAME && [page.title, ...page.names].some((name) => holdsPhrase(name, phrase)),
  );

/** The pages that hold a word which the reader does not want. */
async function findExcluded(
  { excluded }: Understanding,
  { pagefind, lexicon, byTextId }: SearchIndex,
): Promise<Set<CataloguePage>> {
  const words = excluded.flatMap((word) => listWords(word)).filter((word) => lexicon.find(word) !== undefined);
  const perWord = await Promise.all(
    words
      .filter((word) => lexicon.find(word)?.indexed !== undefined)
      .map(async (word) => (await pagefind.search(lexicon.find(word)!.indexed!, true)).results),
  );
  const texts = perWord.flat().flatMap(({ id }) => byTextId.get(id) ?? []);
  const named = lexicon.named
    .filter(({ names }) => names.some((name) => name.words.some((word) => words.includes(word))))
    .map(({ page }) => page);
  return new Set([...texts, ...named]);
}

function listProposals({ proposals, unknown, terms }: Understanding, isTold: boolean): string[] {
  const near = proposals.map((proposal) => proposal.query);
  if (isTold || terms.length === 0) return near;
  const known = terms.map(({ written, typed }) => written ?? typed);
  return unknown.length > 0 ? [...near, known.join(' ')] : known;
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
  /** The number of words and phrases of the query that it holds, those with which one asks aside. */
  matched: number;
  /** How much those words say, together. */
  weight: number;
  /** The same with those that are not asked for, each as far as the index's stems tell. */
  reach: number;
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
  return index.catalogue.map((page) => ({
    page,
    matched: 0,
    weight: 0,
    reach: 0,
    score: 0,
    result: results.get(page),
  }));
}

/** Pagefind's result for every text, for those that are shown without having been searched. */
async function listResults({ pagefind, byTextId }: SearchIndex): Promise<Map<CataloguePage, PagefindResult>> {
  const { results } = await pagefind.search(null);
  return new Map(results.map((result) => [byTextId.get(result.id)!, result]));
}

async function findTexts(
  understanding: Understanding,
  perPhrase: readonly Found[],
  named: readonly NameMatch[],
  index: SearchIndex,
  { verified, everywhere }: { verified: number; everywhere: boolean },
): Promise<TextMatch[]> {
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
  const taken = assumed.filter((term) => asked.has(term));
  const given = assumed.reduce((sum, { weight }) => sum + weight, 0);
  const whole = parts.reduce((sum, { weight }) => sum + weight, given);
  const start = {
    matched: taken.length,
    weight: taken.reduce((sum, { weight }) => sum + weight, 0),
    reach: given,
    score: given / whole,
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
  const filed = (await listFiled(named, index)).filter((page) => !found.has(page));
  const results = filed.length > 0 ? await listResults(index) : new Map<CataloguePage, PagefindResult>();
  const all = asked.size + perPhrase.length;
  for (const page of filed) {
    found.set(page, { page, matched: all, weight: whole, reach: 0, score: FILED_SCORE, result: results.get(page) });
  }
  const ranked = [...found.values()].filter(({ matched }) => matched > start.matched).sort(byWorth);
  const matches = [
    ...(
      await Promise.all(
        ranked.slice(0, verified).map((match) => verify(match, understanding, perPhrase.length, assumed)),
      )
    ).sort(byWorth),
    ...ranked.slice(verified),
  ];
  // After the texts with all the words, those with most of what they say; with a little less when there is nothing better.
  const most = Math.max(0, ...matches.map(({ weight }) => weight));
  return matches.filter(
    ({ matched, weight }) =>
      matched > 0 && (matched >= all || weight >= Math.min(MIN_SHARE * whole, MIN_OF_BEST * most) || matched > all / 2),
  );
}

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
  const asked = new Set(listAsked({ terms, phrases } as Understanding));
  const present = terms.map((term) => {
    const { typed, correction, alternatives } = term;
    if (holds(correction === undefined ? typed : listWords(correction).join(' '))) return 1;
    return alternatives.some(({ word }) => holds(word)) ? 0.5 : 0;
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

type Found = Map<CataloguePage, { score: number; worth: number; result: PagefindResult }>;

/**
 * What is found of each word; nothing of those whose part of the index is missing.
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
  const isCommon = ({ typed, correction }: Term) =>
    listWords(correction ?? typed).every((word) => lexicon.isCommon(word));
  const asked = listAsked(understanding);
  const common = terms.filter(isCommon);
  const rarest = [...asked].sort((a, b) => b.weight - a.weight)[0];
  const isEnough = phrases.length > 0 || asked.some((term) => !isCommon(term));
  const assumed = common.filter((term) => isEnough || term !== rarest);
  return { looked: terms.filter((term) => !assumed.includes(term)), assumed };
}

async function findTerm({ alternatives }: Term, index: SearchIndex, everywhere: boolean): Promise<Found> {
  const found: Found = new Map();
  // The word itself comes first: with so many texts that hold it, its family would only be fetched for the last pages.
  for (const { word, worth } of alternatives) {
    if (found.size >= ENOUGH) break;
    const parts = word.split(' ');
    const { results } = await index.pagefind.search(toIndexed(parts, index), everywhere);
    for (const result of results) {
      const page = index.byTextId.get(result.id);
      const score = result.score * worth;
      if (page && score > (found.get(page)?.score ?? 0)) found.set(page, { score, worth, result });
    }
  }
  return found;
}

const toIndexed = (words: readonly string[], { lexicon }: SearchIndex): string =>
  words.map((word) => lexicon.find(word)?.indexed ?? word).join(' ');

/** The index compares stems; « to the letter » is verified in the texts themselves. */
async function findPhrase(phrase: string, index: SearchIndex): Promise<Found> {
  const pieces = piecesOf(phrase).map((piece) => listWords(piece));
  const words = pieces.flat();
  if (words.some((word) => isMeaningful(word) && index.lexicon.find(word)?.indexed === undefined)) return new Map();
  // Of a phrase with common words, the rest is looked for.
  const isCommon = (word: string) => index.lexicon.isCommon(word);
  const runs = pieces.map((piece) => longestRun(piece, (word) => !isMeaningful(word) || !isCommon(word)));
  const rare = runs.reduce((a, b) => (countTelling(b) > countTelling(a) ? b : a), []);
  const longest = pieces.reduce((a, b) => (b.length > a.length ? b : a), []);
  const sought = countTelling(rare) > 0 ? rare : longest;
  const beside = (await index.pagefind.search(`"${toIndexed(sought, index)}"`)).results;
  const found = await keepHolding(beside, phrase, index, sought.length === words.length);
  if (found.size > 0) return found;
  const telling = [...new Set(words.filter(isMeaningful))];
  if (telling.length === 0) return found;
  const rarer = telling.filter((word) => !isCommon(word));
  const { results } = await index.pagefind.search(toIndexed(rarer.length > 0 ? rarer : telling, index));
  return keepHolding(results.slice(0, MAX_PHRASE_TEXTS), phrase, index, false);
}

const countTelling = (words: readonly string[]): number => words.filter(isMeaningful).length;

/** The most items in a row of which something holds. */
function longestRun<Item>(items: readonly Item[], holds: (item: Item) => boolean): Item[] {
  let [longest, run]: Item[][] = [[], []];
  for (const item of items) {
    run = holds(item) ? [...run!, item] : [];
    if (run.length > longest!.length) longest = run;
  }
  return longest!;
}

/**
 * The results that hold a phrase to the letter, looked at a few at a time, best first, and no further than some: what stands
 * at the end of hundreds is not worth fetching.
 * @param isWhole whether the index was asked for all of the phrase: when the first all hold it, the others are trusted to
 */
async function keepHolding(
  results: readonly PagefindResult[],
  phrase: string,
  { byTextId }: SearchIndex,
  isWhole: boolean,
): Promise<Found> {
  const found: Found = new Map();
  for (let first = 0; first < results.length; first += VERIFIED) {
    const isTrusted = isWhole && first >= VERIFIED && found.size === first;
    if (!isTrusted && first >= MAX_PHRASE_RESULTS) break;
    await Promise.all(
      results.slice(first, isTrusted ? undefined : first + VERIFIED).map(async (result) => {
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

/** The texts filed under what the query names outright: « LON » finds those that say « SDN ». */
async function listFiled(named: readonly NameMatch[], index: SearchIndex): Promise<CataloguePage[]> {
  const exact = named.filter(({ closeness }) => closeness >= WHOLE_NAME).slice(0, MAX_CARDS);
  const filed = exact.map(({ page }) => index.missing.attempt(page.path, () => index.listFiled(page)));
  return [...new Set((await Promise.all(filed)).flatMap((pages) => pages ?? []))];
}

/** What may be meant by a word that nothing holds, and what it names. */
const suggest = ({ proposals }: Understanding, { lexicon }: SearchIndex): SearchAnswer['suggestions'] =>
  proposals.map(({ word }) => ({
    word,
    pages: matchNames(listWords(word), lexicon.named)
      .slice(0, 2)
      .map(({ page }) => page),
  }));
