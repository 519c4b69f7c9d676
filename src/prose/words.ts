import { foldLetters } from './letters.ts';
import { stemOf } from '../words/index.ts';

/** One word, as it is compared with another. */
export class Word {
  /** As it is written; of « O.N.U. », the letters. */
  readonly letters: string;
  /** No case, accents or ligatures. */
  readonly folded: string;
  /** No case or ligatures, but its accents. */
  readonly accented: string;
  /** Whether it begins with a capital; what knows no case does. */
  readonly isCapital: boolean;
  /** Whether it has two letters or more, all of them capitals. */
  readonly isInCapitals: boolean;
  /** Whether it is written with points: « O.N.U. ». */
  readonly isDotted: boolean;
  #stem: string | undefined;

  /** @param written as it stands in a text; `d’` is the word « de » */
  constructor(written: string) {
    this.isDotted = written.includes('.');
    this.letters = written.replace(/[.’]/g, '').normalize('NFC');
    const lower = this.letters.toLowerCase();
    this.accented = written.endsWith('’') ? 'de' : lower.replace(/[œæßþ]/g, foldLetters);
    this.folded = foldLetters(this.accented);
    const first = String.fromCodePoint(this.letters.codePointAt(0) ?? 32);
    this.isCapital = first === first.toUpperCase();
    this.isInCapitals =
      this.letters.length > 1 && this.letters !== lower && this.letters === this.letters.toUpperCase();
  }

  /** The stem of its singular and its plural; other words may have it too (`formsOf` tells). */
  get stem(): string {
    return (this.#stem ??= stemOf(this.folded));
  }

  /** Whether accents are those of the other word, or left out: a text may lack accents, but has none too many. */
  hasAccentsOf(accented: string): boolean {
    if (this.accented === accented) return true;
    if (this.folded !== foldLetters(accented)) return false;
    if (this.accented === this.folded) return true;
    const [own, others] = [signsOf(this.accented), signsOf(accented)];
    return own.every((character, index) => character === others[index] || character === foldLetters(character));
  }
}

/**
 * The words of a text and where they stand. Letters and digits make a word; « d’ » is the word « de »; capitals parted by
 * points are one (« O.N.U. »); an address of the Web or of mail is one that is no name.
 */
export class Words<W extends Word = Word> {
  readonly text: string;
  readonly list: W[] = [];
  readonly starts: number[] = [];
  readonly ends: number[] = [];

  /** @param wordOf the word that is written so: texts repeat their words, and whoever reads many keeps those he met */
  constructor(text: string, wordOf: (written: string) => W) {
    this.text = text;
    let at = 0;
    while (at < text.length) {
      const start = at;
      const end = endOfLetters(text, start);
      if (end === start) {
        at += 1;
        continue;
      }
      let written = text.slice(start, end);
      at = end;
      if (end - start === 1) {
        written = readLetter(text, start);
        // The apostrophe of « d’ » parts words too; the last point of « O.N.U. » is part of it.
        if (written.length > 2) at = start + written.length + (text[start + written.length] === '.' ? 1 : 0);
      }
      const address = addressAt(text, start, at);
      this.list.push(wordOf(address > at ? NO_NAME : written));
      this.starts.push(start);
      at = address;
      this.ends.push(at);
    }
  }

  get length(): number {
    return this.list.length;
  }

  /** The gap before the word of that index, after the one before it (see `gapOf`). */
  gapBefore(index: number): string {
    const end = this.ends[index - 1] ?? 0;
    const start = this.starts[index] ?? this.text.length;
    // Most words are parted by one sign, and nothing has to be cut out to read it.
    return start === end + 1
      ? (GAPS.get(this.text.charCodeAt(end)) ?? this.text[end]!)
      : gapOf(this.text.slice(end, start));
  }
}

/**
 * The gap between two words, to be compared: ` ` white space, `'` an apostrophe, `-` a hyphen, `–` a dash, ` – ` a dash or
 * a hyphen between spaces, `’ ` an apostrophe and spaces, `,` a comma; else the signs without the spaces.
 */
function gapOf(between: string): string {
  const signs = between.replace(/\s+/g, '');
  if (signs === '') return ' ';
  if (/^[-‐‑–—‒−]$/.test(signs)) return signs !== between ? ' – ' : /[-‐‑]/.test(signs) ? '-' : '–';
  if (isApostrophe(signs)) return signs === between ? "'" : '’ ';
  return signs;
}

/** Of one sign; all others stand for themselves. */
const GAPS = new Map(
  [' ', '\u00A0', '\u202F', '\n', '-', '‐', '‑', '’', "'", '\u02BC'].map((character) => [
    character.charCodeAt(0),
    gapOf(character),
  ]),
);

/** The sign that stands for an address: nothing is spelled so. */
const NO_NAME = '\uFFFC';

/** One letter, « d’ », or the first of those with points: « O.N.U » (what ends the last is no part of it). */
function readLetter(text: string, start: number): string {
  let at = start + 1;
  if ((text[start] === 'd' || text[start] === 'D') && isApostrophe(text[at])) return `${text[start]}’`;
  if (text[at] !== '.' || !isCapital(text[start]!)) return text[start]!;
  while (text[at] === '.' && isCapital(text[at + 1] ?? '') && letterAt(text, at + 2) === 0) at += 2;
  return text.slice(start, at);
}

function endOfLetters(text: string, start: number): number {
  let at = start;
  for (;;) {
    while (TABLE[text.charCodeAt(at)] === 1) at += 1;
    const size = letterAt(text, at);
    if (size === 0) return at;
    at += size;
  }
}

/** Where the address ends whose first word is that one; `end` when there is none. */
function addressAt(text: string, start: number, end: number): number {
  const character = text[end];
  if (character !== ':' && character !== '.' && character !== '@') return end;
  const begins =
    (character === ':' && text.startsWith('://', end)) ||
    (character === '.' && end - start === 3 && text.startsWith('www', start)) ||
    (character === '@' && letterAt(text, end + 1) > 0);
  if (!begins) return end;
  AFTER_ADDRESS.lastIndex = end;
  return AFTER_ADDRESS.exec(text)?.index ?? text.length;
}

const AFTER_ADDRESS = /[\s»)>,;]/g;

/** Of most letters of most texts, a look at a table tells that they are letters. */
const LETTER = /^[\p{L}\p{M}\p{Nd}]/u;
const TABLE = Uint8Array.from({ length: 0x370 }, (_, code) => (isLetter(String.fromCharCode(code)) ? 1 : 0));

/** How many units the letter or digit takes that stands there; 0 when there is none. */
function letterAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < TABLE.length) return TABLE[code]!;
  if (!(code >= 0)) return 0;
  const letter = String.fromCodePoint(text.codePointAt(at)!);
  return isLetter(letter) ? letter.length : 0;
}

/** To Unicode, U+02BC is a letter; here it is an apostrophe. */
function isLetter(character: string): boolean {
  return LETTER.test(character) && character !== '\u02BC';
}

function isApostrophe(character: string | undefined): boolean {
  return character === '’' || character === "'" || character === '\u02BC';
}

function isCapital(character: string): boolean {
  return character !== character.toLowerCase();
}

/** Letters, each with its accents. */
function signsOf(word: string): string[] {
  return (
    word
      .normalize('NFD')
      .match(/\P{Mn}\p{Mn}*/gu)
      ?.map((character) => character.normalize('NFC')) ?? []
  );
}
