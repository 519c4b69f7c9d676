import { formatDay as writeDay } from '../french/days.ts';

const decimalFormat = new Intl.NumberFormat('fr', { maximumFractionDigits: 2 });
const listFormat = new Intl.ListFormat('fr', { type: 'conjunction' });

/** Days of an event: « 23 et 24 mai 2012 », « du 22 au 24 août 1849 ». Takes ISO days. */
export function formatPeriod(start: string, end: string): string {
  if (start === end) return formatDay(start);
  const sameMonth = start.slice(0, 7) === end.slice(0, 7);
  if (!sameMonth) return `du ${formatDay(start)} au ${formatDay(end)}`;
  const [first, last] = [Number(start.slice(8)), Number(end.slice(8))];
  const days = `${first === 1 ? '1er' : first}`;
  return last === first + 1 ? `${days} et ${formatDay(end)}` : `du ${days} au ${formatDay(end)}`;
}

/** Days of one year without it: « 23–24 mai », « 30 mai–2 juin ». Takes ISO days, one or two. */
export function formatDays([first, last]: readonly string[]): string {
  const [start, end] = [first!, last ?? first!].map((day) => formatDay(day).replace(/ \d+$/, ''));
  if (start === end) return start!;
  const isSameMonth = first!.slice(0, 7) === last!.slice(0, 7);
  return `${isSameMonth ? start!.split(' ')[0] : start}–${end}`;
}

/** « Lyon, Lille et Caen ». */
export const formatList = (items: string[]): string => listFormat.format(items);

/** A title between guillemets; those that it holds become “ ”. */
export const quoteTitle = (title: string): string =>
  `«\u00A0${title.replace(/«\s*/g, '“').replace(/\s*»/g, '”')}\u00A0»`;

/** « 51,51° N, 0,13° O ». */
export function formatCoordinates({ latitude, longitude }: { latitude: number; longitude: number }): string {
  const degrees = (value: number) => `${decimalFormat.format(Math.abs(value))}°`;
  return `${degrees(latitude)}\u00A0${latitude < 0 ? 'S' : 'N'}, ${degrees(longitude)}\u00A0${longitude < 0 ? 'O' : 'E'}`;
}

/** How a language (BCP 47) is written: Arabic and Hebrew from right to left. */
export const directionOf = (language: string): 'ltr' | 'rtl' =>
  new Intl.Locale(language).getTextInfo().direction ?? 'ltr';

/** `2012-05-01` → « 1er mai 2012 ». */
export function formatDay(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return writeDay(year!, month!, date!);
}
