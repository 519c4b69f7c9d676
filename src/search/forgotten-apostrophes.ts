import {
  type Elision,
  findElision,
  findPlacesOf,
  isGivenName,
  listOtherFigures,
  listPlurals,
  toSingular,
} from '../words/index.ts';
import type { Lexicon } from './lexicon.ts';
import type { Query } from './query.ts';
import { replaceWord } from './replace-word.ts';
import { findNameBegun, isCapitalized } from './understand-word.ts';
import { isAsking, listWords } from './words.ts';

/** An apostrophe, as it is written in French. */
const APOSTROPHE = '’';
/** Letters of the word after it: fewer make a word of many others. */
const LEAST = 3;

/**
 * A query with the apostrophes that were forgotten: « droit de lhomme », « lonu ». They are where a word that nothing holds,
 * that begins none and is no name that all know, is another after what may be elided, or the end of a name that is being
 * typed: « droits de lho ».
 */
export async function restoreApostrophes(
  typed: string,
  { asked, words }: Query,
  { lexicon, typing }: { lexicon: Lexicon; typing: boolean },
): Promise<string> {
  const all = listWords(asked);
  let restored = typed;
  for (const { word, typed: written } of words) {
    if (isCapitalized(written) || isKnown(word, lexicon)) continue;
    const before = all[all.indexOf(word) - 1];
    const found = findElision(word, before);
    if (!found) continue;
    const { elided, rest, isWord } = found;
    await lexicon.load([rest]);
    const others = words.filter((other) => other.word !== word);
    const mayEnd = word === words.at(-1)!.word && (typing || rest.length >= LEAST);
    const isMeant =
      (isWord ? isNamedWith(rest, before, lexicon) : mayFollow(found, lexicon)) ||
      (mayEnd && findNameBegun(rest, { lexicon, words: others }) !== undefined);
    if (!isMeant) continue;
    restored = replaceWord(
      restored,
      written,
      written.slice(0, elided.length) + APOSTROPHE + written.slice(elided.length),
    );
  }
  return restored;
}

/** Whether anything answers a word as it is typed, or all know that nothing here does. */
function isKnown(word: string, { find, beginningWith, relatedTo, expansionsOf, named }: Lexicon): boolean {
  return (
    find(word) !== undefined ||
    beginningWith(word).length > 0 ||
    relatedTo(word).length > 0 ||
    isAsking(word) ||
    isGivenName(word) ||
    [word, toSingular(word), ...listPlurals(word)].some((one) => expansionsOf(one).length > 0) ||
    listOtherFigures(word).length > 0 ||
    findPlacesOf(word, named).length > 0
  );
}

/** Whether a word may follow what is elided: it is known, and after « l’ » it is no plural. */
function mayFollow({ elided, rest }: Elision, { find, expansionsOf }: Lexicon): boolean {
  if (rest.length < LEAST) return false;
  if (elided === 'l' && toSingular(rest) !== rest && find(toSingular(rest)) !== undefined) return false;
  const isOther = expansionsOf(rest).some(({ typed, means }) => typed.length === 1 && means.length > 0);
  return find(rest) !== undefined || isAsking(rest) || isOther;
}

/** Whether a word and the one before it stand in one name. */
const isNamedWith = (word: string, before: string | undefined, { named }: Lexicon): boolean =>
  before !== undefined &&
  named.some(({ names }) => names.some(({ words }) => words.includes(word) && words.includes(before)));
