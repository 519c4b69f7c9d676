import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Cost } from './command.ts';

/** One measured thing on a line of its own. */
export function print(label: string, value: string): void {
  console.log(`${label.padEnd(50)} ${value}`);
}

/** The time of a command that was run several times, on one line, and that of the processors, where it is known. */
export function printCosts(label: string, costs: readonly Cost[]): void {
  print(`${label}, médiane`, describeTimes(costs.map(({ time }) => time)));
  const processor = costs.map((cost) => cost.processor);
  if (median(processor) > 0) print('  processeur, tous processus', describeTimes(processor));
}

/** Milliseconds → « 5,1 s (5,8 ; 4,5 ; 5,1) »: the median, then each. */
const describeTimes = (times: readonly number[]): string =>
  `${seconds(median(times))} s (${times.map(seconds).join(' ; ')})`;

/** `97400` bytes → « 97,4 ko ». */
export const kB = (bytes: number): string => `${decimal(bytes / 1000)} ko`;

export const gzipSize = (data: Buffer): number => gzipSync(data, { level: 9 }).length;

export const brotliSize = (data: Buffer): number => brotliCompressSync(data).length;

export function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
}

/** `5.13` → « 5,1 ». */
export const decimal = (number: number, digits = 1): string => number.toFixed(digits).replace('.', ',');

const seconds = (milliseconds: number): string => decimal(milliseconds / 1000);
