import { brotliCompressSync, gzipSync } from 'node:zlib';

/** One measured thing on a line of its own. */
export function print(label: string, value: string): void {
  console.log(`${label.padEnd(42)} ${value}`);
}

/** `97400` bytes → « 97,4 ko ». */
export const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1).replace('.', ',')} ko`;

export const gzipSize = (data: Buffer): number => gzipSync(data, { level: 9 }).length;

export const brotliSize = (data: Buffer): number => brotliCompressSync(data).length;

export function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
}

/** Milliseconds → « 5,1 ». */
export const seconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(1).replace('.', ',');
