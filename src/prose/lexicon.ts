import {
  AFTER_APOSTROPHE,
  ARTICLES_OF_LANGUAGES,
  ARTICLES_OF_PLACES,
  CIVIL_TITLES,
  CONTRACTIONS,
  ELIDED_WORDS,
  formsOf,
  gendersOf,
  LINK_WORDS,
  NOUNS_OF_PLACES,
  NOUNS_OF_STATES,
  OFFICES,
  OPENING_WORDS,
  ORDINARY_WORDS,
  PLURAL_TITLES,
  PREFIXES,
  SUFFIXES,
  VERB_ENDING,
} from '../words/index.ts';
import { Word, Words } from './words.ts';

export type SpellingKind =
  | 'place'
  | 'inhabitant'
  /** Of a country in which all that is said takes place: « collectivités françaises » says nothing of it. */
  | 'inhabitant at home'
  | 'organisation'
  | 'acronym'
  | 'person'
  | 'family name'
  | 'notion';

/** One way to write the name of a thing. */
export interface Spelling<T> {
  of: T;
  /** The spelling; words between parentheses are no part of it. */
  text: string;
  as: SpellingKind;
  /** Others that it names too: « Ville d’Amiens » names the town. */
  besides?: readonly T[];
}

/** Where a text names something: `text.slice(start, end)`. */
export interface Mention<T> {
  start: number;
  end: number;
  /** The thing named, or those that share a spelling on purpose. Empty when it is one of `candidates`. */
  of: readonly T[];
  /** Persons of whom one is named, and the text does not say who. */
  candidates: readonly T[];
}

/** The spellings of all that may be named, to be found in texts. */
export class Lexicon<T> {
  /** By the words of a spelling, folded. */
  readonly #names: TrieNode<T> = { entries: [] };
  /** The spellings that take a plural and any case: by the stems of their words. */
  readonly #terms: TrieNode<T> = { entries: [] };
  /** All words met, as they are written; a text is read in one look-up for each of its words. */
  readonly #words = new Map<string, KnownWord<T>>();
  readonly #acronyms = new Set<string>();
  readonly #givenNames = new Set<string>();
  readonly #givenNamesOf = new Map<T, string[][]>();
  readonly #familyNamesOf = new Map<T, Set<string>>();
  /**
   * Words that are no names: where all is in capitals, a name of one word that looks like one of them is not seen; nor is a
   * family name that does, at the beginning of a sentence.
   */
  readonly #ordinaryWords = new Set(ORDINARY_WORDS);
  /** Words of the names of places and bodies, after which the name of a place is still that: « Région Bretagne ». */
  readonly #placeNouns = new Set<string>();
  /** Who bears a name, by the name, in full or of the family; the first of those who do. */
  readonly #bearersOf = new Map<string, T>();
  /** Whether several persons bear one name: where none do, no mention has candidates. */
  hasSharedNames = false;

  constructor(spellings: Iterable<Spelling<T>>) {
    const read = [...spellings].map((spelling) => ({ spelling, words: readSpelling(spelling.text) }));
    const placeNames = new Set<string>();
    for (const { spelling, words } of read) {
      if (spelling.as === 'place') for (const name of namesOfPlace(words.list)) placeNames.add(name);
      if (spelling.as === 'acronym') this.#acronyms.add(keyOf(words.list));
      if (spelling.as === 'place' || spelling.as === 'organisation') {
        for (const word of words.list) this.#placeNouns.add(word.folded);
      }
      if (spelling.as === 'family name') {
        const names = this.#familyNamesOf.get(spelling.of) ?? new Set();
        this.#familyNamesOf.set(spelling.of, names.add(keyOf(words.list)));
      }
    }
    for (const { spelling, words } of read) {
      if (words.length === 0) continue;
      if (spelling.as === 'person') this.#addGivenNames(spelling.of, words.list);
      if (spelling.as === 'person' || spelling.as === 'family name') this.#noteShared(spelling, words.list);
      this.#add(spelling, words, placeNames);
    }
  }

