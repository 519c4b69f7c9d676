import { SHORTEST } from './term.ts';
import { Latest } from './latest.ts';
import type { KnownWord } from './lexicon.ts';
import { KEYBOARD, soundOf } from '../words/index.ts';

/** Edits forgiven in a word of this many letters. */
const editsForgiven = (length: number): number => (length <= 7 ? 1 : 2);
/** Edits proposed, beyond those that are corrected. */
const editsProposed = (length: number): number => Math.min(3, Math.floor(length / 2) - 1);

/** Letters of a word whose sound alone tells it; sounds of one that begins as it is typed: « atomic ». */
const SOUND_ENOUGH = 7;
const SOUND_TOLD = 6;
/** Letters from which one edit cannot make another word of one; another name, whose letters are rarer. */
const LONG = 8;
const LONG_NAME = 7;
/** Letters from which a word with two edits is still told from others. */
const VERY_LONG = 9;
/** Letters from which a slip of the fingers is seen to be one. */
const SLIP = 5;

/** The sounds of words: those of all that begin alike are compared after each key. */
const sounded = new Latest<string>(20_000);

/**
 * The known words that an unknown one may be: first those that it can be nothing else than (`sure`), then the nearest, and of
 * those as near names before words. A word of the same sound, or a slip of the fingers, is sure; one letter for another may
 * make the name of somebody else.
 */
export function findCorrections(unknown: UnknownWord, candidates: Iterable<KnownWord>): Correction[] {
  const { word } = unknown;
  const found: (Correction & { distance: number })[] = [];
  if (word.length < SHORTEST || /\d/.test(word)) return found;
  const { sound } = unknown;
  for (const candidate of candidates) {
    if (candidate.word.length < SHORTEST || /\d/.test(candidate.word)) continue;
    const sounds = sound.length >= 3 && sound === sounded.get(candidate.word, () => soundOf(candidate.word));
    // A common word is proposed only when it is very near: more are.
    const limit = candidate.inName === undefined ? editsForgiven(word.length) : editsProposed(word.length);
    const distance = editDistance(word, candidate.word, limit);
    if (distance > limit && !sounds) continue;
    found.push({ candidate, distance, sure: isSure(unknown, candidate, { sounds, distance }) });
  }
  return found.sort(
    (a, b) =>
      Number(b.sure) - Number(a.sure) ||
      a.distance - b.distance ||
      Number(b.candidate.inName !== undefined) - Number(a.candidate.inName !== undefined) ||
      b.candidate.frequency - a.candidate.frequency,
  );
}

/** A word that nothing holds. */
export interface UnknownWord {
  /** Folded. */
  word: string;
  /** How it sounds, as it is typed. */
  sound: string;
  /** Whether it is typed with a capital, as names are. */
  isCapitalized: boolean;
  /** Whether it is typed in capitals that the rest of the query is not in, as acronyms are. */
  isAcronym: boolean;
  /** How another word of the query stands in a name with a word: as it is typed, or where nothing holds it as one that it may be. */
  standsWith(candidate: KnownWord): Standing | undefined;
  /** Whether a word stands in the name of somebody or of some place. */
  isProper(candidate: KnownWord): boolean;
  /** Whether it stands in the name of somebody. */
  isOfPerson(candidate: KnownWord): boolean;
}

/** Whether a word stands in a name as it is typed, or another there sounds so, or is one edit from it. */
export type Standing = 'as typed' | 'by its sound' | 'nearly';

/** A known word that an unknown one may be. */
export interface Correction {
  candidate: KnownWord;
  sure: boolean;
}

