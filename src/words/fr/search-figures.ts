import { ROMAN, toRoman } from '../roman.ts';

const MONTHS = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');

/** A day of a year, as the search compares it. */
export const dayWords = (day: number, month: number): string => `${day === 1 ? '1e' : day} ${MONTHS[month - 1]}`;

/** « 19e », « 19ème », « 1er », « 2nde ». */
const RANK_IN_FIGURES = /(^|[^\p{L}\d])(\d{1,3}) ?(?:ieme|ème|ième|eme|ère|ere|ers?|re|nde?|e)s?(?!\p{L}|\d)/giu;
/** « XIXe », « Ier », « IInde », in capitals: « vie » and « cie » are words, and so are « Vers » and « Inde ». */
const RANK_IN_ROMAN =
  /(^|[^\p{L}\d])(?:(I)(?:ère|ere|er|re)|(II)nde?|([IVX]|[IVXLC]{2,})(?:ième|ème|ieme|eme|e))s?(?!\p{L}|\d)/gu;
/** « xixe siècle », where no other word can be meant. */
const CENTURY_IN_ROMAN = /(^|[^\p{L}\d])([ivxlc]+)(?:ième|ème|ieme|eme|er|e)?(?= si[eè]cles?(?!\p{L}))/giu;

/** A text, the ranks in it written in one way: « XIXe » is « 19e ». */
export const writeRanksAlike = (text: string): string =>
  text
    .replace(RANK_IN_FIGURES, (_, before: string, rank: string) => `${before}${Number(rank)}e`)
    .replace(RANK_IN_ROMAN, (whole, before: string, first?: string, second?: string, any?: string) =>
      joined(before, toRank(first ?? second ?? any!), whole),
    )
    .replace(CENTURY_IN_ROMAN, (whole, before: string, roman: string) =>
      joined(before, toRank(roman.toUpperCase()), whole),
    );

const joined = (before: string, written: string | undefined, whole: string): string =>
  written === undefined ? whole : before + written;

/** « 19e » for « XIX »; nothing for what is no number as the Romans write it. */
function toRank(roman: string): string | undefined {
  let value = 0;
  let rest = roman;
  for (const [letters, worth] of ROMAN) {
    while (rest.startsWith(letters)) {
      value += worth;
      rest = rest.slice(letters.length);
    }
  }
  return rest === '' && toRoman(value) === roman ? `${value}e` : undefined;
}

const UNITS = 'zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'.split(
  ' ',
);
/** Maps rather than objects: readers type « constructor », which every object has. */
const TENS = new Map([
  ['vingt', 20],
  ['trente', 30],
  ['quarante', 40],
  ['cinquante', 50],
  ['soixante', 60],
]);
const MULTIPLES = new Set(['cent', 'cents', 'mille']);

const RANKS =
  'premier deuxieme troisieme quatrieme cinquieme sixieme septieme huitieme neuvieme dixieme onzieme douzieme treizieme quatorzieme quinzieme seizieme'.split(
    ' ',
  );
/** The other words for the first two ranks. */
const OTHER_RANKS = new Map([
  ['premiere', 1],
  ['second', 2],
  ['seconde', 2],
  ['vingtieme', 20],
]);

const isNumberWord = (word: string): boolean =>
  UNITS.includes(word) || TENS.has(word) || MULTIPLES.has(word) || word === 'vingts' || word === 'une';

/**
 * The number that folded words say from the first of them on, and how many of them say it; nothing for words that say
 * none, or « un » alone, which is an article.
 */
export function readNumber(words: readonly string[]): { value: number; length: number } | undefined {
  let total = 0;
  let group = 0;
  let length = 0;
  for (let place = 0; place < words.length; place += 1) {
    const word = words[place]!;
    if (word === 'et' && place > 0 && isNumberWord(words[place + 1] ?? '')) continue;
    if (!isNumberWord(word)) break;
    const unit = word === 'une' ? 1 : UNITS.indexOf(word);
    if (unit >= 0) group += unit;
    else if (word === 'vingts' || (word === 'vingt' && group % 100 === 4)) group += 76;
    else if (TENS.has(word)) group += TENS.get(word)!;
    else if (word === 'mille') {
      total += Math.max(1, group) * 1000;
      group = 0;
    } else group = Math.max(1, group) * 100;
    length = place + 1;
  }
  return length === 0 || (length === 1 && group === 1) ? undefined : { value: total + group, length };
}

/** The other ways to write a folded word that is a number, in words or in figures up to sixteen, or a rank. */
export function listOtherFigures(word: string): string[] {
  const { value: number = 0 } = readNumber([word]) ?? {};
  if (number > 1) return [String(number)];
  if (/^\d{1,2}$/.test(word)) return Number(word) > 1 && UNITS[Number(word)] ? [UNITS[Number(word)]!] : [];
  const rank = /^(\d{1,2})e$/.exec(word)?.[1];
  const wordRank = RANKS.indexOf(word) >= 0 ? RANKS.indexOf(word) + 1 : OTHER_RANKS.get(word);
  const value = rank === undefined ? wordRank : Number(rank);
  if (value === undefined) return [];
  const others = [...OTHER_RANKS.keys()].filter((other) => OTHER_RANKS.get(other) === value);
  return [`${value}e`, RANKS[value - 1], ...others].filter(
    (other): other is string => other !== undefined && other !== word,
  );
}