  /**
   * Every mention in a text, in order; of those that overlap, the first, and the longest of those that begin together.
   * A family name alone is a mention of a person who is present.
   * @param present who is present: those who speak, and those whom the same entry has named in full; whom this text names
   * in full is added. For the blocks of one entry, in order, hand over the same set.
   */
  find(text: string, present: Set<T> = new Set()): Mention<T>[] {
    const words = this.#read(text);
    const context: Context<T> = { words, present, heard: new Map(), last: -1, isInCapitals: !/\p{Ll}/u.test(text) };
    const mentions: Mention<T>[] = [];
    for (const match of this.#listMatches(context).reverse()) {
      if (match.first <= context.last) continue;
      const entries = match.entries.filter((entry) => isFreeBefore(entry, match.first, context));
      const found = entries.length > 0 ? this.#resolve({ ...match, entries }, context) : undefined;
      if (!found) continue;
      context.last = match.last;
      const first = match.first + Math.min(...entries.map(({ skipped }) => skipped));
      mentions.push({ start: words.starts[first]!, end: words.ends[match.last]!, ...found });
    }
    return mentions;
  }

  #read(text: string): Words<KnownWord<T>> {
    return new Words(text, (written) => {
      let word = this.#words.get(written);
      if (!word) this.#words.set(written, (word = new KnownWord(written, this.#names, this.#terms)));
      return word;
    });
  }

  #noteShared({ of, as }: Spelling<T>, words: readonly Word[]): void {
    const name = `${as} ${keyOf(words)}`;
    const bearer = this.#bearersOf.get(name) ?? of;
    this.#bearersOf.set(name, bearer);
    if (bearer !== of) this.hasSharedNames = true;
  }

  #addGivenNames(of: T, full: readonly Word[]): void {
    const folded = full.map((word) => word.folded);
    const family = [...(this.#familyNamesOf.get(of) ?? [])].find((name) => folded.join(' ').endsWith(` ${name}`));
    if (family === undefined) return;
    const given = folded.slice(0, folded.length - family.split(' ').length);
    this.#givenNamesOf.set(of, [...(this.#givenNamesOf.get(of) ?? []), given]);
    for (const name of given) this.#givenNames.add(name);
  }

  #add({ of, as, besides }: Spelling<T>, words: Words<Word>, placeNames: ReadonlySet<string>): void {
    const list = words.list;
    const gaps = list.map((_, index) => (index === 0 ? '' : words.gapBefore(index)));
    const common = { of, as, besides: besides ?? [], gaps, skipped: 0 };
    if (isTerm(as, list)) {
      const needs = list.map((): Need => 'nothing');
      for (const words of isInhabitant(as) ? bothGenders(list) : [list]) {
        const forms = words.map((word) => (LINK_WORDS.has(word.folded) ? [word.accented] : formsOf(word.accented)));
        insert(this.#terms, 'stem', { ...common, words, needs, forms, isBodyOfPlace: false });
      }
      for (const word of list) if (as !== 'notion' && !isInhabitant(as)) this.#ordinaryWords.add(word.folded);
      return;
    }
    const isBodyOfPlace = as === 'organisation' && isNounAndPlace(list, placeNames);
    const entry = { ...common, words: list, needs: needsOf(list, as, isBodyOfPlace), forms: undefined, isBodyOfPlace };
    insert(this.#names, 'folded', entry);
    if (as !== 'place' && as !== 'organisation') return;
    for (const contraction of (list.length > 1 && CONTRACTIONS[list[0]!.folded]) || []) {
      insert(this.#names, 'folded', { ...entry, words: [new Word(contraction), ...list.slice(1)], skipped: 1 });
    }
  }

  /** The possible mentions, for each word with which one may begin; the last first. */
  #listMatches(context: Context<T>): Match<T>[] {
    const { words } = context;
    const matches: Match<T>[] = [];
    const byFirst = new Map<number, Match<T>>();
    for (let first = words.length - 1; first >= 0; first -= 1) {
      const word = words.list[first]!;
      if (!word.isFirst) continue;
      const match = this.#longestMatch(first, byFirst, context);
      if (!match || isInsideElision(words, first)) continue;
      matches.push(match);
      byFirst.set(first, match);
    }
    return matches;
  }

  #longestMatch(first: number, byFirst: ReadonlyMap<number, Match<T>>, context: Context<T>): Match<T> | undefined {
    const { list } = context.words;
    let { names, terms } = list[first]!;
    // Made when something is to be put there: most words with which a spelling begins are not the beginning of it.
    let ends: { last: number; entries: readonly Entry<T>[] }[] | undefined;
    let last = first;
    // Acronyms stepped over: « l’Institut (INE) de Lyon » is the Institut de Lyon.
    let asides: number[] = NO_ASIDES;
    while (names || terms) {
      if (names && names.entries.length > 0) (ends ??= []).push({ last, entries: names.entries });
      if (terms && terms.entries.length > 0) (ends ??= []).push({ last, entries: terms.entries });
      last += 1;
      if (list[last]?.isInCapitals && isAside(last, context.words)) {
        asides = [...asides, last];
        last += 1;
      }
      const next = list[last];
      names = next && names?.next?.get(next.folded);
      terms = next && terms?.next?.get(next.stem);
    }
    let found: Match<T> | undefined;
    for (let index = (ends?.length ?? 0) - 1; index >= 0; index -= 1) {
      const { last, entries } = ends![index]!;
      // What is a name and a term is both.
      if (found && last < found.last) break;
      const closest = this.#closest(entries, first, last, { ...context, asides });
      if (closest.length === 0) continue;
      const after = freedomAfter(last, byFirst, context.words);
      const free = after === 'all' ? closest : closest.filter(({ as }) => after !== 'none' && as !== 'family name');
      if (free.length > 0) found = { first, last, entries: [...free, ...(found?.entries ?? [])] };
    }
    return found;
  }

  /** Of entries that differ in signs and accents only, those written most like the text. */
  #closest(entries: readonly Entry<T>[], first: number, last: number, context: Context<T>): readonly Entry<T>[] {
    let least = Infinity;
    let closest: Entry<T>[] | undefined;
    for (const entry of entries) {
      const distance = this.#distance(entry, first, last, context);
      if (distance === Infinity || distance > least) continue;
      if (!closest || distance < least) closest = [];
      closest.push(entry);
      least = distance;
    }
    return closest ?? NOTHING;
  }

  /** In how much the text differs from the spelling; Infinity when it is not that spelling. */
  #distance(entry: Entry<T>, first: number, last: number, context: Context<T>): number {
    const { words, asides = NO_ASIDES } = context;
    let distance = 0;
    let at = first - 1;
    for (let index = 0; index < entry.words.length; index += 1) {
      at += 1;
      const isAfterAside = asides.includes(at);
      if (isAfterAside) at += 1;
      const spelled = entry.words[index]!;
      const word = words.list[at]!;
      if (index > 0) {
        const gap = isAfterAside ? ' ' : words.gapBefore(at);
        const wanted = entry.gaps[index]!;
        if (!isSameGap(gap, wanted)) return Infinity;
        if (gap !== wanted) distance += 1;
      }
      if (!hasNeeded(word, spelled, entry.needs[index]!) && !this.#isSaidAsWord(entry, at, words)) return Infinity;
      const forms = entry.forms?.[index];
      if (!(forms ? forms.some((form) => word.hasAccentsOf(form)) : word.hasAccentsOf(spelled.accented)))
        return Infinity;
      if (!forms && word.accented !== spelled.accented) distance += 1;
    }
    return this.#isKeptInCapitals(entry, first, last, context) ? distance + casesIn(entry, first, words) : Infinity;
  }

  /** « l’Unesco »: an acronym that is said as a word may be written as one, where a capital means a name. */
  #isSaidAsWord({ as, words: [spelled, other] }: Entry<T>, at: number, words: Words<Word>): boolean {
    const word = words.list[at]!;
    if (as !== 'acronym' || other || !spelled || !/^(?=.*[aeiouy])[a-z]{4,}$/.test(spelled.folded)) return false;
    if (!/^\p{Lu}\p{Ll}+$/u.test(word.letters) || beginsSentence(at, words)) return false;
    return !this.#ordinaryWords.has(word.folded) && !this.#givenNames.has(word.folded);
  }

  /** Where all is in capitals, they say nothing of what has some. */
  #isKeptInCapitals(entry: Entry<T>, first: number, last: number, context: Context<T>): boolean {
    if (entry.forms || !this.#isAmongCapitals(first, last, context)) return true;
    if (entry.isBodyOfPlace) return false;
    if (entry.as === 'family name') return hasTitle(first, context.words);
    return first < last || context.words.list[first]!.isDotted || !this.#ordinaryWords.has(entry.words[0]!.folded);
  }

  #isAmongCapitals(first: number, last: number, { words, isInCapitals }: Context<T>): boolean {
    const named = words.list.slice(first, last + 1);
    if (!named.every((word) => word.isInCapitals || word.letters.length === 1)) return false;
    if (isInCapitals) return true;
    const isCry = (word: Word | undefined) => word?.isInCapitals && !this.#acronyms.has(word.folded);
    return (
      (first < last && named.some(isCry)) ||
      (isLoose(words.gapBefore(first)) && isCry(words.list[first - 1])) ||
      (isLoose(words.gapBefore(last + 1)) && isCry(words.list[last + 1])) ||
      false
    );
  }

  #resolve(match: Match<T>, context: Context<T>): Pick<Mention<T>, 'of' | 'candidates'> | undefined {
    const { first, last, entries } = match;
    const named = new Set<T>();
    const persons = new Set<T>();
    const families = new Set<T>();
    const followsGivenName = this.#followsGivenName(first, context);
    const isPerson = followsGivenName || hasTitle(first, context.words);
    for (const entry of entries) {
      if (entry.as === 'person') {
        // « Marie Pierre Dumas » is not Pierre Dumas.
        if (!followsGivenName) persons.add(entry.of);
      } else if (entry.as === 'family name') families.add(entry.of);
      else if (!this.#isOfAnother(entry, match, isPerson, context))
        for (const thing of [entry.of, ...entry.besides]) named.add(thing);
    }
    if (persons.size > 0) {
      const [person, ...others] = persons.size > 1 ? [...persons].filter((one) => context.present.has(one)) : persons;
      if (person === undefined || others.length > 0) return { of: [...named], candidates: [...persons] };
      this.#meet(person, context);
      return { of: [...named.add(person)], candidates: [] };
    }
    // Without a title, what is the name of a place or a body too is that one.
    if (families.size > 0 && (isPerson || named.size === 0)) {
      const bearers = this.#bearers(families, first, last, context);
      if (bearers.length === 1) return { of: bearers, candidates: [] };
      if (bearers.length > 1) return { of: [...named], candidates: bearers };
    }
    return named.size > 0 ? { of: [...named], candidates: [] } : undefined;
  }

  /** Whether what looks like a place, or what comes from one, is part of the name of somebody or something else. */
  #isOfAnother({ as, words }: Entry<T>, { first, last }: Match<T>, isPerson: boolean, context: Context<T>): boolean {
    if (as !== 'place' && !isInhabitant(as)) return false;
    if (isPerson) return true;
    const { list } = context.words;
    if (isInhabitant(as)) {
      const [word, before, next] = [list[first]!, list[first - 1], list[last + 1]];
      // « le français », « en turc »: the language.
      if (!word.isCapital) {
        if (as === 'inhabitant at home' && !this.#isOfState(first, context)) return true;
        return (
          first === last &&
          before !== undefined &&
          ARTICLES_OF_LANGUAGES.has(before.folded) &&
          word.accented === words[0]!.accented &&
          !/e$/.test(word.accented)
        );
      }
      // « Romain Dumas » is no Roman.
      if (next?.isCapital && !next.isInCapitals && context.words.gapBefore(last + 1) === ' ') return true;
    }
    return first === last && this.#followsStrangeName(first, context);
  }

  /** « Le gouvernement français », « les gouvernements laotien et français »: what acts is the country itself. */
  #isOfState(first: number, { words }: Context<T>): boolean {
    for (let at = first - 1; at >= 0 && at >= first - 3; at -= 1) {
      const word = words.list[at]!;
      if (words.gapBefore(at + 1) !== ' ') return false;
      if (NOUNS_OF_STATES.has(word.folded) || NOUNS_OF_STATES.has(word.folded.replace(/s$/, ''))) return true;
      if (word.folded !== 'et' && !word.terms?.entries.some((entry) => isInhabitant(entry.as))) return false;
    }
    return false;
  }

  /** « Clark Lyon », « Air France »: a word before it has a capital that only a name gives it. */
  #followsStrangeName(first: number, { words, last }: Context<T>): boolean {
    const before = words.list[first - 1];
    if (!before?.isCapital || before.isInCapitals || before.letters.length < 3) return false;
    if (last === first - 1 || words.gapBefore(first) !== ' ') return false;
    const { folded } = before;
    if (OPENING_WORDS.has(folded) || OFFICES.has(folded) || NOUNS_OF_PLACES.has(folded) || /^\d/.test(folded))
      return false;
    if (this.#placeNouns.has(folded)) return false;
    // A verb may begin a sentence: « Relier Lille à Lyon ».
    return !beginsSentence(first - 1, words) || !VERB_ENDING.test(folded);
  }

  #meet(person: T, { present, heard }: Context<T>): void {
    present.add(person);
    for (const name of this.#familyNamesOf.get(person) ?? []) {
      const those = heard.get(name) ?? { persons: new Set(), isStrange: false };
      those.persons.add(person);
      heard.set(name, { ...those, isStrange: false });
    }
  }

  /** Who of those present may be meant by a family name alone. */
  #bearers(families: ReadonlySet<T>, first: number, last: number, context: Context<T>): T[] {
    const { words, present, heard } = context;
    const name = keyOf(words.list.slice(first, last + 1));
    const before = this.#nameBefore(first, context);
    if (before === 'another given name') {
      heard.set(name, { persons: heard.get(name)?.persons ?? new Set(), isStrange: true });
      return [];
    }
    if (before === undefined && first === last && this.#ordinaryWords.has(name) && beginsSentence(first, words)) {
      if (!hasTitle(first, words)) return [];
    }
    const bearers = [...families].filter((person) => present.has(person));
    // Of somebody unheard of, a title and the only one who bears the name say enough.
    if (
      !before &&
      bearers.length === 0 &&
      families.size === 1 &&
      hasTitle(first, words) &&
      !heard.get(name)?.isStrange
    ) {
      if (PLURAL_TITLES.has(words.list[first - 1]!.folded)) return [];
      return [...families];
    }
    if (before) return bearers.filter((person) => this.#isAbbreviated(person, before.initials));
    const those = heard.get(name);
    if (those?.isStrange) return [];
    // Who is named in full sets whom the bare name means until the paragraph ends; afterwards, others speak again.
    const close = bearers.filter((person) => those?.persons.has(person));
    return bearers.length > 1 && close.length === 1 ? close : bearers;
  }

  #isAbbreviated(person: T, initials: string): boolean {
    // « M. J. Dumas » may be a gentleman.
    const read = /^m./.test(initials) ? [initials, initials.slice(1)] : [initials];
    return (this.#givenNamesOf.get(person) ?? []).some((given) => {
      const own = given.map((name) => name[0]).join('');
      return read.some((some) => own.startsWith(some) || given[0]?.startsWith(some));
    });
  }

  /** The kind of words before a family name: initials with points, a given name of someone else, or nothing of the kind. */
  #nameBefore(first: number, context: Context<T>): 'another given name' | { initials: string } | undefined {
    const { words, last } = context;
    const before = words.list[first - 1];
    const gap = words.gapBefore(first);
    if (!before || hasTitle(first, words)) return undefined;
    if (before.isDotted && gap === ' ') return { initials: before.folded };
    // « J. », « Ph. », but « la SDN. »
    if (gap === '.' && /^\p{Lu}\p{Ll}?$/u.test(before.letters)) return { initials: initialsBefore(first, words) };
    if (gap === "'" || (gap === ' ' && !before.isCapital)) {
      // « Paul de Musset », but « l’exposé de Musset ».
      const isParticle = before.folded === 'de' || before.folded === 'du';
      return isParticle && this.#followsGivenName(first - 1, context) ? 'another given name' : undefined;
    }
    if (gap !== ' ' || last === first - 1) return undefined;
    const isNoName = OPENING_WORDS.has(before.folded) || OFFICES.has(before.folded) || /^\d/.test(before.letters);
    return isNoName ? undefined : 'another given name';
  }

  #followsGivenName(first: number, { words, last }: Context<T>): boolean {
    const before = words.list[first - 1];
    if (!before?.isCapital || last === first - 1 || words.gapBefore(first) !== ' ') return false;
    return this.#givenNames.has(before.folded);
  }
}

