import { capitalize } from '../../src/words/capitalize.ts';
import type { Chance } from './chance.ts';

/** A letter follows from so many before it: enough for words that could be French, too few to copy those of the model. */
const ORDER = 3;
const [SHORTEST, LONGEST] = [5, 13];
/** Shares of the words of a text that come but once or twice: names and figures are many among them. */
const SHARES = { names: 0.3, figures: 0.12 };
const END = '.';

/** New word forms, made letter by letter as those of the model: their beginnings are as common as in its language. */
export class WordForms {
  readonly #chance: Chance;
  /** For the letters before, those that follow them in the model, as often as they do. */
  readonly #followers = new Map<string, string[]>();
  readonly #made: Set<string>;

  /** @param words words of the model, in small letters */
  constructor(words: readonly string[], chance: Chance) {
    this.#chance = chance;
    this.#made = new Set(words);
    for (const word of this.#made) {
      if (word.length < SHORTEST || word.includes('’')) continue;
      const padded = ' '.repeat(ORDER) + word + END;
      for (let place = ORDER; place < padded.length; place += 1) {
        const before = padded.slice(place - ORDER, place);
        this.#followers.set(before, [...(this.#followers.get(before) ?? []), padded[place]!]);
      }
    }
  }

  /** A word, a name or a number that was never made before. */
  invent(): string {
    const draw = this.#chance.draw();
    for (;;) {
      const form = draw < SHARES.figures ? this.#inventNumber() : this.#inventWord();
      if (this.#made.has(form)) continue;
      this.#made.add(form);
      return draw > 1 - SHARES.names ? capitalize(form) : form;
    }
  }

  #inventNumber(): string {
    return this.#chance.between(10, 10 ** this.#chance.between(3, 7)).toLocaleString('fr-FR');
  }

  #inventWord(): string {
    for (;;) {
      let word = '';
      let letter = this.#letterAfter(word);
      while (letter !== END && word.length <= LONGEST) {
        word += letter;
        letter = this.#letterAfter(word);
      }
      if (word.length >= SHORTEST && word.length <= LONGEST) return word;
    }
  }

  #letterAfter(word: string): string {
    return this.#chance.pick(this.#followers.get(word.padStart(ORDER, ' ').slice(-ORDER))!);
  }
}
