/**
 * Dates as precise as a source gives them, in the part of EDTF (ISO 8601-2) that texts need: a day, a month, a season, a
 * year, a decade (`199X`), a century (`19XX`), a span (`1939/1945`, `2001/..`), each certain or not (`1905~`, `1905?`), in
 * any year from -9999 (`-0043` is 44 before Christ, since there is a year 0).
 */
export interface EdtfDate {
  /** The date, or the beginning of a span; undefined for one of which only the end is known. */
  start: DatePoint | undefined;
  /** The end of a span, undefined when it is open; for a date that is no span, the date itself. */
  end: DatePoint | undefined;
  isSpan: boolean;
}

/** One date of a span, or a date alone. */
export interface DatePoint {
  /** How much of it is known. */
  precision: 'day' | 'month' | 'season' | 'year' | 'decade' | 'century';
  /** The first year that it may be; 0 is 1 before Christ. */
  year: number;
  /** From 1; of a season, its rank: spring is 1. */
  month: number | undefined;
  day: number | undefined;
  isApproximate: boolean;
  isUncertain: boolean;
}

/** Reads a date; undefined when it is none, when its day is in no calendar, or when its end is before its beginning. */
export function readEdtf(text: string): EdtfDate | undefined {
  if (!text.includes('/')) {
    const point = readPoint(text);
    return point && { start: point, end: point, isSpan: false };
  }
  const bounds = text.split('/');
  const [start, end] = bounds.map((bound) => (bound === OPEN ? undefined : readPoint(bound)));
  const isRead = bounds.every((bound, rank) => bound === OPEN || [start, end][rank]);
  if (bounds.length !== 2 || !isRead || (!start && !end)) return undefined;
  return start && end && firstDayOf(start) > firstDayOf(end) ? undefined : { start, end, isSpan: true };
}

/** The first day that a date may be, in milliseconds from 1970 in the calendar of today. */
export function firstDayOf({ year, month, day, precision }: DatePoint): number {
  return dayAt(year, precision === 'season' ? (month! - 1) * 3 + 2 : (month ?? 1) - 1, day ?? 1);
}

/** The last day that it may be. */
export function lastDayOf({ year, month, day, precision }: DatePoint): number {
  if (precision === 'day') return dayAt(year, month! - 1, day!);
  // Day 0 of a month is the last of the month before.
  if (precision === 'month') return dayAt(year, month!, 0);
  if (precision === 'season') return dayAt(year, month! * 3 + 2, 0);
  return dayAt(year + YEARS[precision], 0, 0);
}

/** Whether a text has the shape of a date, possible or not. */
export const EDTF_SHAPE: RegExp = (() => {
  const point = String.raw`-?(?:\d{4}(?:-\d{2}(?:-\d{2})?)?|\d{3}X|\d{2}XX)[?~]?`;
  return new RegExp(String.raw`^(?:${point}|(?:${point}|\.\.)/(?:${point}|\.\.))$`);
})();

const OPEN = '..';
const POINT = /^(?<sign>-?)(?<digits>\d{4}|\d{3}X|\d{2}XX)(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?(?<mark>[?~]?)$/;
/** EDTF writes the seasons of a year after its months. */
const SPRING = 21;
const YEARS = { year: 1, decade: 10, century: 100 };

function readPoint(text: string): DatePoint | undefined {
  const { sign, digits, month, day, mark } = POINT.exec(text)?.groups ?? {};
  if (digits === undefined) return undefined;
  const precision = precisionOf(digits, month, day);
  const known = Number(digits.replaceAll('X', '0'));
  // Before the year 0, what is not known goes back in time.
  const isPart = precision === 'decade' || precision === 'century';
  const year = sign === '-' ? -known - (isPart ? YEARS[precision] - 1 : 0) : known;
  const point: DatePoint = {
    precision,
    year,
    month: month === undefined ? undefined : Number(month) - (precision === 'season' ? SPRING - 1 : 0),
    day: day === undefined ? undefined : Number(day),
    isApproximate: mark === '~',
    isUncertain: mark === '?',
  };
  return isReal(point, isPart) ? point : undefined;
}

function precisionOf(digits: string, month: string | undefined, day: string | undefined): DatePoint['precision'] {
  if (digits.endsWith('XX')) return 'century';
  if (digits.endsWith('X')) return 'decade';
  if (month === undefined) return 'year';
  if (Number(month) >= SPRING) return 'season';
  return day === undefined ? 'month' : 'day';
}

function isReal({ precision, year, month, day }: DatePoint, isPart: boolean): boolean {
  if (isPart) return month === undefined;
  if (precision === 'season') return month! <= 4 && day === undefined;
  if (month === undefined) return true;
  if (month < 1 || month > 12) return false;
  return day === undefined || (day >= 1 && day <= new Date(dayAt(year, month, 0)).getUTCDate());
}

/** Years before 100 are no years of the twentieth century. */
const dayAt = (year: number, month: number, day: number): number => new Date(0).setUTCFullYear(year, month, day);
