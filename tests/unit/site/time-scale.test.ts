import { expect, test } from 'vitest';
import { timeScaleOf } from '../../../src/site/time-scale.ts';
import { centuryOf } from '../../../src/site/historical-date.ts';
import { contentFile, proceedingsOf } from '../../support/content-fixture.ts';

const scale = (...dates: string[]) =>
  timeScaleOf(
    proceedingsOf(contentFile('parties', 'texte', { dates: dates.map((date) => ({ date, evenement: date })) })).events,
  );

test('events stand at the scale of time', () => {
  const { marks, ticks } = scale('1945', '1971', '2010')!;
  expect(ticks.map(({ label }) => label)).toEqual(['1940', '1960', '1980', '2000', '2020']);
  expect(marks.map(({ at }) => Math.round(at))).toEqual([6, 39, 88]);
  expect(marks.every(({ width }) => width === 0)).toBe(true);
});

test('what lasts is a bar, what is not certain an outline', () => {
  const { marks } = scale('1939/1945', '199X', '2010~')!;
  expect(marks.map(({ width, isRough }) => [width > 0, isRough])).toEqual([
    [true, false],
    [true, false],
    [false, true],
  ]);
});

test('those that would touch are one above the other', () => {
  const { marks, lanes } = scale('1945', '2009', '2010', '2010-05')!;
  expect(marks.map(({ lane }) => lane)).toEqual([0, 0, 1, 2]);
  expect(lanes).toBe(3);
});

test.each([
  ['too few', ['1945', '2010']],
  ['all at once', ['1945', '1945-08', '1945-09']],
  ['too dense', ['-0043', ...Array.from({ length: 9 }, (_, rank) => String(1990 + rank))]],
])('there is no scale of %s', (_, dates) => expect(scale(...dates)).toBeUndefined());

test.each([
  ['1945', 'XXe\u00A0siècle'],
  ['2000', 'XXe\u00A0siècle'],
  ['200X', 'XXIe\u00A0siècle'],
  ['2001', 'XXIe\u00A0siècle'],
  ['0843', 'IXe\u00A0siècle'],
  ['-0043', 'Ier\u00A0siècle\u00A0av.\u00A0J.-C.'],
  ['-0099', 'Ier\u00A0siècle\u00A0av.\u00A0J.-C.'],
  ['-0100', 'IIe\u00A0siècle\u00A0av.\u00A0J.-C.'],
  ['19XX', 'XXe\u00A0siècle'],
])('%s is of the %s', (date, century) => expect(centuryOf(date)).toBe(century));
