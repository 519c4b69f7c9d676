import { foldLetters } from './letters.ts';
import { OPENING_WORDS, SHORTENED } from '../words/index.ts';

/** A stretch of a text: `text.slice(start, end)`. */
export interface Span {
  start: number;
  end: number;
}

/**
 * The sentences of a French text, in order, without the white space between them. A point, an ellipsis, a question or
 * exclamation mark ends one when what follows begins as a sentence does, and the point is not that of an abbreviation; what
 * closes after it (guillemet, bracket) is of the same sentence. A quotation or a bracket after which the sentence goes on is
 * not cut.
 */
export function listSentences(text: string): Span[] {
  const goingOn = spansGoingOn(text);
  const sentences: Span[] = [];
  let start = skipSpaces(text, 0);
  let firstLetter = nextLetter(text, start);
  let inner = 0;
  for (const { 0: signs, index } of text.matchAll(ENDS)) {
    const end = index + signs.length;
    // Signs alone are no sentence: « … Et puis ? »
    if (index < firstLetter) continue;
    while (inner < goingOn.length && goingOn[inner]!.end <= index) inner += 1;
    const isInside = inner < goingOn.length && goingOn[inner]!.start <= index;
    if (!isEnd(text, { start, index, end, isParagraph: signs.trim() === '', isInside })) continue;
    sentences.push({ start, end: start + text.slice(start, end).trimEnd().length });
    start = skipSpaces(text, end);
    firstLetter = nextLetter(text, start);
  }
  const end = text.trimEnd().length;
  if (end > start) sentences.push({ start, end });
  return sentences;
}

/**
 * Where the sentence stands that holds a stretch of the text; from the first to the last of them when it holds several.
 * @param sentences those of the text (`listSentences`)
 */
export function sentenceAt(sentences: readonly Span[], start: number, end: number): Span | undefined {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.end > start) high = middle;
    else low = middle + 1;
  }
  const first = sentences[low];
  if (!first || first.start >= Math.max(end, start + 1)) return undefined;
  let last = first;
  for (let index = low + 1; index < sentences.length && sentences[index]!.start < end; index += 1)
    last = sentences[index]!;
  return { start: first.start, end: last.end };
}

