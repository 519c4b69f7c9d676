import { asksAboutSeminar } from './about-seminar.ts';
import { findCards } from './cards.ts';
import type { CataloguePage } from './catalogue.ts';
import { isSaidBy } from './excerpt.ts';
import { chosenFacets, countFacet, passesFilters, type Facet, type FacetCount, type Filters } from './facets.ts';
import { fetchCode } from './fetch-code.ts';
import { findTexts, type Found, type TextMatch, type TextResult } from './find-texts.ts';
import { toIndexed, type Lexicon } from './lexicon.ts';
import { matchNames, WHOLE_NAME, type Name, type NameMatch } from './names.ts';
import type { MissingParts } from './parts.ts';
import { isTelling } from './telling.ts';
import { listAsked, understandQuery, understandWithout, type Understanding } from './understand.ts';
import { whoSpeaks } from './voices.ts';
import { isMeaningful, listWords } from './words.ts';

/** Cards shown above the texts. */
const MAX_CARDS = 6;

/**
 * Texts whose words are looked at, because they are about to be shown: the index's stems take « armée » for « arme ».
 * Not while a word is being typed: each would be fetched for nothing.
 */
const VERIFIED = 5;
/** In a collection of so many pages that several texts share a file, fewer: each weighs as much as those around it. */
const MANY = 5000;
const VERIFIED_OF_MANY = 2;
/** Texts looked at for what some voices say. */
const VOICES_VERIFIED = 30;

/**
 * The answer to a query. The same function serves the page, the dialog and the tests.
 * @throws {Error} when parts of the index are missing, and nothing answers without them
 */
export async function search(request: SearchRequest, index: SearchIndex): Promise<SearchAnswer> {
  index.missing.forget();
  const whole = await understandQuery(request.query, { ...index, ...request });
  const { perPhrase, unmatched: unmatchedPhrases, areSome: areSomeQuoted } = await findPhrases(whole.phrases, index);
  const understanding =
    unmatchedPhrases.length === 0
      ? whole
      : await understandWithout(request.query, unmatchedPhrases, { ...index, ...request });
  const phrases = perPhrase.filter((_, place) => !unmatchedPhrases.includes(whole.phrases[place]!));
  const cards = findCards(understanding, index);
  const asked = listAsked(understanding).length + phrases.length;
  const isNothingAsked = understanding.terms.length + phrases.length + understanding.ignored.length === 0;
  const isOnlyWithout = isNothingAsked && understanding.excluded.length > 0;
  const excluded = await findExcluded(understanding, index);
  const { texts, areSome } = isNothingAsked
    ? { texts: listEverything(isOnlyWithout ? '' : request.query, index), areSome: false }
    : await findTexts(understanding, phrases, await listFiled(cards.outright, index), index, {
        named: new Set(cards.all.slice(0, MAX_CARDS).map(({ page }) => page)),
        verified: request.typing ? 0 : index.catalogue.length > MANY ? VERIFIED_OF_MANY : VERIFIED,
        everywhere: chosenFacets(request.filters).length > 0,
      });
  const about = asksAboutSeminar(request.query) ? index.about : undefined;
  const isTold = about !== undefined || cards.all.length > 0 || isTelling(understanding, texts[0], index);
  const keep = ({ page }: { page: CataloguePage }) => isTold && !excluded.has(page);
  const shown = cards.all.filter(keep).slice(0, MAX_CARDS);
  const answering = [...(about ? [toMatch(about, texts, asked, index)] : []), ...texts]
    .filter(keep)
    .filter(({ page }, place) => page !== about || place === 0);
  const pages = [...new Set([...shown, ...answering].map(({ page }) => page))];
  if (pages.length === 0 && index.missing.areSome) throw new Error('Nothing answers without what is missing.');
  await index.loadFacets(chosenFacets(request.filters));
  const isShown = ({ page }: { page: CataloguePage }) => passesFilters(page, request.filters);
  const inAnyVoice = answering.filter(
    ({ page }) => passesFilters(page, request.filters, 'voix') && !shown.some((card) => card.page === page),
  );
  const shownTexts = inAnyVoice.filter(isShown);
  const found = isNothingAsked ? shownTexts : await keepSaid(shownTexts, request, understanding);
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
    counted: {
      isLeast: (areSome || areSomeQuoted) && answering.length > 0,
      isMost: request.filters.voix !== undefined && !isNothingAsked && shownTexts.length > VOICES_VERIFIED,
    },
    proposals: listProposals(understanding, isTold),
    unmatchedPhrases,
    inAnyVoice,
    withoutFilters: pages.length,
    suggestions: pages.length > 0 ? [] : suggest(understanding, index),
  };
}

/** The texts that hold each of some phrases, and the phrases that nothing holds, no name either. */
async function findPhrases(
  phrases: readonly string[],
  index: SearchIndex,
): Promise<{ perPhrase: Found[]; unmatched: string[]; areSome: boolean }> {
  if (phrases.length === 0) return { perPhrase: [], unmatched: [], areSome: false };
  const { findPhrase, isNamed } = await fetchCode(() => import('./find-phrase.ts'));
  const perPhrase = await Promise.all(phrases.map((phrase) => findPhrase(phrase, index)));
  return {
    perPhrase: perPhrase.map(({ found }) => found),
    unmatched: phrases.filter((phrase, place) => perPhrase[place]!.found.size === 0 && !isNamed(phrase, index)),
    areSome: perPhrase.some(({ areSome }) => areSome),
  };
}

