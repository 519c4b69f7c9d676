import { expect, test } from 'vitest';
import { dateParts, formatPartialDate } from '../../../src/site/historical-date.ts';

test.each([
  ['1945-08-06', '6 août 1945'],
  ['2016-01-01', '1er janvier 2016'],
  ['1849-08', 'août 1849'],
  ['1971', '1971'],
  ['199X', 'années 1990'],
  ['19XX', 'XXe\u00A0siècle'],
  ['00XX', 'Ier\u00A0siècle'],
  ['0843', '843'],
  ['0033', '33\u00A0apr.\u00A0J.-C.'],
  ['-0043', '44\u00A0av.\u00A0J.-C.'],
  ['0000', '1\u00A0av.\u00A0J.-C.'],
  ['-004X', 'années 50 à 41\u00A0av.\u00A0J.-C.'],
  ['-00XX', 'Ier\u00A0siècle\u00A0av.\u00A0J.-C.'],
  ['1968-21', 'printemps 1968'],
  ['1905~', 'vers 1905'],
  ['1905?', '1905\u00A0(?)'],
  ['1939/1945', 'de 1939 à 1945'],
  ['1939-09-03/1945-05-08', 'du 3 septembre 1939 au 8 mai 1945'],
  ['1939-08/1945-05', 'd’août 1939 à mai 1945'],
  ['195X/197X', 'des années 1950 aux années 1970'],
  ['17XX/19XX', 'du XVIIIe au XXe\u00A0siècle'],
  ['1968-21/1968-22', 'du printemps 1968 à l’été 1968'],
  ['1905~/1910', 'de 1905 environ à 1910'],
  ['2001/..', 'depuis 2001'],
  ['199X/..', 'depuis les années 1990'],
  ['../1989-11-09', 'jusqu’au 9 novembre 1989'],
  ['../1989', 'jusqu’en 1989'],
])('%s is written « %s »', (date, written) => expect(formatPartialDate(date)).toBe(written));

test.each([
  ['1945-08-06', ['1945-08-06']],
  ['0843', ['0843']],
  ['1939/1945', ['1939', '1945']],
  ['199X', []],
  ['-0043', []],
  ['1905~', ['1905']],
])('HTML can tell of %s: %j', (date, told) => {
  expect(dateParts(date).flatMap(({ datetime = [] }) => datetime)).toEqual(told);
});
