import { formatDay, formatMonth } from '../french/days.ts';
import { readEdtf, type DatePoint } from '../schema/index.ts';
import { toRoman } from './chapter-numbers.ts';

/**
 * What French texts write for a date (EDTF), the surest first: of a day, the whole, then its year alone. None for what
 * is no date.
 */
export function writtenForms(date: string): RegExp[] {
  const { start, end } = readEdtf(date) ?? {};
  return [start, end].flatMap((point) => (point ? formsOf(point) : [])).map(toPattern);
}

function formsOf({ precision, year, month, day }: DatePoint): string[] {
  const number = year > 0 ? String(year) : String(1 - year);
  switch (precision) {
    case 'day':
      return [formatDay(year, month!, day!), number];
    case 'month':
      return [formatMonth(year, month!), number];
    case 'decade':
      return [`années ${number}`, `années ${number.slice(-2)}`, number];
    case 'century':
      return [
        `${toRoman(Math.floor(Math.abs(year) / 100) + 1)}e siècle`,
        `${toRoman(Math.floor(Math.abs(year) / 100) + 1)}er siècle`,
      ];
    default:
      return [number];
  }
}

/** A form that no figure precedes or follows; spaces are any. */
const toPattern = (form: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\d])${form.replace(/\s/g, '[\\s\\u00A0\\u202F]')}(?![\\p{L}\\d])`, 'iu');
