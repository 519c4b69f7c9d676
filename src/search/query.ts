import { toPlainSigns } from './fold.ts';
import { isMeaningful, listMeaningful, listWords } from './words.ts';

/** Nobody types a longer query by hand; whoever pastes one finds its beginning. */
const MAX_LENGTH = 1500;
const MAX_WORDS = 40;
const MAX_PHRASES = 4;

/**
 * « -mot », « -"deux mots" »: a hyphen stuck to a word or to a phrase, with nothing before it. The phrase may be between single
 * quotes, and lack those at its end while it is typed.
 */
const EXCLUDED = /(^|\s)-(?:"([^"]+)(?:"|$)|['‘’‹](.+?)(?:['’›](?!\S)|$)|(\p{L}[\p{L}\p{M}\p{N}'’-]*))/gu;
const QUOTES = /[«»“”„‟〝〞＂]/g;
/** A quotation in which others may stand: « Les effets « ici » et « là-bas » ». */
const AROUND = /«((?:[^«»]|«[^«»]*»)+)»/g;
const QUOTED = /"([^"]+)"/g;
/** An address: the last of its parts says what it is of. */
const ADDRESS = /(?:https?:\/\/|www\.)[^\s"]+/gi;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** A word cut by a hyphen, at the end of a line or not. */
const HYPHENATED = /[\p{L}\p{M}]+(?:-\s*[\p{L}\p{M}]+)+/gu;

/** The query of a reader, taken apart: quoted phrases to find to the letter, words to be without, words. Never throws. */
export function parseQuery(typed: string): Query {
  const text = typed
    .slice(0, MAX_LENGTH)
    .replace(ADDRESS, nameOfAddress)
    .replace(AROUND, (_, phrase: string) => `"${phrase.replace(QUOTES, '')}"`)
    .replace(QUOTES, '"');
  const toPhrases = (quoted: string[]) =>
    quoted.map((phrase) => phrase.replace(/\s+/g, ' ').trim()).filter((phrase) => listWords(phrase).length > 0);
  const excluded = toPhrases([...text.matchAll(EXCLUDED)].map(([, , ...one]) => one.find(Boolean)!));
  const asked = text.replace(EXCLUDED, '$1');
  const phrases = toPhrases([...asked.matchAll(QUOTED)].map(([, phrase]) => phrase!)).slice(0, MAX_PHRASES);
  const unquoted = asked.replace(QUOTED, ' ').replace(/(\p{L})-[ \t]*[\r\n]\s*(?=\p{Ll})/gu, '$1-');
  return { ...takeWords(unquoted, phrases.length > 0), asked, phrases, excluded };
}

/** « Tours », of « https://fr.wikipedia.org/wiki/Tours?a=b ». */
function nameOfAddress(address: string): string {
  const path = address.replace(/^\w+:\/\//, '').replace(/[?#].*$/, '');
  const name = path.split('/').filter(Boolean).at(-1) ?? '';
  try {
    return decodeURIComponent(name).replace(/_/g, ' ');
  } catch {
    return name;
  }
}

/** The words of a phrase, for when no text holds it. */
export const wordsOfPhrase = (phrase: string): Pick<Query, 'words' | 'compounds'> => takeWords(phrase, false);

function takeWords(text: string, isBesidePhrase: boolean): Pick<Query, 'words' | 'compounds'> {
  const plain = toPlainSigns(text);
  const written = new Map((plain.match(WORD) ?? []).reverse().map((token) => [listWords(token)[0] ?? token, token]));
  const all = listWords(text);
  const words = [...new Set(all)].slice(0, MAX_WORDS);
  const meaningful = [...new Set(listMeaningful(text))].slice(0, MAX_WORDS);
  // « L’ » or « la » alone is all there is to go by.
  const kept = meaningful.length > 0 || isBesidePhrase ? meaningful : words.filter((word) => word.length > 1);
  return {
    words: kept.map((word) => {
      const before = all[all.indexOf(word) - 1];
      const after = before !== undefined && !isMeaningful(before) ? written.get(before) : undefined;
      return { word, typed: written.get(word) ?? word, ...(after !== undefined && { after }) };
    }),
    compounds: [...plain.matchAll(HYPHENATED)].map(([whole]) => listWords(whole)),
  };
}

export interface Query {
  /** The query without what no answer may hold. */
  asked: string;
  /** As typed, without their quotation marks. */
  phrases: string[];
  /** Each once, in order. */
  words: QueryWord[];
  /** The words that hyphens join, folded. */
  compounds: readonly (readonly string[])[];
  /** The words and the phrases that no answer may hold, as typed, without their quotation marks. */
  excluded: string[];
}

/** A word of a query. */
export interface QueryWord {
  /** Folded. */
  word: string;
  /** As typed, capitals included. */
  typed: string;
  /** The small word before it, as typed: « Le Roux ». */
  after?: string;
}
