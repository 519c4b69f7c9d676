import { dayWords, writeRanksAlike } from '../words/index.ts';

/** Numbers and dates in the one way in which they are compared, whatever way they are written in. */

/** « 5 238 », « 5.238 », « 5’238 »: groups of three figures, however they are parted. */
const GROUPED_DIGITS = /(^|[^\d.,'/-])(\d{1,3}(?:([ .,'_])\d{3})(?:\3\d{3})*)(?![\d/-]|[.,']\d)/g;
// No look-behind in what browsers run: those of 2022 refuse the whole script. What stands before is kept.
const DAY_FIRST = /(^|[^\d.,/-])(\d{1,2})([./-])(\d{1,2})\3(\d{4})(?![\d/-]|[.,]\d)/g;
const YEAR_FIRST = /(^|[^\d.,/-])(\d{4})([./-])(\d{1,2})\3(\d{1,2})(?![\d/-]|[.,]\d)/g;

/** A text in plain signs, its figures written in one way: « 06/08/1945 » is « 6 août 1945 », « XIXe » « 19e », « 5 238 » « 5238 ». */
export const writeFiguresAlike = (text: string): string => writeRanksAlike(/\d/.test(text) ? joinDigits(text) : text);

const joinDigits = (text: string): string =>
  text
    .replace(
      DAY_FIRST,
      (whole, before: string, day: string, _, month: string, year: string) => toDate(day, month, year, before) ?? whole,
    )
    .replace(
      YEAR_FIRST,
      (whole, before: string, year: string, _, month: string, day: string) => toDate(day, month, year, before) ?? whole,
    )
    .replace(GROUPED_DIGITS, (_, before: string, number: string) => before + number.replace(/\D/g, ''));

function toDate(day: string, month: string, year: string, before: string): string | undefined {
  const isDay = Number(day) >= 1 && Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12;
  return isDay ? `${before}${dayWords(Number(day), Number(month))} ${year}` : undefined;
}
