import type { Edition } from '../site/edition.ts';
import type { Row, Table } from './table.ts';

/** A way to write a table in a file. */
export interface Format {
  /** Stands behind the name of the table. */
  extension: string;
  label: string;
  mediaType: string;
  open(table: Table, edition: Edition): Writer;
}

/** The text of a file, piece by piece: none of the large ones stands whole in memory. */
export interface Writer {
  begin: string;
  /** @param index of the row, from 0 */
  line(row: Row, index: number): string;
  end: string;
}
