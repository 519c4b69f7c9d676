import { formatYear, writeDay, writeMonth } from './days.ts';

/** A date as it is known: enough to say what stands before it. */
interface Point {
  precision: 'day' | 'month' | 'season' | 'year' | 'decade' | 'century';
  month?: number | undefined;
}

/** The words around dates that are no plain day. */
export const dateWords = {
  from: (point: Point): string => FROM[articleOf(point)],
  to: (point: Point): string => ` ${TO[articleOf(point)]}`,
  since: (point: Point): string => SINCE[articleOf(point)],
  until: (point: Point): string => UNTIL[articleOf(point)],
  /** Before a date that is approximate, and after one that has a preposition already. */
  about: 'vers ',
  roughly: ' environ',
  uncertain: '\u00A0(?)',
  seasons: ['printemps', 'été', 'automne', 'hiver'],
  /** @param year the first of ten */
  decade: (year: number): string =>
    year < 0 ? `années ${1 - year} à ${formatYear(year + 9)}` : `années ${formatYear(year)}`,
  century: (rank: number, roman: string, isBefore: boolean): string =>
    `${rankOf(rank, roman)}\u00A0siècle${isBefore ? '\u00A0av.\u00A0J.-C.' : ''}`,
  /** The same before another century, after which the word is said: « du XVIIIe au XXe siècle ». */
  firstCentury: (rank: number, roman: string): string => rankOf(rank, roman),
  /** The forms of a date in texts, the surest first. */
  written: {
    day: (year: number, month: number, day: number): string[] => [writeDay(year, month, day)],
    month: (year: number, month: number): string[] => [writeMonth(year, month)],
    decade: (year: string): string[] => [`années ${year}`, `années ${year.slice(-2)}`],
    century: (_rank: number, roman: string): string[] => [`${roman}e siècle`, `${roman}er siècle`],
  },
};

const rankOf = (rank: number, roman: string): string => `${roman}${rank === 1 ? 'er' : 'e'}`;

/** The article of French before a date of some precision. */
type Article = 'the' | 'the plural' | 'the elided' | 'none' | 'elided';

const FROM: Record<Article, string> = {
  the: 'du ',
  'the plural': 'des ',
  'the elided': 'de l’',
  none: 'de ',
  elided: 'd’',
};
const TO: Record<Article, string> = {
  the: 'au ',
  'the plural': 'aux ',
  'the elided': 'à l’',
  none: 'à ',
  elided: 'à ',
};
const SINCE: Record<Article, string> = {
  the: 'depuis le ',
  'the plural': 'depuis les ',
  'the elided': 'depuis l’',
  none: 'depuis ',
  elided: 'depuis ',
};
const UNTIL: Record<Article, string> = {
  the: 'jusqu’au ',
  'the plural': 'jusqu’aux ',
  'the elided': 'jusqu’à l’',
  none: 'jusqu’en ',
  elided: 'jusqu’en ',
};

/** The months whose names begin with a vowel: April, August, October. */
const ELIDED_MONTHS = [4, 8, 10];

function articleOf({ precision, month }: Point): Article {
  if (precision === 'decade') return 'the plural';
  if (precision === 'day' || precision === 'century') return 'the';
  if (precision === 'season') return month === 1 ? 'the' : 'the elided';
  return precision === 'month' && ELIDED_MONTHS.includes(month!) ? 'elided' : 'none';
}
