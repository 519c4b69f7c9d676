import { describe, expect, test } from 'vitest';
import { day, partialDate, SLUG_PATTERN } from '../../../src/schema/fields.ts';

describe('a date as precise as the source', () => {
  test.each([
    [1945, '1945'],
    ['1945', '1945'],
    ['1945-08', '1945-08'],
    ['1945-08-06', '1945-08-06'],
    [new Date('1945-08-06'), '1945-08-06'],
    ['199X', '199X'],
    ['2012-02-29', '2012-02-29'],
    ['19XX', '19XX'],
    ['1939/1945', '1939/1945'],
    ['2001/..', '2001/..'],
    ['1905~', '1905~'],
    [843, '0843'],
    [-43, '-0043'],
    ['-004X', '-004X'],
    ['1968-21', '1968-21'],
  ])('%s is kept as %s', (value, kept) => expect(partialDate().parse(value)).toBe(kept));

  test.each([
    ['2012-13'],
    ['2012-00'],
    ['2012-05-32'],
    ['2012-5'],
    ['20X2'],
    ['1XXX'],
    ['199X-05'],
    ['1945/1939'],
    ['1945/1946/1947'],
    ['../..'],
    ['/1945'],
    ['1968-25'],
    ['1968-21-03'],
    ['-12'],
    [93],
    ['1945-02-31'],
    ['2013-02-29'],
    ['199x'],
    ['12'],
    ['2012/05/23'],
    ['mai 2012'],
    [''],
    [20125],
    [2012.5],
    [true],
    [null],
    [undefined],
    [['2012']],
  ])('%j is refused', (value) => expect(partialDate().safeParse(value).success).toBe(false));
});

test.each([
  ['2012-05-23', true],
  [new Date('2012-05-23'), true],
  ['2012-02-29', true],
  ['2013-02-29', false],
  ['2012-05', false],
  [2012, false],
])('%s as a whole day: %s', (value, accepted) => expect(day().safeParse(value).success).toBe(accepted));

test.each([
  ['angers', true],
  ['la-roche-sur-yon', true],
  ['paris-1', true],
  ['14-villes', true],
  ['Angers', false],
  ['évreux', false],
  ['la_roche', false],
  ['la roche', false],
  ['la--roche', false],
  ['-angers', false],
  ['angers-', false],
  ['a.b', false],
  ['', false],
])('« %s » as an address: %s', (slug, accepted) => expect(SLUG_PATTERN.test(slug)).toBe(accepted));
