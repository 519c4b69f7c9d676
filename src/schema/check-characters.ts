/** Identifiers whose last character is computed from the others, so that a typing error is found. */

/** ISBN-10 or ISBN-13, with or without hyphens (ISO 2108). */
export function isIsbn(written: string): boolean {
  const isbn = written.replace(/[- ]/g, '');
  if (/^97[89]\d{10}$/.test(isbn)) return weigh(isbn, (index) => (index % 2 === 0 ? 1 : 3)) % 10 === 0;
  return /^\d{9}[\dX]$/.test(isbn) && weigh(isbn, (index) => 10 - index) % 11 === 0;
}

/** The sum of the digits (X is 10), each times the weight of its place. */
function weigh(digits: string, weightOf: (index: number) => number): number {
  return [...digits].reduce((sum, digit, index) => sum + (digit === 'X' ? 10 : Number(digit)) * weightOf(index), 0);
}
