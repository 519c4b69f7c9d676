import type { CataloguePage } from './catalogue.ts';
import { isSaidBy } from './excerpt.ts';
import { countFacet, FACETS, passesFilters, type Facet, type FacetCount, type Filters } from './facets.ts';
import { fold } from './fold.ts';
import { findNamesWithin, WHOLE_NAME, matchNames, type NameIndex, type NameMatch } from './names.ts';
import type { Pagefind, PagefindResult } from './pagefind.ts';
import { findNearestWords } from './spelling.ts';
import { understandQuery, type Term, type Understanding, type Vocabulary } from './understand.ts';
import { whoSpeaks } from './voices.ts';
import { listWords } from './words.ts';

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
/** Texts looked at for what some voices say. */
const VOICES_VERIFIED = 30;

/** The answer to a query. The same function serves the page, the dialog and the tests. */
export async function search(request: SearchRequest, index: SearchIndex): Promise<SearchAnswer> {
  const understanding = understandQuery(request.query, { ...index, ...request });
  const asked = understanding.terms.length + understanding.phrases.length;
  const named = matchNames(understanding.nameWords, index.names);
  const texts =
    asked === 0
      ? await listEverything(request.query, index)
      : await findTexts(understanding, named, index, request.typing ? 0 : VERIFIED);
  const isAnswered = named.length > 0 || texts.some(({ matched }) => matched >= asked);
  const cards = (isAnswered ? named : findNamesWithin(understanding.nameWords, index.names)).slice(0, MAX_CARDS);
  const pages = [...new Set([...cards.map(({ page }) => page), ...texts.map(({ page }) => page)])];
  const isShown = ({ page }: { page: CataloguePage }) => passesFilters(page, request.filters);
  const shownCards = cards.filter(isShown);
  const inAnyVoice = texts.filter(
    ({ page }) => passesFilters(page, request.filters, 'voix') && !cards.some((card) => card.page === page),
  );
  const shownTexts = inAnyVoice.filter(isShown);
  const found = asked === 0 ? shownTexts : await keepSaid(shownTexts, request, understanding);
  // A question names things by the way, and quoted words are asked for as they stand: the texts that answer come first.
  const textsFirst = understanding.phrases.length > 0 || (!isAnswered && (found[0]?.matched ?? 0) > 1);
  const isOutright = ({ closeness }: NameMatch) => closeness >= WHOLE_NAME;
  return {
    understanding,
    named: textsFirst ? shownCards.filter(isOutright) : shownCards,
    texts: found.filter(({ matched }) => matched >= asked),
    partial: found.filter(({ matched }) => matched < asked),
    alsoNamed: textsFirst ? shownCards.filter((card) => !isOutright(card)) : [],
    facets: FACETS.filter((facet) => index.catalogue.some((page) => (page.facets[facet] ?? []).length > 0)),
    countFacet: async (facet) => countFacet(facet, pages, request.filters),
    inAnyVoice,
    withoutFilters: pages.length,
    suggestions: pages.length > 0 ? [] : suggest(understanding, index),
  };
}

/**
 * Where some voices are asked for, the texts in which they say something of what is asked. In all of them these voices speak
 * (the facet says so); what they say is looked at in those that answer best, and left open for the rest.
 */
