import type { Chance } from './chance.ts';
import { WordForms } from './word-forms.ts';

/**
 * Heaps' law: a collection of n words has K·n^β different ones. β is 0.4 to 0.6 for texts in English (Baeza-Yates and
 * Ribeiro-Neto, Modern Information Retrieval, 1999, § 6.3; 0.49 with names and figures for Reuters-RCV1: Manning, Raghavan
 * and Schütze, Introduction to Information Retrieval, 2008, § 5.1.1), more for French, whose words have more forms, and
 * 0.63 between the halves of the seminar of 2012; it falls as a collection grows.
 */
const BETA = 0.55;
/** The share of the words of a text that those of another of the same kind, as long as the model, do not have. */
const SHARE = 0.25;
/** The share of the words used again that the same text has used: what a text is about comes back in it. */
const OF_SAME_TEXT = 0.5;

/**
 * The words that a collection has and its model has not. The curve of Heaps' law goes through the model, so K is what it is
 * there; words are used again as often as they were before (Simon, On a class of skew distribution functions, 1955), which
 * makes their frequencies follow Zipf's law.
 */
export class GrowingWords {
  readonly #chance: Chance;
  readonly #forms: WordForms;
  readonly #model: { words: number; forms: number };
  /** Every word given, in order: one used often stands often in it. */
  readonly #given: string[] = [];
  #firstOfText = 0;
  /** Words of the collection so far, those of the model's language too. */
  #count = 0;

  /** @param words words of the model, in order */
  constructor(words: readonly string[], chance: Chance) {
    this.#chance = chance;
    this.#forms = new WordForms(words, chance);
    this.#model = { words: words.length, forms: new Set(words).size };
  }

  /** From here on, another text. */
  startText(): void {
    this.#firstOfText = this.#given.length;
  }

  /** The word that stands next in the collection, or nothing when it is one of the model's. */
  next(): string | undefined {
    this.#count += 1;
    if (this.#chance.draw() >= SHARE) return undefined;
    const isNew = this.#given.length === 0 || this.#chance.draw() < this.#growth() / SHARE;
    const word = isNew ? this.#forms.invent() : this.#pickAgain();
    this.#given.push(word);
    return word;
  }

  /** New forms a word at this length of the collection: the slope of K·n^β. */
  #growth(): number {
    const { words, forms } = this.#model;
    const length = Math.max(this.#count, words);
    return (BETA * forms * (length / words) ** BETA) / length;
  }

  #pickAgain(): string {
    const isOfText = this.#firstOfText < this.#given.length && this.#chance.draw() < OF_SAME_TEXT;
    return this.#given[this.#chance.between(isOfText ? this.#firstOfText : 0, this.#given.length - 1)]!;
  }
}