function isSure(unknown: UnknownWord, candidate: KnownWord, { sounds, distance }: Nearness): boolean {
  const { word, sound, isCapitalized } = unknown;
  const alike = word.slice(0, 2) === candidate.word.slice(0, 2);
  const shorter = Math.min(word.length, candidate.word.length);
  // A capital tells a name: it is no common word misspelt.
  if (isCapitalized && !/^\p{Lu}/u.test(candidate.inName ?? '')) return false;
  // Nor are acronyms written as they sound.
  if (unknown.isAcronym && distance > 1) return false;
  const stands = sounds || (distance <= 2 && alike) ? unknown.standsWith(candidate) : undefined;
  // Of two words misspelt, one sounds as it should: one letter in each makes the name of somebody else.
  if (stands === 'nearly' ? sounds : stands !== undefined && (sounds || distance <= 1)) return true;
  if (stands === 'as typed' && shorter >= LONG_NAME) return true;
  // One letter makes of a short name that of somebody else, or a word of the language: « Perret », « perré », « Peret ».
  const isOneLetter = distance <= 1 && !isDoubled(word, candidate.word);
  const isPerson = unknown.isOfPerson(candidate);
  if (isOneLetter && shorter < LONG_NAME && isPerson) return false;
  if (sounds) {
    const isTold = unknown.isProper(candidate) || (alike && sound.length >= SOUND_TOLD) || shorter >= SOUND_ENOUGH;
    return isTold && (alike || shorter >= SOUND_ENOUGH);
  }
  // Another letter in the place of one, far from it on the keyboard: « Durant » is not Dupant.
  const isOtherLetter = isOneLetter && word.length === candidate.word.length && !isSlip(word, candidate.word);
  if (isOtherLetter && shorter < VERY_LONG && isPerson) return false;
  if (!alike) return false;
  if (distance > 1) return distance <= editsForgiven(word.length) && shorter >= VERY_LONG;
  return shorter >= (unknown.isProper(candidate) ? LONG_NAME : LONG) || isSlip(word, candidate.word);
}

interface Nearness {
  /** Whether the two sound alike. */
  sounds: boolean;
  /** Edits from one to the other. */
  distance: number;
}

/** A letter typed twice. */
const isDoubled = (typed: string, meant: string): boolean =>
  [...typed].some(
    (letter, place) => letter === typed[place - 1] && typed.slice(0, place) + typed.slice(place + 1) === meant,
  );

/** Two neighbouring letters in the wrong order. */
const isSwap = (a: string, b: string): boolean =>
  a.length === b.length && [...a].sort().join('') === [...b].sort().join('');

/** A slip of the fingers: two letters swapped, a neighbouring key, a letter twice or not at all. */
function isSlip(typed: string, meant: string): boolean {
  const shorter = Math.min(typed.length, meant.length);
  if (shorter < SLIP) return false;
  if (isSwap(typed, meant)) return shorter > SLIP;
  const at = [...typed].findIndex((letter, place) => letter !== meant[place]);
  const place = at < 0 ? typed.length : at;
  if (typed.length < meant.length) return true;
  const letter = typed[place]!;
  if (typed.length > meant.length) return letter === typed[place - 1] || isNextTo(letter, typed[place - 1] ?? '');
  return isNextTo(letter, meant[place]!);
}

/** Whether two words sound alike. */
export const soundAlike = (a: string, b: string): boolean => soundOf(a).length >= 3 && soundOf(a) === soundOf(b);

/** Whether two words that begin alike are one edit from each other. */
export const areNear = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) >= SLIP && a.slice(0, 2) === b.slice(0, 2) && editDistance(a, b, 1) <= 1;

function isNextTo(a: string, b: string): boolean {
  return KEYBOARD.some((row) => row.includes(a) && row.includes(b) && Math.abs(row.indexOf(a) - row.indexOf(b)) === 1);
}

/**
 * The number of letters to insert, delete, replace or swap with their neighbour to make `a` into `b` (optimal string
 * alignment). Past `limit` the exact number no longer matters: anything greater is returned. The distance that the checks
 * use is faster over thousands of names, but counts two swapped letters as two edits: too many for one word typed in haste.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(previous[column]! + 1, current[column - 1]! + 1, previous[column - 1]! + (same ? 0 : 1));
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        cost = Math.min(cost, beforePrevious[column - 2]! + 1);
      }
      current.push(cost);
    }
    if (Math.min(...current) > limit) return limit + 1;
    beforePrevious = previous;
    previous = current;
  }
  return previous[b.length]!;
}
