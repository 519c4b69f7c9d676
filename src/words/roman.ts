/** The signs of Roman numbers, greatest first, with what each is worth. */
export const ROMAN = [
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
] as const;

/** 4 → « IV ». Takes positive integers. */
export function toRoman(value: number): string {
  const step = ROMAN.find(([, amount]) => amount <= value);
  return step ? step[0] + toRoman(value - step[1]) : '';
}
