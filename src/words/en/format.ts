import { MONTHS, writeDay } from './days.ts';

const decimalFormat = /* @__PURE__ */ new Intl.NumberFormat('en', { maximumFractionDigits: 2 });
const sizeFormat = /* @__PURE__ */ new Intl.NumberFormat('en', { maximumSignificantDigits: 2 });

/** Days of an event: « 23 and 24 May 2012 », « 22 to 24 August 1849 ». Takes ISO days. */
export function formatPeriod(start: string, end: string): string {
  if (start === end) return formatDay(start);
  if (start.slice(0, 7) !== end.slice(0, 7)) return `${formatDay(start)} to ${formatDay(end)}`;
  const [first, last] = [Number(start.slice(8)), Number(end.slice(8))];
  return `${first} ${last === first + 1 ? 'and' : 'to'} ${formatDay(end)}`;
}

/** Hours of a clock: « 9:30 – 11:00 », « 14:00 ». Takes `09:30`. */
export const formatHours = (start: string, end: string | undefined): string =>
  [start, ...(end === undefined ? [] : [end])].map((time) => time.replace(/^0/, '')).join('\u00A0– ');

/** Bytes of a file: « 2.3 MB », « 840 kB ». */
export function formatSize(bytes: number): string {
  const [unit, divisor] = bytes < 1_000_000 ? (['kB', 1000] as const) : (['MB', 1_000_000] as const);
  return `${sizeFormat.format(bytes < 1000 ? 1 : bytes / divisor)}\u00A0${unit}`;
}

/** Days of one year without it, as references write them: « May 23–24 », « May 30–June 2 ». Takes ISO days, one or two. */
export function formatDays([first, last]: readonly string[]): string {
  const [start, end] = [first!, last ?? first!].map((day) => [
    MONTHS[Number(day.slice(5, 7)) - 1]!,
    Number(day.slice(8)),
  ]);
  if (first === (last ?? first)) return start!.join(' ');
  return `${start!.join(' ')}–${start![0] === end![0] ? end![1] : end!.join(' ')}`;
}

/** A colon, with the space that is before it: none. */
export const colon: string = ':';

export const quotes: readonly [string, string] = ['“', '”'];

/** Words between quotation marks. */
export const quote = (words: string): string => quotes.join(words);

/** A title between quotation marks; those that it holds become single. */
export const quoteTitle = (title: string): string => quote(title.replace(/“|«\s*/g, '‘').replace(/”|\s*»/g, '’'));

/** « 51.51° N, 0.13° W ». */
export function formatCoordinates({ latitude, longitude }: { latitude: number; longitude: number }): string {
  const degrees = (value: number) => `${decimalFormat.format(Math.abs(value))}°`;
  return `${degrees(latitude)}\u00A0${latitude < 0 ? 'S' : 'N'}, ${degrees(longitude)}\u00A0${longitude < 0 ? 'W' : 'E'}`;
}

/** `2012-05-01` → « 1 May 2012 ». */
export function formatDay(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return writeDay(year!, month!, date!);
}