/** A word that a lexicon has met: it knows what spellings begin with it. */
class KnownWord<T> extends Word {
  readonly names: TrieNode<T> | undefined;
  readonly terms: TrieNode<T> | undefined;
  /** Whether any does. */
  readonly isFirst: boolean;

  constructor(written: string, names: TrieNode<T>, terms: TrieNode<T>) {
    super(written);
    this.names = names.next?.get(this.folded);
    this.terms = terms.next?.get(this.stem);
    this.isFirst = this.names !== undefined || this.terms !== undefined;
  }
}

/** A spelling as it is compared with a text. */
interface Entry<T> {
  of: T;
  as: SpellingKind;
  besides: readonly T[];
  words: readonly Word[];
  /** Before each word. */
  gaps: readonly string[];
  /** Of each word. */
  needs: readonly Need[];
  /** Of each word of a term, itself and its plural. */
  forms: readonly (readonly string[])[] | undefined;
  /** Whether it is a common noun and the name of a place: « Ville d’Amiens ». */
  isBodyOfPlace: boolean;
  /** How many of its first words are no part of the mention: « du Havre ». */
  skipped: number;
}

/** The letters that a word needs to be that of a spelling: a capital first; or the same capitals, or no other letters than those. */
type Need = 'nothing' | 'capital' | 'capitals';