async function keepSaid(
  texts: TextMatch[],
  { filters }: SearchRequest,
  understanding: Understanding,
): Promise<TextMatch[]> {
  const speaking = whoSpeaks(filters);
  if (!speaking.kinds) return texts;
  const isSaid = await Promise.all(
    texts.map(
      async ({ result }, rank) =>
        result !== undefined && (rank >= VOICES_VERIFIED || isSaidBy(await result.data(), understanding, speaking)),
    ),
  );
  return texts.filter((_, rank) => isSaid[rank]);
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
  /** The number of pages that choosing each value of a facet would show. */
  countFacet(facet: Facet): Promise<FacetCount>;
  /** The texts, whoever is asked to speak in them. */
  inAnyVoice: TextMatch[];
  /** How many pages there would be without the filters. */
  withoutFilters: number;
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
  pagefind: Pagefind;
  catalogue: readonly CataloguePage[];
  names: NameIndex;
  vocabulary: Vocabulary;
  /** The place of each page in the order of the proceedings. */
  readingOrder(): Promise<ReadonlyMap<CataloguePage, number>>;
  /** Pagefind's name of a text → its page. */
  byTextId: ReadonlyMap<string, CataloguePage>;
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
  verified: number,
): Promise<TextMatch[]> {
  const asked = understanding.terms.length + understanding.phrases.length;
  const perTerm = await Promise.all([
    ...understanding.terms.map((term) => findTerm(term, index)),
    ...understanding.phrases.map((phrase) => findPhrase(phrase, index)),
  ]);
  const found = new Map<CataloguePage, TextMatch>();
  for (const matches of perTerm) {
    for (const [page, { score, result }] of matches) {
      const match = found.get(page) ?? { page, matched: 0, score: 0, result };
      found.set(page, { ...match, matched: match.matched + 1, score: match.score + score });
    }
  }
  const filed = listFiled(named, index).filter((page) => !found.has(page));
  const results = filed.length > 0 ? await listResults(index) : new Map<CataloguePage, PagefindResult>();
  for (const page of filed) found.set(page, { page, matched: asked, score: FILED_SCORE, result: results.get(page) });
  const ranked = [...found.values()].sort(byWorth);
  const matches = [
    ...(await Promise.all(ranked.slice(0, verified).map((match) => verify(match, understanding)))).sort(byWorth),
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
async function verify(match: TextMatch, { terms, phrases, nameWords }: Understanding): Promise<TextMatch> {
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
    matched: present.filter((worth) => worth > 0).length + phrases.length,
    score: match.score * together * (terms.length > 0 ? sum / terms.length : 1),
  };
}

type Found = Map<CataloguePage, { score: number; result: PagefindResult }>;

async function findTerm({ alternatives }: Term, index: SearchIndex): Promise<Found> {
  const found: Found = new Map();
  // The word itself comes first: with so many texts that hold it, its family would only be fetched for the last pages.
  for (const { word, worth } of alternatives) {
    if (found.size >= ENOUGH) break;
    const { results } = await index.pagefind.search(index.vocabulary.forms.get(word) ?? word);
    for (const result of results) {
      const page = index.byTextId.get(result.id);
      const score = result.score * worth;
      if (page && score > (found.get(page)?.score ?? 0)) found.set(page, { score, result });
    }
  }
  return found;
}

/** The index compares stems; « to the letter » is verified in the texts themselves. */
async function findPhrase(phrase: string, { pagefind, byTextId, vocabulary }: SearchIndex): Promise<Found> {
  const indexed = phrase.replace(/[\p{L}\d]+/gu, (word) => vocabulary.forms.get(word) ?? word);
  const { results } = await pagefind.search(`"${indexed}"`);
  const verified = await Promise.all(
    results.map(async (result) => ({ result, isThere: fold((await result.data()).content).includes(phrase) })),
  );
  return new Map(
    verified.flatMap(({ result, isThere }) => {
      const page = byTextId.get(result.id);
      return page && isThere ? [[page, { score: result.score, result }]] : [];
    }),
  );
}

/** The facet under which texts are filed for each kind of thing that a query can name. */
const FILED_UNDER: Partial<Record<CataloguePage['kind'], Facet>> = {
  intervenants: 'intervenant',
  lieux: 'ville',
  organisations: 'organisation',
  themes: 'theme',
};

/** The texts filed under what the query names outright: « LON » finds those that say « SDN ». */
function listFiled(named: readonly NameMatch[], { catalogue }: SearchIndex): CataloguePage[] {
  const exact = named.filter(({ closeness }) => closeness >= WHOLE_NAME);
  return catalogue.filter(
    (page) =>
      page.textId !== undefined &&
      exact.some(({ page: thing }) => {
        const facet = FILED_UNDER[thing.kind];
        return facet !== undefined && page.facets[facet]?.includes(thing.title);
      }),
  );
}

function suggest({ terms }: Understanding, { vocabulary, names }: SearchIndex): SearchAnswer['suggestions'] {
  const unknown = terms.find(({ alternatives, typed }) => alternatives.length === 0 && !names.words.has(typed));
  if (!unknown || unknown.typed.length < 4) return [];
  const known = new Set([...names.words.keys(), ...vocabulary.forms.keys()].filter((word) => word.length > 3));
  const limit = Math.min(SUGGESTION_EDITS, Math.floor(unknown.typed.length / 2) - 1);
  const nearest = findNearestWords(unknown.typed, known, names.words, limit).slice(0, 3);
  return nearest.map((word) => ({
    word: names.words.get(word) ?? word,
    pages: matchNames([word], names)
      .slice(0, 2)
      .map(({ page }) => page),
  }));
}