/** Signs that may end a sentence, with what closes after them and calls of notes; or an empty line. */
const ENDS = /[.!?…]+(?:\s*[!?»)\]]|[.…”’"'⁰¹²³⁴-⁹*])*(?=\s|$)|\n\s*\n/g;

/** The signs that may stand before the first word of a sentence: an opening sign, a dash, an omission. */
const OPENINGS = /(?:[([]\s*(?:…|\.{3})\s*[)\]]\s*|[«“"‘'([—–…-]\s*)*/y;

interface Place {
  /** Where the sentence begins. */
  start: number;
  /** Where the signs that may end it begin, and where they end. */
  index: number;
  end: number;
  /** Whether they are an empty line. */
  isParagraph: boolean;
  /** Whether they stand in a quotation or a bracket after which the sentence goes on. */
  isInside: boolean;
}

function isEnd(text: string, { start, index, end, isParagraph, isInside }: Place): boolean {
  if (isParagraph) return true;
  if (isInside) return false;
  const next = firstWord(text, end);
  if (next === '') return true;
  if (!/^[\p{Lu}\p{Lt}\p{Lo}\p{Nd}]/u.test(next)) return false;
  const signs = text.slice(index, end).trimEnd();
  // An omission between brackets may stand anywhere in a sentence.
  if (/^(?:…|\.{3})\s*[)\]]$/.test(signs) && /[([]\s*$/.test(text.slice(Math.max(start, index - 3), index)))
    return false;
  if (signs[0] !== '.' || signs.startsWith('..')) return true;
  return !isAbbreviation(text, start, index, end, signs.length > 1);
}

/** Whether the point is that of an abbreviation, which ends no sentence. */
function isAbbreviation(text: string, start: number, index: number, end: number, isClosed: boolean): boolean {
  const before = text.slice(Math.max(start, index - 40), index);
  const written = /[\p{L}\p{M}\p{Nd}º°.’'-]*$/u.exec(before)![0].replace(/^.*[’']/, '');
  // « 1. », « a. », « II. » by themselves number what follows.
  if (index - start === written.length && /^(?:\p{Nd}{1,3}|\p{L}|[IVX]+)(?:\.\p{Nd}+)*$/u.test(written)) return true;
  // After a closing bracket, a new sentence begins: « (Dupont, op. cit.) Les… ».
  if (isClosed) return false;
  const word = written.toLowerCase();
  const next = firstWord(text, end);
  if (SHORTENED.names.has(written) || SHORTENED.all.has(word) || word.endsWith('à-d')) return true;
  const isBeforeNumber = /^(?:\p{Nd}|[IVXLC]+(?!\p{L}))/u.test(next);
  if (SHORTENED.months.has(word)) return isBeforeNumber;
  if (SHORTENED.numbers.has(word)) {
    if (/\p{Nd}\s*$/u.test(before.slice(0, before.length - written.length))) return false;
    return isBeforeNumber || (word.length <= 2 && !opens(text, end));
  }
  // « J. Dupont », « J.-P. Dupont », « l’O.N.U. Nations »; but « le plan B. Il… ».
  return /(?:^|[.-])\p{Lu}$/u.test(written) && !opens(text, end);
}

/** Whether what stands there can only be the beginning of a sentence: a capital on a word that names nothing. */
function opens(text: string, at: number): boolean {
  const word = firstWord(text, at);
  if (!OPENING_WORDS.has(foldLetters(word)) || /^\p{Nd}/u.test(word)) return false;
  const begin = text.indexOf(word, at) + word.length;
  // « A. Le Goff » is a name.
  return !/^(?:le|la|les|de|du|des|l|d)$/i.test(word) || !/^[\s’']+\p{Lu}/u.test(text.slice(begin, begin + 4));
}

function firstWord(text: string, at: number): string {
  OPENINGS.lastIndex = skipSpaces(text, at);
  OPENINGS.exec(text);
  const begin = OPENINGS.lastIndex;
  WORD.lastIndex = begin;
  return WORD.exec(text)?.[0] ?? text.slice(begin, begin + 1);
}

const WORD = /[\p{L}\p{M}\p{Nd}]+/uy;

function skipSpaces(text: string, at: number): number {
  SPACES.lastIndex = at;
  SPACES.exec(text);
  return SPACES.lastIndex;
}

const SPACES = /\s*/y;

function nextLetter(text: string, at: number): number {
  LETTERS.lastIndex = at;
  return LETTERS.exec(text)?.index ?? text.length;
}

const LETTERS = /[\p{L}\p{Nd}]/gu;

/** Quotations and brackets after which the sentence goes on, the outermost: « “Que faire ? Qui ?” demande-t-il ». */
function spansGoingOn(text: string): Span[] {
  const open: { sign: string; start: number }[] = [];
  const spans: Span[] = [];
  const waiting = new Map<string, number>();
  for (const { 0: sign, index } of text.matchAll(/[«»“”()[\]]|\n\s*\n/g)) {
    const opening = OPENING_OF[sign];
    if (sign.trim() === '') {
      open.length = 0;
      waiting.clear();
    } else if (opening === undefined) {
      open.push({ sign, start: index });
      waiting.set(sign, (waiting.get(sign) ?? 0) + 1);
    } else if (waiting.get(opening)) {
      // What was opened since, and not closed, is forgotten.
      let last;
      do {
        last = open.pop()!;
        waiting.set(last.sign, waiting.get(last.sign)! - 1);
      } while (last.sign !== opening);
      if (!goesOn(text, index + 1)) continue;
      while ((spans.at(-1)?.start ?? -1) > last.start) spans.pop();
      spans.push({ start: last.start, end: index });
    }
  }
  return spans;
}

const OPENING_OF: Readonly<Record<string, string>> = { '»': '«', '”': '“', ')': '(', ']': '[' };

function goesOn(text: string, at: number): boolean {
  GOING_ON.lastIndex = at;
  return GOING_ON.test(text);
}

const GOING_ON = /\s*(?:[,;:]|[—–-]?\s*\p{Ll})/uy;