const NOTHING: readonly never[] = [];

interface TrieNode<T> {
  entries: Entry<T>[];
  next?: Map<string, TrieNode<T>>;
}

/** Words that may be a mention, from the first to the last. */
interface Match<T> {
  first: number;
  last: number;
  entries: readonly Entry<T>[];
}

/** A text as it is being read. */
interface Context<T> {
  words: Words<KnownWord<T>>;
  present: Set<T>;
  /** By family name, who has been named in full in this text, and whether the last one is not known to the lexicon. */
  heard: Map<string, { persons: Set<T>; isStrange: boolean }>;
  /** Last word of the last mention. */
  last: number;
  /** Whether the whole text has no lower case. */
  isInCapitals: boolean;
  /** Where acronyms between parentheses are stepped over. */
  asides?: readonly number[];
}

const NO_ASIDES: number[] = [];

/** Whether the word stands alone between parentheses. */
const isAside = (at: number, words: Words<Word>): boolean =>
  words.gapBefore(at) === '(' && /^\)'?$/.test(words.gapBefore(at + 1));

function readSpelling(text: string): Words {
  return new Words(text.replace(/\s*\([^()]*\)/g, ''), (written) => new Word(written));
}

function keyOf(words: readonly Word[]): string {
  return words.map(({ folded }) => folded).join(' ');
}

