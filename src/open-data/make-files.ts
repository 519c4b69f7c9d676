import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { CRATE, filesOf, hasCrate, listFileNames } from './data-files.ts';
import { addressIn } from './addresses.ts';
import type { Edition } from '../site/edition.ts';
import { toCrate } from './ro-crate.ts';
import { listColumns, type Row, type Table } from './table.ts';
import { tablesOf } from './tables/index.ts';

/** The measures of the files once they are made. */
export interface Measures {
  /** Table → how many rows it has. */
  counts: ReadonlyMap<string, number>;
  /** File → its size in bytes. */
  sizes: ReadonlyMap<string, number>;
  /** Table and column, `textes.genre` → of the values that it may have, those that it has. */
  values: ReadonlyMap<string, ReadonlySet<unknown>>;
}

/** Writes all files into a folder that is not there yet. */
export function writeFiles(edition: Edition, directory: string): Measures {
  mkdirSync(directory);
  return makeFiles(edition, (name, bytes) => appendFileSync(join(directory, name), bytes));
}

/** The same for files that are not written. */
export const measureFiles = (edition: Edition): Measures => makeFiles(edition, () => undefined);

/** The text of one file; undefined when there is none of that name. */
export function findFileText(name: string, edition: Edition): string | undefined {
  if (!listFileNames(edition.proceedings).includes(name)) return undefined;
  const parts: Buffer[] = [];
  makeFiles(edition, (made, bytes) => void (made === name && parts.push(bytes)));
  return Buffer.concat(parts).toString();
}

/** Is given the bytes of a file, a part at a time. */
type Take = (name: string, bytes: Buffer) => void;

/** Makes every table once for all the files that hold it, then the file that describes the others. */
function makeFiles(edition: Edition, take: Take): Measures {
  const counts = new Map<string, number>();
  const sizes = new Map<string, number>();
  const values = new Map<string, Set<unknown>>();
  const measure: Take = (name, bytes) => {
    sizes.set(name, (sizes.get(name) ?? 0) + bytes.length);
    take(name, bytes);
  };
  for (const table of tablesOf(edition.proceedings))
    counts.set(table.name, makeTable(table, { edition, take: measure, values }));
  if (hasCrate(edition.proceedings)) measure(CRATE, Buffer.from(toCrate(edition, sizes)));
  return { counts, sizes, values };
}

interface Making {
  edition: Edition;
  take: Take;
  values: Map<string, Set<unknown>>;
}

/** Characters of a file that are gathered before they are handed on: with ten times as many, it takes twice as long. */
const PART = 32_000;

/** @returns the number of rows */
function makeTable(table: Table, { edition, take, values }: Making): number {
  const choices = listColumns(table)
    .filter(({ type }) => type === 'choice')
    .map(({ name }) => ({ name, seen: new Set<unknown>() }));
  for (const { name, seen } of choices) values.set(`${table.name}.${name}`, seen);
  const files = filesOf(table).map(({ name, format }) => {
    const writer = format.open(table, edition);
    return { name, writer, text: writer.begin };
  });
  let count = 0;
  for (const row of table.rows(edition.proceedings, addressIn(edition)) as Iterable<Row>) {
    for (const file of files) {
      file.text += file.writer.line(row, count);
      if (file.text.length > PART) {
        take(file.name, Buffer.from(file.text));
        file.text = '';
      }
    }
    for (const { name, seen } of choices) seen.add(row[name]);
    count += 1;
  }
  for (const { name, writer, text } of files) take(name, Buffer.from(text + writer.end));
  return count;
}
