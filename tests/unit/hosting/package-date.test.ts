import { expect, test } from 'vitest';
import { findPackageDate } from '../../../src/hosting/package-date.ts';

const COMMITTED = Date.UTC(2024, 1, 29, 23, 59) / 1000;

test('a wanted date comes before that of the last commit, and that one before today', () => {
  const wanted = { SOURCE_DATE_EPOCH: String(Date.UTC(2012, 4, 24) / 1000) };
  expect(findPackageDate(wanted, () => COMMITTED)).toEqual({ day: '2012-05-24', origin: 'SOURCE_DATE_EPOCH' });
  expect(findPackageDate({}, () => COMMITTED)).toEqual({ day: '2024-02-29', origin: 'dernier commit' });
  expect(findPackageDate({}, () => undefined).origin).toBe('aujourd’hui');
  expect(findPackageDate({ SOURCE_DATE_EPOCH: '' }, () => COMMITTED).day).toBe('2024-02-29');
});

test.each(['hier', '-1', '1.5', '999999999999'])('« %s » is no date, and it is said', (wanted) => {
  expect(() => findPackageDate({ SOURCE_DATE_EPOCH: wanted })).toThrow(`SOURCE_DATE_EPOCH vaut « ${wanted} »`);
});