/** A place is called « Le Havre », and after another name « du Havre ». */
function namesOfPlace(words: readonly Word[]): string[] {
  const isArticled = words.length > 1 && words[0]!.folded in CONTRACTIONS;
  return [keyOf(words), ...(isArticled ? [keyOf(words.slice(1))] : [])];
}

const isInhabitant = (as: SpellingKind): boolean => as === 'inhabitant' || as === 'inhabitant at home';

/** Whether a spelling is that of common nouns: it takes any case, and a plural. */
function isTerm(as: SpellingKind, words: readonly Word[]): boolean {
  if (as === 'notion' || isInhabitant(as)) return true;
  return (as === 'place' || as === 'organisation') && words.every(({ letters }) => letters === letters.toLowerCase());
}

/** Who or what is of somewhere, as a man and as a woman is called: « malien », « malienne ». */
const bothGenders = (words: readonly Word[]): (readonly Word[])[] =>
  [...new Set(gendersOf(words.at(-1)!.accented))].map((form) => [...words.slice(0, -1), new Word(form)]);

/** Whether words are one noun, and after it a place of the lexicon. */
function isNounAndPlace(words: readonly Word[], placeNames: ReadonlySet<string>): boolean {
  const folded = words.map((word) => word.folded);
  for (let index = headOf(words) + 1; index < words.length; index += 1) {
    if (placeNames.has(folded.slice(index).join(' '))) return true;
    if (!ARTICLES_OF_PLACES.has(folded[index]!)) return false;
  }
  return false;
}

