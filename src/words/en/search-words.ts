import type { AREAS as frenchAreas, OTHER_COUNTRY_NAMES as frenchNames } from '../fr/search-areas.ts';
import type { findElision as frenchElision } from '../fr/search-elisions.ts';
import type { findPlacesOf as frenchFind } from '../fr/search-demonyms.ts';
import type { SEMINAR_WORDS as frenchSeminar } from '../fr/search-words.ts';
import { MONTHS } from './days.ts';
import { toOrdinal } from './ordinal.ts';

/** Words that stand in every English text and tell nothing of what one looks for. */
export const STOP_WORDS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  (
    'a about after all also am an and any are as at be because been being both but by can could did do does for from had has ' +
    'have he her hers him his how i if in into is it its itself may me might more most must my no nor not of on or our ours ' +
    's shall she should so some such t than that the their theirs them then there these they this those to too us very was we ' +
    'were what when where which while who whom whose why will with would you your yours'
  ).split(' '),
);

/** Words with which one asks, rather than what one asks for. */
export const ASKING_WORDS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  (
    'again another article articles ask asked asking book chapter come concerning current define definition definitions ' +
    'describe described details document documents dear each else ever every example examples exist exists explain explained ' +
    'explanation file files find first found get give given gives go good happen happened hello help hi info information ' +
    'interested just know known learn let like list look looking made main make making many mean meaning means mention ' +
    'mentioned mentions much name need note notes now often ok one only other others page pages paragraph passage passages ' +
    'people person please possible quote quotation quotations read really reading recall regarding said same saw say says ' +
    'search see seek several show speak speaker speakers speaks speech spoke spoken still subject talk talked talking talks ' +
    'tell tells text texts thank thanks thing things think thinks topic try understand use used useful want wanted wants way ' +
    'whether within without word words write written yes yet'
  ).split(' '),
);

export const BEFORE_EAST: ReadonlySet<string> = /* @__PURE__ */ new Set();

export const ABBREVIATIONS: ReadonlyMap<string, string> = new Map();

export const KEYBOARD: readonly string[] = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** A word without the mark of its plural. */
export const toSingular = (word: string): string =>
  word.length > 3
    ? word
        .replace(/ies$/, 'y')
        .replace(/(s|x|z|ch|sh)es$/, '$1')
        .replace(/([^su])s$/, '$1')
    : word;

export const listPlurals = (word: string): string[] => [`${word}s`, `${word}es`, word.replace(/y$/, 'ies')];

export const toInvariable = (word: string): string => toSingular(word);

// Browsers are not given what they do not use.
// @__NO_SIDE_EFFECTS__
const listed = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** The words of queries about the seminar itself. */
export const SEMINAR_WORDS: typeof frenchSeminar = {
  seminar: /* @__PURE__ */ listed(
    'seminar seminars conference conferences symposium congress meeting meetings workshop event edition proceedings',
  ),
  people: /* @__PURE__ */ listed(
    'speaker speakers participant participants organiser organisers organizer organizers attendee attendees',
  ),
  asked: /* @__PURE__ */ listed(
    'organised organized organise organize programme program timetable date dates place venue city address day days year ' +
      'length subject theme title name names author authors source sources held took happen happened aim aims purpose list ' +
      'number many where when who which why how what room',
  ),
  small: /* @__PURE__ */ listed(
    'a an and at by did does for from in is it of on or s that the their this to was were with',
  ),
};

/** Suffixes on folded words, longest first. */
const SUFFIXES =
  /(?:isations?|izations?|ations?|ating|ators?|ising|izing|ised|ized|ments?|ing|ings|edly|ed|ers?|ors?|ists?|isms?|ally|al|ive|ity|ly)$/;
/** The least that may be left of a word when a suffix is taken off. */
const MIN_STEM = 4;

/**
 * The stem that the forms of a word have in common, so that « twinnings » finds « twinning » and « twinned ».
 * @param word folded
 */
export function familyOf(word: string): string {
  if (/\d/.test(word) || word.length <= 3) return word;
  const singular = toSingular(word);
  const stem = singular.replace(SUFFIXES, '');
  const kept = stem.length >= MIN_STEM ? stem : singular;
  return kept
    .replace(/(.{3})e$/, '$1')
    .replace(/(.{2})y$/, '$1i')
    .replace(/(.{2})([^aeious])\2$/, '$1$2');
}

/** No key: English is not written as it sounds. */
export const soundOf = (_word: string): string => '';

/** No rule tells of whom English inhabitants are: the content does, where it is known. */
export const findPlacesOf: typeof frenchFind = () => [];

export const AREAS: typeof frenchAreas = [];

export const OTHER_COUNTRY_NAMES: typeof frenchNames = {};

export const WELL_KNOWN_PLACES: readonly string[] = [];

/** Nothing is elided in English. */
export const MAYBE_ELIDED = /(?!)/;
export const findElision: typeof frenchElision = () => undefined;

/** No list: nothing is corrected by its sound. */
export const COMMON_WORDS: readonly string[] = [];

/** No list: the content names who speaks. */
export const isGivenName = (_word: string): boolean => false;

/** The prefixes that join a word and are none: « pre-war », « Anglo-French ». */
export const COMBINING = /^(?:co|ex|inter|non|post|pre|re|sub|super|trans|vice)$|[io]$/;

/** A text of the index as pages show it: the index holds straight apostrophes. */
export const toPageText = (text: string): string => text.replace(/'/g, '’');

/** A day of a year, as the search compares it. */
export const dayWords = (day: number, month: number): string => `${day} ${MONTHS[month - 1]}`;

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = '. . twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const MULTIPLES = ['hundred', 'thousand'];
const RANKS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );

/** Ranks are written in one way already: « 19th ». */
export const writeRanksAlike = (text: string): string => text;

const numberOf = (word: string): number | undefined => {
  if (UNITS.includes(word)) return UNITS.indexOf(word);
  return TENS.includes(word) && word !== '.' ? TENS.indexOf(word) * 10 : undefined;
};

/** The number that folded words say from the first of them on, and how many of them say it; nothing for « one » alone. */
export function readNumber(words: readonly string[]): { value: number; length: number } | undefined {
  let [total, group, length] = [0, 0, 0];
  for (const [place, word] of words.entries()) {
    const number = numberOf(word);
    const next = words[place + 1] ?? '';
    if (word === 'and' && place > 0 && (numberOf(next) !== undefined || MULTIPLES.includes(next))) continue;
    if (number !== undefined) group += number;
    else if (word === 'hundred') group = Math.max(1, group) * 100;
    else if (word === 'thousand') [total, group] = [total + Math.max(1, group) * 1000, 0];
    else break;
    length = place + 1;
  }
  return length === 0 || (length === 1 && group === 1) ? undefined : { value: total + group, length };
}

/** The other ways to write a folded word that is a number, in words or in figures, or a rank. */
export function listOtherFigures(word: string): string[] {
  const { value = 0 } = readNumber([word]) ?? {};
  if (value > 1) return [String(value)];
  if (/^\d{1,2}$/.test(word)) return Number(word) > 1 && UNITS[Number(word)] ? [UNITS[Number(word)]!] : [];
  const rank = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(word)?.[1];
  if (rank !== undefined) return RANKS[Number(rank)] ? [RANKS[Number(rank)]!] : [];
  return RANKS.includes(word) ? [toOrdinal(RANKS.indexOf(word))] : [];
}
