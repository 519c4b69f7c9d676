import { familyOf } from '../words/index.ts';
import { toEntities, toHtml, type IndexDocument } from './index-document.ts';
import { REST } from './rest.ts';
import type { Token } from './tokenizer.ts';
import { isMeaningful, listWords } from './words.ts';

/**
 * Texts beyond which a word is common: it tells little, and the list of those texts weighs more than all else that an answer
 * needs. Those that say it most (« champion lists »: Manning, Raghavan and Schütze, Introduction to Information Retrieval,
 * 2008, § 7.1.3) are found by the word; the others by the word with a mark before it, which is looked for only when all of
 * them are wanted.
 */
const COMMON = 600;
/** How many say it most: more than anyone looks at, at five a page. */
const CHAMPIONS = 300;

/**
 * How often a common word counts in a text: a few times say as much of it as many (« term frequency saturation »: Robertson
 * and Zaragoza, The Probabilistic Relevance Framework, 2009, § 3.4), and the index lists each place.
 */
const OCCURRENCES = 4;

/** A word and its forms, which the index does not tell apart. */
interface Family {
  /** How many texts say it. */
  spread: number;
  /** How often the text that is being read has said it so far. */
  said: number;
  /** The texts that say it most, where it is common. */
  champions?: ReadonlySet<number>;
}

/** The words by which texts are found in an index. */
export class IndexedWords {
  readonly #families = new Map<string, Family>();
  /** For each run of letters, the families of its words that are looked for: none for a stop word. */
  readonly #ofRuns = new Map<string, readonly Family[]>();
  /** Tokens as they are indexed, by their numbers. */
  readonly #written: (string | Written)[] = [];

  /** @param documents those of the index, by number */
  constructor(documents: readonly IndexDocument[]) {
    if (documents.length > COMMON) this.#choose(documents);
  }

  /** Whether a word is common, by its folded form. */
  readonly isCommon = (word: string): boolean => this.#families.get(familyOf(word))?.champions !== undefined;

  /**
   * A text as it is indexed. Words that are looked for by nobody are left out: they are half of the index, and the heaviest
   * of its words. Those that they part stand next to each other in it, so quoted phrases are looked for without them too.
   * Nor are there marks that would count as words.
   */
  toIndexed(document: IndexDocument, number: number): string {
    const said: Family[] = [];
    const isRest = (families: readonly Family[]) =>
      families.some((family) => {
        if (!family.champions) return false;
        if (family.said === 0) said.push(family);
        family.said += 1;
        return !family.champions.has(number) || family.said > OCCURRENCES;
      });
    const html = toHtml(document, ({ tokens }) => tokens.map((token) => this.#write(token, isRest)).join(' '));
    forget(said);
    return html;
  }

  #write(token: Token, isRest: (families: readonly Family[]) => boolean): string {
    const written = (this.#written[token.number] ??= this.#cut(token));
    if (typeof written === 'string') return written;
    const { before, common } = written;
    return common.reduce((html, { families, rest }) => html + (isRest(families) ? REST : '') + rest, before);
  }

  #cut({ written }: Token): string | Written {
    const indexed = toEntities(written)
      .replace(WORD, (run) => (this.#familiesOf(run).length === 0 ? '' : run))
      .replace(/(?<=^|[\s>])[^\p{L}\d\s<>]+(?=[\s<]|$)/gu, '');
    const runs = [...indexed.matchAll(WORD)].map(({ 0: run, index }) => ({ index, families: this.#familiesOf(run) }));
    const common = runs.filter(({ families }) => families.some(({ champions }) => champions));
    if (common.length === 0) return indexed;
    return {
      before: indexed.slice(0, common[0]!.index),
      common: common.map(({ families, index }, place) => ({
        families,
        rest: indexed.slice(index, common[place + 1]?.index),
      })),
    };
  }

  #familiesOf(run: string): readonly Family[] {
    const known = this.#ofRuns.get(run);
    if (known) return known;
    const families = listWords(run)
      .filter(isMeaningful)
      .map((word) => this.#get(familyOf(word)));
    this.#ofRuns.set(run, families);
    return families;
  }

  #get(name: string): Family {
    const family = this.#families.get(name) ?? { spread: 0, said: 0 };
    this.#families.set(name, family);
    return family;
  }

  #choose(documents: readonly IndexDocument[]): void {
    const inTokens: Counted[] = [];
    const countIn = (token: Token) => (inTokens[token.number] ??= this.#countIn(token));
    const counts = documents.map((document) => count(document, countIn));
    for (const { families } of counts) families.forEach((family) => (family.spread += 1));
    const saying = new Map<Family, { number: number; worth: number }[]>();
    this.#families.forEach((family) => family.spread > COMMON && saying.set(family, []));
    // Those that say it in their title first, then by its share in them.
    documents.forEach(({ title }, number) => {
      const { families, times, length } = counts[number]!;
      const inTitle = title.tokens.flatMap((token) => countIn(token).families);
      families.forEach((family, place) => {
        if (family.spread <= COMMON) return;
        const share = times[place]! / (length + SHORT);
        const worth = inTitle.reduce((sum, one) => (one === family ? 1 + sum : sum), share);
        saying.get(family)!.push({ number, worth });
      });
    });
    for (const [family, texts] of saying) {
      texts.sort((a, b) => b.worth - a.worth || a.number - b.number);
      family.champions = new Set(texts.slice(0, CHAMPIONS).map(({ number }) => number));
    }
  }

  #countIn({ written }: Token): Counted {
    const runs = toEntities(written).match(WORD) ?? [];
    const families = runs.length === 1 ? this.#familiesOf(runs[0]!) : runs.flatMap((run) => this.#familiesOf(run));
    return { families, length: runs.length };
  }
}

/** The families of the words of a token or of a text, and the number of its runs of letters. */
interface Counted {
  families: readonly Family[];
  length: number;
}

/** Each family that a text says, once, and how often it says it. */
function count(
  { title, passages }: IndexDocument,
  countIn: (token: Token) => Counted,
): Counted & { times: readonly number[] } {
  const families: Family[] = [];
  let length = 0;
  const say = (family: Family) => {
    if (family.said === 0) families.push(family);
    family.said += 1;
  };
  for (const { tokens } of [title, ...passages]) {
    tokens.forEach((token) => {
      const counted = countIn(token);
      length += counted.length;
      counted.families.forEach(say);
    });
  }
  const times = families.map(({ said }) => said);
  forget(families);
  return { families, times, length };
}

const forget = (families: readonly Family[]): void => families.forEach((family) => (family.said = 0));

/** A token as it is indexed, cut before each of its common words. */
interface Written {
  before: string;
  /** The families of a word, which is what comes next with what stands before the next one. */
  common: readonly { families: readonly Family[]; rest: string }[];
}

/** A few words say little, however often one of them stands there: as if every text had so many more. */
const SHORT = 100;

const WORD = /[\p{L}\p{M}\d]+/gu;
