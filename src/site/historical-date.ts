import { dateWords, formatYear, writeDay, writeMonth } from '../words/index.ts';
import { toRoman } from '../words/roman.ts';
import { readEdtf, type DatePoint } from '../schema/index.ts';

/** A date (EDTF) in the words of the edition: « 6 août 1945 », « années 1990 », « vers 1905 », « de 1939 à 1945 », « 44 av. J.-C. ». */
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
  if (!end) return [{ text: dateWords.since(start!) }, pointPart(start!), ...roughly(start!)];
  if (!start) return [{ text: dateWords.until(end) }, pointPart(end), ...roughly(end)];
  const isCenturies = start.precision === 'century' && end.precision === 'century' && start.year * end.year >= 0;
  return [
    { text: dateWords.from(start) },
    isCenturies ? { text: dateWords.firstCentury(...rankOf(start.year)) } : pointPart(start),
    ...roughly(start),
    { text: dateWords.to(end) },
    pointPart(end),
    ...roughly(end),
  ];
}

interface DatePart {
  text: string;
  /** The value of a `datetime`. */
  datetime?: string;
}

const before = ({ isApproximate }: DatePoint): DatePart[] => (isApproximate ? [{ text: dateWords.about }] : []);
const after = ({ isUncertain }: DatePoint): DatePart[] => (isUncertain ? [{ text: dateWords.uncertain }] : []);

/** The same after a date, where a preposition stands before it. */
const roughly = ({ isApproximate, isUncertain }: DatePoint): DatePart[] =>
  isApproximate ? [{ text: dateWords.roughly }] : isUncertain ? [{ text: dateWords.uncertain }] : [];

function pointPart(point: DatePoint): DatePart {
  const { precision, year, month, day } = point;
  switch (precision) {
    case 'day':
      return toTime(writeDay(year, month!, day!), point);
    case 'month':
      return toTime(writeMonth(year, month!), point);
    case 'season':
      return { text: `${dateWords.seasons[month! - 1]} ${formatYear(year)}` };
    case 'year':
      return toTime(formatYear(year), point);
    case 'decade':
      return { text: dateWords.decade(year) };
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

/** @param year the first of a hundred */
const formatCentury = (year: number): string => dateWords.century(...rankOf(year), year < 0);

/** The rank of a century, in figures and as the Romans wrote it. */
function rankOf(year: number): [rank: number, roman: string] {
  const rank = year < 0 ? Math.floor(-year / 100) + 1 : year / 100 + 1;
  return [rank, toRoman(rank)];
}

/** The century in which a date begins: « XXe siècle ». */
export function centuryOf(date: string): string {
  const { start, end } = readEdtf(date) ?? {};
  const { year, precision } = (start ?? end)!;
  if (year <= 0) return formatCentury(Math.floor((year - 1) / 100) * 100 + 1);
  // 2000 is of the twentieth, the decade that it begins of the next.
  const isPart = precision === 'decade' || precision === 'century';
  return formatCentury(Math.floor((isPart ? year : year - 1) / 100) * 100);
}
