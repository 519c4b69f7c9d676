import { dateWords } from '../words/index.ts';
import { readEdtf, type DatePoint } from '../schema/index.ts';
import { toRoman } from '../words/roman.ts';

/** The forms of a date (EDTF) in texts, the surest first: of a day, the whole, then its year alone. None of what is no date. */
export function writtenForms(date: string): RegExp[] {
  const { start, end } = readEdtf(date) ?? {};
  return [start, end].flatMap((point) => (point ? formsOf(point) : [])).map(toPattern);
}

function formsOf({ precision, year, month, day }: DatePoint): string[] {
  const words = dateWords.written;
  const number = year > 0 ? String(year) : String(1 - year);
  switch (precision) {
    case 'day':
      return [...words.day(year, month!, day!), number];
    case 'month':
      return [...words.month(year, month!), number];
    case 'decade':
      return [...words.decade(number), number];
    case 'century': {
      const rank = Math.floor(Math.abs(year) / 100) + 1;
      return words.century(rank, toRoman(rank));
    }
    default:
      return [number];
  }
}

/** A form that no figure precedes or follows; spaces are any. */
const toPattern = (form: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\d])${form.replace(/\s/g, '[\\s\\u00A0\\u202F]')}(?![\\p{L}\\d])`, 'iu');
