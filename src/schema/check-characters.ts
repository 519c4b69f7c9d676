/** Identifiers whose last character is computed from the others, so that a typing error is found. */

/** ISBN-10 or ISBN-13, with or without hyphens (ISO 2108). */
export function isIsbn(written: string): boolean {
  const isbn = bare(written);
  if (/^97[89]\d{10}$/.test(isbn)) return weigh(isbn, (index) => (index % 2 === 0 ? 1 : 3)) % 10 === 0;
  return /^\d{9}[\dX]$/.test(isbn) && weigh(isbn, (index) => 10 - index) % 11 === 0;
}

/** ORCID or ISNI: sixteen characters, the last one computed modulo 11-2 (ISO 7064), with or without hyphens and spaces. */
export function isIsni(written: string): boolean {
  const isni = bare(written);
  return /^\d{15}[\dX]$/.test(isni) && weigh(isni, (index) => 2 ** (15 - index)) % 11 === 1;
}

/** IdRef: the number of a record of the Sudoc, nine characters, weighed as an ISBN is. */
export const isIdref = (written: string): boolean =>
  /^\d{8}[\dX]$/.test(written) && weigh(written, (index) => 9 - index) % 11 === 0;

/** SIREN: nine digits, every second one doubled (Luhn); a doubled number of two digits counts as their sum. */
export const isSiren = (written: string): boolean =>
  /^\d{9}$/.test(written) &&
  [...written].reduce((sum, digit, index) => sum + sumOfDigits(Number(digit) * (index % 2 === 0 ? 1 : 2)), 0) % 10 ===
    0;

/** ROR: a number in the base 32 of Crockford, then two digits computed modulo 97-10 (ISO 7064). */
export function isRor(written: string): boolean {
  const [, number, check] = /^(0[a-hj-km-np-tv-z\d]{6})(\d{2})$/.exec(written) ?? [];
  if (number === undefined) return false;
  const value = [...number].reduce((sum, character) => sum * 32 + CROCKFORD.indexOf(character), 0);
  return (value * 100 + Number(check)) % 97 === 1;
}

const CROCKFORD = '0123456789abcdefghjkmnpqrstvwxyz';

const bare = (written: string): string => written.replace(/[- ]/g, '');

const sumOfDigits = (number: number): number => (number > 9 ? number - 9 : number);

/** The sum of the digits (X is 10), each times the weight of its place. */
function weigh(digits: string, weightOf: (index: number) => number): number {
  return [...digits].reduce((sum, digit, index) => sum + (digit === 'X' ? 10 : Number(digit)) * weightOf(index), 0);
}
