import type { Format, Writer } from './format.ts';

/**
 * A table as the spreadsheets of French readers open it by a double click: UTF-8 with its mark, semicolons, decimal
 * commas, lines that end in CRLF; line ends inside a cell stay as they are, in quotation marks.
 */
export const csv: Format = {
  extension: 'csv',
  label: 'CSV',
  mediaType: 'text/csv',
  open: ({ row }) => toCsv(Object.keys(row.shape)),
};

export const toCsv = (columns: readonly string[]): Writer => ({
  begin: `\uFEFF${columns.join(';')}\r\n`,
  line: (row) => `${columns.map((column) => toCell(row[column])).join(';')}\r\n`,
  end: '',
});

function toCell(value: unknown): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value).replace('.', ',');
  // No identifier and no code has a bar.
  const text = Array.isArray(value) ? value.join('|') : String(value);
  const safe = RUN.test(text) ? `'${text}` : text;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * How a formula begins, in the letters of Chinese and Japanese keyboards too. An apostrophe before it makes it a text; what
 * begins with one itself has one more, so that whoever takes one away has the text again.
 */
const RUN = /^[=+\-@\t\r\n'\uFF1D\uFF0B\uFF0D\uFF20]/;

/** Spaces at the ends would be taken off by some readers. */
const NEEDS_QUOTES = /[;"\r\n]|^\s|\s$/;
