import { writeDay } from './days.ts';

const decimalFormat = /* @__PURE__ */ new Intl.NumberFormat('fr', { maximumFractionDigits: 2 });
const sizeFormat = /* @__PURE__ */ new Intl.NumberFormat('fr', { maximumSignificantDigits: 2 });

/** Days of an event: « 23 et 24 mai 2012 », « du 22 au 24 août 1849 ». Takes ISO days. */
export function formatPeriod(start: string, end: string): string {
  if (start === end) return formatDay(start);
  const sameMonth = start.slice(0, 7) === end.slice(0, 7);
  if (!sameMonth) return `du ${formatDay(start)} au ${formatDay(end)}`;
  const [first, last] = [Number(start.slice(8)), Number(end.slice(8))];
  const days = `${first === 1 ? '1er' : first}`;
  return last === first + 1 ? `${days} et ${formatDay(end)}` : `du ${days} au ${formatDay(end)}`;
}

/** Hours of a clock: « 9 h 30 – 11 h », « 14 h ». Takes `09:30`. */
export function formatHours(start: string, end: string | undefined): string {
  return end === undefined ? formatHour(start) : `${formatHour(start)}\u00A0– ${formatHour(end)}`;
}

/** `09:30` → « 9 h 30 », `14:00` → « 14 h ». */
function formatHour(time: string): string {
  const [hours, minutes] = time.split(':') as [string, string];
  return `${Number(hours)}\u00A0h${minutes === '00' ? '' : `\u00A0${minutes}`}`;
}

/** Bytes of a file: « 2,3 Mo », « 840 ko ». */
export function formatSize(bytes: number): string {
  const [unit, divisor] = bytes < 1_000_000 ? (['ko', 1000] as const) : (['Mo', 1_000_000] as const);
  return `${sizeFormat.format(bytes < 1000 ? 1 : bytes / divisor)}\u00A0${unit}`;
}

/** Days of one year without it: « 23–24 mai », « 30 mai–2 juin ». Takes ISO days, one or two. */
export function formatDays([first, last]: readonly string[]): string {
  const [start, end] = [first!, last ?? first!].map((day) => formatDay(day).replace(/ \d+$/, ''));
  if (start === end) return start!;
  const isSameMonth = first!.slice(0, 7) === last!.slice(0, 7);
  return `${isSameMonth ? start!.split(' ')[0] : start}–${end}`;
}

/** A colon, with the space that is before it. */
export const colon: string = '\u00A0:';

/** The marks around words quoted. */
export const quotes: readonly [string, string] = ['«\u00A0', '\u00A0»'];

/** Words between guillemets. */
export const quote = (words: string): string => quotes.join(words);

/** A title between guillemets; those that it holds become “ ”. */
export const quoteTitle = (title: string): string =>
  `«\u00A0${title.replace(/«\s*/g, '“').replace(/\s*»/g, '”')}\u00A0»`;

/** « 51,51° N, 0,13° O ». */
export function formatCoordinates({ latitude, longitude }: { latitude: number; longitude: number }): string {
  const degrees = (value: number) => `${decimalFormat.format(Math.abs(value))}°`;
  return `${degrees(latitude)}\u00A0${latitude < 0 ? 'S' : 'N'}, ${degrees(longitude)}\u00A0${longitude < 0 ? 'O' : 'E'}`;
}

/** `2012-05-01` → « 1er mai 2012 ». */
export function formatDay(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return writeDay(year!, month!, date!);
}
