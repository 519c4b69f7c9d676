import { familyOf } from '../words/index.ts';
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

/** The mark before a common word in a text that is not among those that say it most, and where it says it again. */
export const REST = 'qqq';

/** A word and its forms, which the index does not tell apart, and the texts that say it most. */
type Champions = ReadonlyMap<string, ReadonlySet<number>>;

/** The words by which texts are found in an index, made from their HTML. */
export class IndexedWords {
  /** For each run of letters, the families of its words that are looked for: none for a stop word. */
  readonly #families = new Map<string, string[]>();
  readonly #champions: Champions;

  /** @param texts every text of the index, by number */
  constructor(texts: readonly string[]) {
    this.#champions = this.#choose(texts);
  }

  /** Whether a word is common, by its folded form. */
  readonly isCommon = (word: string): boolean => this.#champions.has(familyOf(word));

  /**
   * A text as it is indexed. Words that are looked for by nobody are left out: they are half of the index, and the heaviest
   * of its words. Those that they part stand next to each other in it, so quoted phrases are looked for without them too.
   * Nor are there marks that would count as words.
   */
  toIndexed(html: string, number: number): string {
    const said = new Map<string, number>();
    return html.replace(/>[^<]+</g, (text) =>
      text.replace(WORD, (word) => this.#mark(word, number, said)).replace(/(?<=[\s>])[^\p{L}\d\s<>]+(?=[\s<])/gu, ''),
    );
  }

  /** @param said how often the text has said each common word so far */
  #mark(word: string, number: number, said: Map<string, number>): string {
    const families = this.#familiesOf(word);
    if (families.length === 0) return '';
    const isRest = families.some((family) => {
      const champions = this.#champions.get(family);
      if (!champions) return false;
      const times = (said.get(family) ?? 0) + 1;
      said.set(family, times);
      return !champions.has(number) || times > OCCURRENCES;
    });
    return isRest ? REST + word : word;
  }

  #familiesOf(word: string): string[] {
    const known = this.#families.get(word);
    if (known) return known;
    const families = listWords(word).filter(isMeaningful).map(familyOf);
    this.#families.set(word, families);
    return families;
  }

  #choose(texts: readonly string[]): Champions {
    if (texts.length <= COMMON) return new Map();
    const spread = new Map<string, number>();
    const counts = texts.map((html) => {
      const said = this.#count(html);
      for (const family of said.keys()) spread.set(family, (spread.get(family) ?? 0) + 1);
      return said;
    });
    const common = [...spread].filter(([, count]) => count > COMMON).map(([family]) => family);
    return new Map(
      common.map((family) => {
        const saying = counts.flatMap((said, number) =>
          said.has(family) ? [{ number, worth: said.get(family)! }] : [],
        );
        saying.sort((a, b) => b.worth - a.worth || a.number - b.number);
        return [family, new Set(saying.slice(0, CHAMPIONS).map(({ number }) => number))];
      }),
    );
  }

  /** How much a text says of each family of words: those of its title first, then by their share in it. */
  #count(html: string): Map<string, number> {
    const said = new Map<string, number>();
    let length = 0;
    for (const text of html.match(/>[^<]+</g) ?? []) {
      for (const word of text.match(WORD) ?? []) {
        for (const family of this.#familiesOf(word)) said.set(family, (said.get(family) ?? 0) + 1);
        length += 1;
      }
    }
    for (const [family, count] of said) said.set(family, count / (length + SHORT));
    for (const [word] of (/<h1>([^<]*)</.exec(html)?.[1] ?? '').matchAll(WORD)) {
      for (const family of this.#familiesOf(word)) said.set(family, 1 + said.get(family)!);
    }
    return said;
  }
}

/** A few words say little, however often one of them stands there: as if every text had so many more. */
const SHORT = 100;

const WORD = /[\p{L}\p{M}\d]+/gu;