/** A page as a text that answers all that is asked, before all others. */
function toMatch(page: CataloguePage, texts: readonly TextMatch[], asked: number, index: SearchIndex): TextMatch {
  const score = 1 + Math.max(0, ...texts.slice(0, 1).map((text) => text.score));
  return { page, matched: asked, weight: 0, reach: 0, score, result: index.resultOf(page) };
}

/** The pages that hold a word or a phrase which the reader does not want. */
async function findExcluded(
  { excluded }: Understanding,
  { pagefind, lexicon }: SearchIndex,
): Promise<Set<CataloguePage>> {
  // What a word that nothing holds is a part of, nothing holds either.
  const held = excluded
    .map((phrase) => listWords(phrase))
    .filter((words) => words.some(isMeaningful))
    .filter((words) => words.every((word) => !isMeaningful(word) || lexicon.find(word) !== undefined));
  const perPhrase = await Promise.all(
    held
      .filter((words) => words.every((word) => !isMeaningful(word) || lexicon.find(word)?.indexed !== undefined))
      .map((words) => toIndexed(words, lexicon))
      .map((words) => pagefind.search(words.includes(' ') ? `"${words}"` : words, true)),
  );
  const texts = perPhrase.flat().map(({ page }) => page);
  const isHeldBy = (name: Name) => held.some((words) => ` ${name.words.join(' ')} `.includes(` ${words.join(' ')} `));
  const named = lexicon.named.filter(({ names }) => names.some(isHeldBy)).map(({ page }) => page);
  return new Set([...texts, ...named]);
}

function listProposals({ proposals, unknown, terms }: Understanding, isTold: boolean): string[] {
  const near = proposals.map((proposal) => proposal.query);
  if (isTold || terms.length === 0) return near;
  const known = terms.map(({ written, typed }) => written ?? typed);
  return unknown.length > 0 ? [...near, known.join(' ')] : known;
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

export type { TextMatch } from './find-texts.ts';

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
  /** The pages that the query names by the way, to be shown after the best of the texts. */
  alsoNamed: NameMatch[];
  /** The facets by which it can be narrowed. */
  facets: readonly Facet[];
  /** The number of pages that choosing each value of a facet would show; fetches the facet. */
  countFacet(facet: Facet): Promise<FacetCount>;
  /** Whether a part of the index could not be fetched: the answer is made of the rest. */
  lacksParts: boolean;
  /** The limits of its numbers of pages: there may be more, or fewer, where not all texts were looked at. */
  counted: { isLeast: boolean; isMost: boolean };
  /** Whole queries to offer: corrections that are not sure enough to be made. */
  proposals: string[];
  /** The quoted phrases, as typed, that no text holds to the letter: their words were looked for instead. */
  unmatchedPhrases: string[];
  /** The texts, whoever is asked to speak in them. */
  inAnyVoice: TextMatch[];
  /** How many pages there would be without the filters. */
  withoutFilters: number;
  /** Of several seminars, those without which this answer is made. */
  silent?: readonly Silent[];
  /** When there is nothing else to show: the nearest words, and what they name. */
  suggestions: { word: string; pages: CataloguePage[] }[];
}

/** A seminar that has not answered, and why: its index cannot be read, or is of another version, or is late. */
export interface Silent {
  seminar: string;
  why: 'unreachable' | 'other version' | 'late';
}

export interface SearchIndex {
  pagefind: TextSearch;
  /** Every page, by its number. */
  catalogue: readonly CataloguePage[];
  lexicon: Lexicon;
  /** The page that says what the edition is, where there is one. */
  about?: CataloguePage | undefined;
  /** The text of a page, for those that are shown without having been searched; undefined where it has none. */
  resultOf(page: CataloguePage): TextResult | undefined;
  /** Those of which any page has a value. */
  facets: readonly Facet[];
  /** Gives every page its values of some facets. */
  loadFacets(facets: readonly Facet[]): Promise<void>;
  /** The place of each page in the order of the proceedings. */
  readingOrder(): Promise<ReadonlyMap<CataloguePage, number>>;
  /** The pages filed under what a page is about. */
  listFiled(thing: CataloguePage): Promise<CataloguePage[]>;
  /** The parts of the index that could not be fetched for the answer that is being made. */
  missing: MissingParts;
}

interface TextSearch {
  /**
   * The texts that hold a word, or a phrase between quotation marks.
   * @param everywhere all of those that hold a common word, and not only those that say it most
   */
  search(query: string, everywhere?: boolean): Promise<TextResult[]>;
}

/** With nothing asked, everything; with something that holds no word (« ??? »), nothing. */
function listEverything(query: string, index: SearchIndex): TextMatch[] {
  if (query.trim() !== '') return [];
  return index.catalogue.map((page) => ({
    page,
    matched: 0,
    weight: 0,
    reach: 0,
    score: 0,
    result: index.resultOf(page),
  }));
}

/** The texts filed under what the query names outright: « LON » finds those that say « SDN ». */
async function listFiled(named: readonly NameMatch[], index: SearchIndex): Promise<CataloguePage[]> {
  const exact = named.filter(({ closeness }) => closeness >= WHOLE_NAME).slice(0, MAX_CARDS);
  const filed = exact.map(({ page }) => index.missing.attempt(page.path, () => index.listFiled(page)));
  return [...new Set((await Promise.all(filed)).flatMap((pages) => pages ?? []))];
}

/** The near words of one that nothing holds, and what they name. */
const suggest = ({ proposals }: Understanding, { lexicon }: SearchIndex): SearchAnswer['suggestions'] =>
  proposals.map(({ word }) => ({
    word,
    pages: matchNames(listWords(word), lexicon.named)
      .slice(0, 2)
      .map(({ page }) => page),
  }));