/** The first word of a name that is no article. */
function headOf(words: readonly Word[]): number {
  return words.findIndex(({ folded }) => !LINK_WORDS.has(folded));
}

function needsOf(words: readonly Word[], as: SpellingKind, isBodyOfPlace: boolean): Need[] {
  const isPerson = as === 'person' || as === 'family name';
  const head = headOf(words);
  const needs = words.map((word, index): Need => {
    if (as === 'acronym' || /\p{Lu}.*\p{Lu}/u.test(word.letters)) return 'capitals';
    if (!isPerson && words.length > 1 && (head >= 0 || index === 0) && LINK_WORDS.has(word.folded)) return 'nothing';
    return word.isCapital ? 'capital' : 'nothing';
  });
  if (needs[head] === 'capital' && mayBeginInLowerCase(words, needs, as, isBodyOfPlace)) needs[head] = 'nothing';
  return needs;
}

function mayBeginInLowerCase(
  words: readonly Word[],
  needs: readonly Need[],
  as: SpellingKind,
  isBodyOfPlace: boolean,
): boolean {
  const nouns = words.filter(({ folded }) => !LINK_WORDS.has(folded));
  // In lower case, « saint Denis » is the saint.
  if (nouns.length < 2 || /^sainte?s?$/.test(nouns[0]!.folded)) return false;
  if (as === 'place') return true;
  if (as !== 'organisation' || isBodyOfPlace) return false;
  return nouns.length > 2 || needs.filter((need) => need !== 'nothing').length > 1;
}

