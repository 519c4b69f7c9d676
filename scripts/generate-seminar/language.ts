import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { capitalize } from '../../src/words/capitalize.ts';
import { toFrenchTypography } from '../../src/prose/typography.ts';
import type { Chance } from './chance.ts';
import { GrowingWords } from './growing-words.ts';

/** How sentences are punctuated; each underscore stands for some words. */
const SENTENCES = ['_, _.', '_, _, _.', '_ « _ » _.', '_ (_) _.', '_ : _.', '_ ; _.', '_ ?', '_ !'];

/**
 * The language of a generated seminar: each word follows one that it follows in the model texts, or is one that these do
 * not have, of which there are more as the collection grows. None of its marks is one that MDX could read as its own; words
 * alone can stand in YAML as they are.
 */
export class Language {
  readonly #chance: Chance;
  readonly #words: readonly string[];
  /** For each word, those that follow it. */
  readonly #followers: ReadonlyMap<string, readonly string[]>;
  readonly #growing: GrowingWords;

  /** @param model content folder whose texts are imitated */
  constructor(model: string, chance: Chance) {
    this.#chance = chance;
    this.#words = readWords(model);
    const followers = new Map(this.#words.map((word): [string, string[]] => [word, []]));
    this.#words.slice(1).forEach((word, place) => followers.get(this.#words[place]!)!.push(word));
    this.#followers = followers;
    this.#growing = new GrowingWords(this.#words, chance);
  }

  /** From here on, another text: it has words of its own. */
  startText(): void {
    this.#growing.startText();
  }

  /** So many words, in small letters but for names. */
  words(length: number): string {
    let word = this.#chance.pick(this.#words);
    const chosen = [word];
    while (chosen.length < length) {
      word = this.#chance.pick(this.#followers.get(word)!.length > 0 ? this.#followers.get(word)! : this.#words);
      const own = this.#growing.next() ?? word;
      // Two numbers in a row would read as one.
      chosen.push(/^\d/.test(own) && /\d$/.test(chosen.at(-1)!) ? word : own);
    }
    return chosen
      .join(' ')
      .replace(/(?<=’) /g, '')
      .replace(/’$/, '');
  }

  /** So many words, as a title. */
  title(length: number): string {
    return toFrenchTypography(capitalize(this.words(length)));
  }

  /** A sentence of some twelve words, punctuated as French wants it. */
  sentence(): string {
    const shape = this.#chance.pick(SENTENCES);
    return toFrenchTypography(capitalize(shape.replace(/_/g, () => this.words(this.#chance.between(4, 8)))));
  }

  /** A sentence without other punctuation than its last. */
  plainSentence(): string {
    return `${this.title(this.#chance.between(10, 18))}.`;
  }
}

/** The words of the texts of a folder, in order, in small letters. */
function readWords(model: string): string[] {
  const texts = readdirSync(model, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.mdx'))
    .sort()
    .map((file) =>
      readFileSync(join(model, file), 'utf8')
        .replace(/^---[\s\S]*?---/, '')
        .replace(/<[^>]*>|\]\([^)]*\)|\[\^\d+\]:?/g, ' '),
    );
  return (
    texts
      .join(' ')
      .toLowerCase()
      .match(/\p{L}[\p{L}’]*/gu) ?? []
  );
}
