import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from './weights.ts';

/** The files, by their paths, that only one of two folders has, or that are not the same byte for byte. */
export function listDifferent(one: string, other: string): string[] {
  const [files, others] = [new Set(listFiles(one)), new Set(listFiles(other))];
  const isSame = (file: string) =>
    files.has(file) && others.has(file) && readFileSync(join(one, file)).equals(readFileSync(join(other, file)));
  return [...new Set([...files, ...others])].filter((file) => !isSame(file)).sort();
}
