import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { toCsv } from '../../../src/open-data/csv.ts';
import type { Row } from '../../../src/open-data/table.ts';

const write = (columns: string[], rows: Row[]): string => {
  const { begin, line, end } = toCsv(columns);
  return [begin, ...rows.map(line), end].join('');
};
const read = (text: string): string[][] =>
  parse(text, { bom: true, delimiter: ';', record_delimiter: '\r\n' }) as string[][];

/** Written, and as a reader of CSV has it. */
test.each<[unknown, string, string]>([
  ['Une « paix »', 'Une « paix »', 'nothing to change'],
  ['Il dit "oui"', 'Il dit "oui"', 'quotation marks'],
  ['un ; deux', 'un ; deux', 'a semicolon'],
  ['un\ndeux', 'un\ndeux', 'a line end'],
  ['un\r\ndeux', 'un\r\ndeux', 'a line end of another system'],
  [' au bord ', ' au bord ', 'spaces at the ends'],
  ['=HYPERLINK("x")', `'=HYPERLINK("x")`, 'a formula'],
  ['+33 2 41', `'+33 2 41`, 'a telephone number'],
  ['-5 °C', `'-5 °C`, 'what is no negative number'],
  ['@SUM(A1)', `'@SUM(A1)`, 'a formula of Lotus'],
  ['\t=1', `'\t=1`, 'a formula behind a tab'],
  ['\r=1', `'\r=1`, 'a formula behind a return'],
  ['＝1', `'＝1`, 'a formula in wide letters'],
  [`'=1`, `''=1`, 'the mark itself: one more, so that taking one away gives the text'],
  ['a=1', 'a=1', 'a sign inside'],
  ['– oui', '– oui', 'a dash that begins a reply'],
  [-1.5, '-1,5', 'a negative number stays one, with its comma'],
  [12, '12', 'a whole number'],
  [null, '', 'nothing known'],
  [['lieux/a', 'lieux/b'], 'lieux/a|lieux/b', 'a list'],
  [[], '', 'an empty list'],
])('%j is read as %j: %s', (value, cell, _) => {
  expect(read(write(['a', 'b'], [{ a: value, b: 'fin' }]))).toEqual([
    ['a', 'b'],
    [cell, 'fin'],
  ]);
});

test('a table without rows has its columns', () => {
  expect(write(['id', 'nom'], [])).toBe('\uFEFFid;nom\r\n');
});