function insert<T>(root: TrieNode<T>, key: 'folded' | 'stem', entry: Entry<T>): void {
  let node = root;
  for (const word of entry.words) {
    node.next ??= new Map();
    let next = node.next.get(word[key]);
    if (!next) node.next.set(word[key], (next = { entries: [] }));
    node = next;
  }
  const isKnown = node.entries.some(({ of, as, skipped, words, gaps }) => {
    if (of !== entry.of || as !== entry.as || skipped !== entry.skipped || String(gaps) !== String(entry.gaps))
      return false;
    return words.every(({ letters }, index) => letters === entry.words[index]!.letters);
  });
  if (!isKnown) node.entries.push(entry);
}

function hasNeeded(word: Word, spelled: Word, need: Need): boolean {
  if (need === 'capitals') return word.isInCapitals || word.letters === spelled.letters;
  return !word.isDotted && (need === 'nothing' || word.isCapital);
}

/** How many words are in capitals and are not spelled so: « SEL » is the acronym before it is the town of Sel. */
function casesIn<T>(entry: Entry<T>, first: number, words: Words<Word>): number {
  if (entry.forms) return 0;
  return entry.words.filter((word, index) => words.list[first + index]!.isInCapitals && !word.isInCapitals).length;
}

/** The gaps that may part the words of a name, where another of them does in its spelling. */
const LOOSE_GAPS = new Set([' ', "'", '-', '–']);

