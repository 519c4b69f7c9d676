/** « 1 200 » */
export const formatNumber = (number: number): string => number.toLocaleString('fr');

/** « 3 lieux », « 1 lieu », « 0 lieu ». */
export const formatCount = (count: number, one: string, many?: string): string =>
  `${formatNumber(count)}\u00A0${agree(count, one, many)}`;

/** The form of a noun that goes with a number, written elsewhere: none and a half are singular in French. */
export const agree = (count: number, one: string, many = `${one}s`): string => (count < 2 ? one : many);
