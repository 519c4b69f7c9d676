import type { Row } from './table.ts';

/**
 * Rows as the spreadsheets of French readers open them by a double click: UTF-8 with its mark, semicolons, decimal
 * commas, lines that end in CRLF; line ends inside a cell stay as they are, in quotation marks.
 */
export function toCsv(columns: readonly string[], rows: Iterable<Row>): string {
  const lines = [columns.join(';')];
  for (const row of rows) lines.push(columns.map((column) => toCell(row[column]!)).join(';'));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

/** What stands between the items of a list: no identifier and no code has it. */
export const LIST_SEPARATOR = '|';

/** Put before what a spreadsheet would run; a cell that begins with one of its own is given another. */
export const GUARD = "'";

function toCell(value: unknown): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value).replace('.', ',');
  const text = Array.isArray(value) ? value.join(LIST_SEPARATOR) : String(value);
  const safe = RUN.test(text) ? `${GUARD}${text}` : text;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** How formulas begin, in the letters of Chinese and Japanese keyboards too; and the mark itself. */
const RUN = /^[=+\-@\t\r\n'\uFF1D\uFF0B\uFF0D\uFF20]/;

/** Spaces at the ends would be taken off by some readers. */
const NEEDS_QUOTES = /[;"\r\n]|^\s|\s$/;