function isSameGap(gap: string, wanted: string): boolean {
  return gap === wanted || (LOOSE_GAPS.has(gap) && (LOOSE_GAPS.has(wanted) || wanted === ',' || wanted === ' – '));
}

function isLoose(gap: string): boolean {
  return gap === ',' || LOOSE_GAPS.has(gap);
}

/** Whether the word is the end of one with an apostrophe inside: « presqu’île ». */
function isInsideElision(words: Words<Word>, first: number): boolean {
  const before = words.list[first - 1];
  return before !== undefined && !ELIDED_WORDS.has(before.folded) && words.gapBefore(first) === "'";
}

/** Whether the word before leaves a mention free to begin there: a hyphen does only after another name. */
function isFreeBefore<T>({ as, forms }: Entry<T>, first: number, { words, last }: Context<T>): boolean {
  if (first === 0 || words.gapBefore(first) !== '-') return true;
  if (as === 'family name') return false;
  // « euro-méditerranéen ».
  if (isInhabitant(as) && words.list[first - 1]!.folded.endsWith('o')) return true;
  return last === first - 1 || (!forms && PREFIXES.has(words.list[first - 1]!.folded));
}

/** The mentions that may end at a word: all, none, or, before a hyphen and another name, all but a family name. */
function freedomAfter<T>(
  last: number,
  byFirst: ReadonlyMap<number, Match<T>>,
  words: Words<Word>,
): 'all' | 'none' | 'no family name' {
  const next = words.list[last + 1];
  if (!next) return 'all';
  const gap = words.gapBefore(last + 1);
  if (gap === '-') {
    if (SUFFIXES.has(next.folded)) return 'all';
    return byFirst.get(last + 1)?.entries.some(({ as }) => as !== 'family name') ? 'no family name' : 'none';
  }
  if (gap === "'" && AFTER_APOSTROPHE.has(next.folded)) return 'all';
  // « SDN.org » is an address, « Amiens.Le » a slip.
  const isGlued = gap === "'" || (gap === '.' && words.starts[last + 1] === words.ends[last]! + 1 && !next.isCapital);
  return isGlued ? 'none' : 'all';
}

function hasTitle(first: number, words: Words<Word>): boolean {
  const before = words.list[first - 1];
  if (!before || !CIVIL_TITLES.has(before.folded)) return false;
  const gap = words.gapBefore(first);
  return gap === ' ' ? before.isCapital || before.folded.length > 4 : gap === '.' && before.isCapital;
}

function beginsSentence(first: number, words: Words<Word>): boolean {
  return first === 0 || /[.!?…:«“(—]/.test(words.gapBefore(first));
}

/** « J.-P. Dumas », « J. P. Dumas », « Ph. Dumas »: `jp`, `ph`. */
function initialsBefore(first: number, words: Words<Word>): string {
  let initials = words.list[first - 1]!.folded;
  for (let index = first - 2; index >= 0; index -= 1) {
    const word = words.list[index]!;
    const isInitial = word.letters.length === 1 && word.isCapital && /^\.-?$/.test(words.gapBefore(index + 1));
    if (!isInitial || initials.length > 3) break;
    initials = word.folded + initials;
  }
  return initials;
}
