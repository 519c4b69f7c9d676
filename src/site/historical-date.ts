import { formatDay, formatMonth, formatYear } from '../french/days.ts';
import { toRoman } from '../model/chapter-numbers.ts';
import { readEdtf, type DatePoint } from '../schema/index.ts';

/** A date (EDTF) in French: « 6 août 1945 », « années 1990 », « vers 1905 », « de 1939 à 1945 », « 44 av. J.-C. ». */
export const formatPartialDate = (date: string): string =>
  dateParts(date)
    .map(({ text }) => text)
    .join('');

/** The same in parts; those that HTML can tell to machines have what it writes for them. What is no date is given as it is. */
export function dateParts(date: string): DatePart[] {
  const read = readEdtf(date);
  if (!read) return [{ text: date }];
  const { start, end, isSpan } = read;
  if (!isSpan) return [...before(start!), pointPart(start!), ...after(start!)];
  if (!end) return [{ text: SINCE[articleOf(start!)] }, pointPart(start!), ...roughly(start!)];
  if (!start) return [{ text: UNTIL[articleOf(end)] }, pointPart(end), ...roughly(end)];
  // « du XVIIIe au XXe siècle »: the word is said once.
  const first = pointPart(start);
  const isCenturies = start.precision === 'century' && end.precision === 'century' && start.year * end.year >= 0;
  return [
    { text: FROM[articleOf(start)] },
    isCenturies ? { text: first.text.replace(/\u00A0siècle.*/, '') } : first,
    ...roughly(start),
    { text: ` ${TO[articleOf(end)]}` },
    pointPart(end),
    ...roughly(end),
  ];
}

interface DatePart {
  text: string;
  /** The value of a `datetime`. */
  datetime?: string;
}

/** What French puts before a date of some precision. */
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

const SEASONS = ['printemps', 'été', 'automne', 'hiver'];
/** The months whose names begin with a vowel: April, August, October. */
const ELIDED_MONTHS = [4, 8, 10];

function articleOf({ precision, month }: DatePoint): Article {
  if (precision === 'decade') return 'the plural';
  if (precision === 'day' || precision === 'century') return 'the';
  if (precision === 'season') return month === 1 ? 'the' : 'the elided';
  return precision === 'month' && ELIDED_MONTHS.includes(month!) ? 'elided' : 'none';
}

const before = ({ isApproximate }: DatePoint): DatePart[] => (isApproximate ? [{ text: 'vers ' }] : []);
const after = ({ isUncertain }: DatePoint): DatePart[] => (isUncertain ? [{ text: '\u00A0(?)' }] : []);

/** The same after a date, where a preposition stands before it. */
const roughly = ({ isApproximate, isUncertain }: DatePoint): DatePart[] =>
  isApproximate ? [{ text: ' environ' }] : isUncertain ? [{ text: '\u00A0(?)' }] : [];

function pointPart(point: DatePoint): DatePart {
  const { precision, year, month, day } = point;
  switch (precision) {
    case 'day':
      return toTime(formatDay(year, month!, day!), point);
    case 'month':
      return toTime(formatMonth(year, month!), point);
    case 'season':
      return { text: `${SEASONS[month! - 1]} ${formatYear(year)}` };
    case 'year':
      return toTime(formatYear(year), point);
    case 'decade':
      return { text: formatDecade(year) };
    case 'century':
      return { text: formatCentury(year) };
  }
}

/** HTML knows no year before 1. */
function toTime(text: string, { year, month, day }: DatePoint): DatePart {
  if (year < 1) return { text };
  const rest = [month, day].flatMap((part) => (part === undefined ? [] : [String(part).padStart(2, '0')]));
  return { text, datetime: [String(year).padStart(4, '0'), ...rest].join('-') };
}

/** @param year the first of ten */
export const formatDecade = (year: number): string =>
  year < 0 ? `années ${1 - year} à ${formatYear(year + 9)}` : `années ${formatYear(year)}`;

/** @param year the first of a hundred */
const formatCentury = (year: number): string => {
  const rank = year < 0 ? Math.floor(-year / 100) + 1 : year / 100 + 1;
  return `${toRoman(rank)}${rank === 1 ? 'er' : 'e'}\u00A0siècle${year < 0 ? '\u00A0av.\u00A0J.-C.' : ''}`;
};

/** The century in which a date begins: « XXe siècle ». */
export function centuryOf(date: string): string {
  const { start, end } = readEdtf(date) ?? {};
  const { year, precision } = (start ?? end)!;
  if (year <= 0) return formatCentury(Math.floor((year - 1) / 100) * 100 + 1);
  // 2000 is of the twentieth, the decade that it begins of the next.
  const isPart = precision === 'decade' || precision === 'century';
  return formatCentury(Math.floor((isPart ? year : year - 1) / 100) * 100);
}
