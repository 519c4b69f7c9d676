/** « 6 août 1945 », « 1er mai 2012 ». */
export const writeDay = (year: number, month: number, day: number): string =>
  `${day === 1 ? '1er' : day} ${writeMonth(year, month)}`;

/** « août 1945 » */
export const writeMonth = (year: number, month: number): string => `${MONTHS[month - 1]} ${formatYear(year)}`;

/** « 1945 », « 843 », « 44 av. J.-C. » of the year -43, since there is a year 0; « 33 apr. J.-C. ». */
export function formatYear(year: number): string {
  if (year <= 0) return `${1 - year} av. J.-C.`.replaceAll(' ', '\u00A0');
  return year < 100 ? `${year} apr. J.-C.`.replaceAll(' ', '\u00A0') : String(year);
}

const MONTHS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
];
