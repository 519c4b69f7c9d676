/** « 6 August 1945 ». */
export const writeDay = (year: number, month: number, day: number): string => `${day} ${writeMonth(year, month)}`;

/** « August 1945 » */
export const writeMonth = (year: number, month: number): string => `${MONTHS[month - 1]} ${formatYear(year)}`;

/** « 1945 », « 843 », « 44 BC » of the year -43, since there is a year 0; « AD 33 ». */
export function formatYear(year: number): string {
  if (year <= 0) return `${1 - year}\u00A0BC`;
  return year < 100 ? `AD\u00A0${year}` : String(year);
}

export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
