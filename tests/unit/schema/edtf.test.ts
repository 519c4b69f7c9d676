import { expect, test } from 'vitest';
import { firstDayOf, lastDayOf, readEdtf } from '../../../src/schema/edtf.ts';

const day = (time: number) => new Date(time).toISOString().slice(0, -14);

test.each([
  ['1945-08-06', '1945-08-06', '1945-08-06'],
  ['2012-02', '2012-02-01', '2012-02-29'],
  ['1971', '1971-01-01', '1971-12-31'],
  ['199X', '1990-01-01', '1999-12-31'],
  ['19XX', '1900-01-01', '1999-12-31'],
  ['0843', '0843-01-01', '0843-12-31'],
  ['0033', '0033-01-01', '0033-12-31'],
  ['-0043', '-000043-01-01', '-000043-12-31'],
  ['-004X', '-000049-01-01', '-000040-12-31'],
  ['-00XX', '-000099-01-01', '0000-12-31'],
  ['1968-21', '1968-03-01', '1968-05-31'],
  ['1968-24', '1968-12-01', '1969-02-28'],
  ['1905~', '1905-01-01', '1905-12-31'],
  ['1939/1945-05-08', '1939-01-01', '1945-05-08'],
])('%s lies between %s and %s', (date, first, last) => {
  const { start, end } = readEdtf(date)!;
  expect([day(firstDayOf(start!)), day(lastDayOf(end!))]).toEqual([first, last]);
});

test('a span may be open at one end', () => {
  expect(readEdtf('2001/..')).toMatchObject({ start: { year: 2001 }, end: undefined, isSpan: true });
  expect(readEdtf('../1989')).toMatchObject({ start: undefined, end: { year: 1989 }, isSpan: true });
});

test('what is not certain says so', () => {
  expect(readEdtf('1905~')?.start).toMatchObject({ isApproximate: true, isUncertain: false });
  expect(readEdtf('1905?')?.start).toMatchObject({ isApproximate: false, isUncertain: true });
});

test.each(['1945-02-30', '1945/1939', '../..', '1945/', 'X999', '1945-13', '19XX-05', 'mai 1945', ''])(
  '« %s » is no date',
  (date) => expect(readEdtf(date)).toBeUndefined(),
);
