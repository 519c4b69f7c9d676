/** « 1,200 » */
export const formatNumber = (number: number): string => number.toLocaleString('en');

/** « 3 places », « 1 place », « 0 places ». */
export const formatCount = (count: number, one: string, many = `${one}s`): string =>
  `${formatNumber(count)}\u00A0${count === 1 ? one : many}`;
