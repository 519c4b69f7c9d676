import { writeRanksAlike } from '../words/index.ts';
import { toIndexedText, toPlainSigns } from './fold.ts';
import { listWords } from './words.ts';

/** Cuts texts for an index into tokens. Texts repeat them: what is to be known of each is found out once. */
export class Tokenizer {
  readonly #tokens = new Map<string, Token>();
  /** Whether words change that come after an opening: both, with a space between them. */
  readonly #changing = new Map<string, boolean>();

  cut(written: string): CutText {
    const text = toIndexedText(written);
    const tokens: Token[] = [];
    let last: Token | undefined;
    text.split(' ').forEach((part) => {
      if (part === '') return;
      const token = this.#get(part);
      if (last !== undefined && this.#areReadTogether(last, token)) {
        last = this.#get(`${last.written} ${part}`);
        tokens[tokens.length - 1] = last;
      } else {
        last = token;
        tokens.push(token);
      }
    });
    return { text, tokens };
  }

  #get(written: string): Token {
    const known = this.#tokens.get(written);
    if (known) return known;
    const token = new Token(written, this.#tokens.size);
    this.#tokens.set(written, token);
    return token;
  }

  #areReadTogether({ opening }: Token, { written, changesNumeral }: Token): boolean {
    return changesNumeral || (opening !== undefined && this.#changesAfter(opening, written));
  }

  #changesAfter(opening: string, written: string): boolean {
    const both = `${opening} ${written}`;
    const known = this.#changing.get(both);
    if (known !== undefined) return known;
    const changes = listWords(both).join(' ') !== [opening, written].flatMap(listWords).join(' ');
    this.#changing.set(both, changes);
    return changes;
  }
}

/** A text as the indexer reads it, and its tokens. */
export interface CutText {
  text: string;
  tokens: readonly Token[];
}

/**
 * A part of a text that is read in the same way wherever it stands: what is between two spaces, or more where that is read
 * together (« 5 238 », « S. N. C. F. », « xixe siècle »).
 */
export class Token {
  readonly written: string;
  /** Its rank among the tokens of all texts, from 0. */
  readonly number: number;
  /** Of what may go on after it, an example: a number, an acronym. */
  readonly opening: string | undefined;
  /** Whether a Roman numeral before it is one because of it, as before « siècle ». */
  readonly changesNumeral: boolean;

  constructor(written: string, number: number) {
    [this.written, this.number] = [written, number];
    const plain = toPlainSigns(written);
    this.opening = OPENINGS.find(([end]) => end.test(plain))?.[1];
    this.changesNumeral = writeRanksAlike(`x ${plain}`) !== `x ${writeRanksAlike(plain)}`;
  }
}

const OPENINGS: readonly (readonly [end: RegExp, example: string])[] = [
  [/\p{N}\s*$/u, '1'],
  [/(?:^|[^\p{L}\d])\p{L}\.\s*$/u, 'A. A.'],
];
